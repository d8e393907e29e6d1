// Runs before anything is shown: what the first text must look like. Not a module, so that it comes in time, and so that
// a browser that knows no modules gets here at all.
(function () {
  const root = document.documentElement;
  root.dataset.scripts = "";

  // Where the visitor is going. The first text is that of the start.
  const elsewhere = location.hash.length > 2 || /[?&]sector=/.test(location.search);
  if (!elsewhere) root.dataset.first = "start";

  // The theme that was asked for or chosen here before; the view follows when the program is there.
  const asked = /[?&]theme=(light|dark|contrast)\b/.exec(location.search);
  let theme = asked && asked[1];
  try {
    theme = theme || localStorage.getItem("wegwijzer.theme");
  } catch (refused) {
    // This browser keeps nothing for us.
  }
  if (theme && theme !== "system") root.dataset.theme = theme;

  addEventListener("click", (event) => {
    if (event.target && (event.target.id === "retry" || event.target.id === "restart")) location.reload();
  });

  // A script that does not arrive cannot say so itself.
  addEventListener(
    "error",
    (event) => {
      if (!event.target || event.target.localName !== "script") return;
      root.dataset.view = "failed";
      document.getElementById("failed").hidden = false;
    },
    true,
  );
})();
