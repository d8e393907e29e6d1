// What a partner's page can do with the advisor in it: hear where a visitor is, and help from outside.
(function () {
  const advisor = document.getElementById("advisor");
  const help = document.getElementById("help");
  const say = (text) => (help.textContent = text);

  advisor.addEventListener("wegwijzer-screen", ({ detail }) => {
    const step = /^\/(\w+)/.exec(detail.screen)?.[1];
    const texts = {
      vergelijken: "U vergelijkt de opties. Bel ons als u wilt weten wat andere praktijken kiezen.",
      vraag: "Weet u een antwoord niet? Zeg dat gerust; er blijven dan meer opties open.",
      advies: "Neem dit advies mee naar het gesprek met de zorgverzekeraar.",
      checklist: "Wij kunnen meelezen met uw plan voordat u het opstuurt.",
    };
    say(texts[step] ?? "Kies links een stap. Wij kijken mee.");
  });
  advisor.addEventListener("wegwijzer-error", ({ detail }) => say(`Er ging iets mis. (${detail.text})`));

  const press = (id, act) =>
    document.getElementById(id).addEventListener("click", () => act().catch((error) => say(error.message)));
  press("example", async () => {
    await advisor.setAnswers({ sectors: ["fysiotherapie"], role: "care_provider", fits_existing_service: false });
    await advisor.go("advies");
    advisor.focus();
  });
  press("own", () => advisor.setTheme("host"));
  press("plain", () => advisor.setTheme("system"));
})();
