// Five everyday tasks, done by what stands on the screen and nothing else, by somebody who is here for the first time.
import { expect, open, ready, test, title } from "./site.mjs";

const link = (page, name) => page.getByRole("link", { name });
const button = (page, name) => page.getByRole("button", { name });

/** From the start page to the advice on an idea for physiotherapy; what is not in `answers` is not known. */
async function ask(page, answers) {
  await link(page, "Fysiotherapie").first().click();
  await link(page, "Beantwoord vragen voor advies").click();
  for (let asked = 0; asked < 30; asked++) {
    const question = await title(page).innerText();
    const answer = answers[question] ?? "Weet ik niet";
    await page
      .getByRole("radio", { name: answer, exact: true })
      .or(page.getByLabel(answer, { exact: true }))
      .first()
      .check();
    if ((await button(page, "Volgende").count()) === 0) break;
    await button(page, "Volgende").click();
    await expect(title(page)).not.toHaveText(question);
    if ((await title(page).innerText()) === "Uw advies") break;
  }
  if ((await title(page).innerText()) !== "Uw advies") await link(page, "Naar het advies").click();
  await expect(title(page)).toHaveText("Uw advies");
}

const experiment = {
  "Gaat uw idee over preventie, en voor wie dan?": "Nee, het gaat niet over preventie",
  "Wie bent u?": "Ik ben zorgaanbieder of werk bij een zorgaanbieder",
  "Past uw idee binnen een prestatie die er al is?": "Nee",
  "Moet nog blijken of uw idee werkt?": "Ja",
  "Wat zegt de zorgverzekeraar over uw idee?": "Er is een contractafspraak",
  "Willen zorgaanbieder en zorgverzekeraar samen een aanvraag doen bij de NZa?": "Ja",
  "Wilt u het experiment evalueren?": "Ja",
};

test("find the options for speech therapy", async ({ page }) => {
  await open(page, { view: "text" });
  await page.getByLabel("Zoek uw sector").fill("logopedist");
  await link(page, /^Logopedie/).click();
  await expect(title(page)).toHaveText("Logopedie");
  await expect(page.getByRole("heading", { name: "Er zijn 3 opties" })).toBeVisible();
});

test("see which sectors know max-max tariffs", async ({ page }) => {
  await open(page, { view: "text" });
  await link(page, "Bekijk welke sector welke route heeft").click();
  await page.getByRole("columnheader", { name: "Max-maxtarieven" }).getByRole("link").click();
  await expect(title(page)).toContainText("Max-max");
  await expect(page.getByRole("heading", { name: "Wat verschilt tussen de 5 sectoren" })).toBeVisible();
  for (const sector of ["Geboortezorg", "Mondzorg"])
    await expect(page.getByRole("columnheader", { name: sector })).toBeVisible();
});

test("find out why an experiment is not for me", async ({ page }) => {
  await open(page, { view: "text" });
  await ask(page, { ...experiment, "Wilt u het experiment evalueren?": "Nee" });
  await page.getByText(/(past|passen) niet\. Bekijk waarom\./).click();
  const name = "Klein experiment volgens de Beleidsregel innovatie";
  const one = page.locator(".panel").filter({ has: page.getByRole("heading", { name }) });
  await expect(one).toContainText("U maakt een tussentijdse evaluatie en een eindevaluatie.");
});

test("get the date by which to apply for a start on 1 January", async ({ page }) => {
  await open(page, { view: "text" });
  await ask(page, experiment);
  await link(page, "Naar de checklist").first().click();
  await page.getByLabel("Wanneer wilt u beginnen?").fill("2027-01-01");
  await expect(title(page)).toContainText("facultatieve prestatie");
  const application = page.getByRole("listitem").filter({ hasText: "Dien de aanvraag samen in" }).first();
  // Four weeks for the NZa to decide, before the first day.
  await expect(application).toContainText("uiterlijk 4 december 2026");
});

test("send my result to a colleague", async ({ page, browser, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, { view: "text" });
  await ask(page, experiment);
  const told = await page
    .locator("main")
    .getByText(/^Voor uw idee past “.+” het best\.$/)
    .innerText();
  await button(page, "Deel de link").click();
  await expect(page.getByText("De link is gekopieerd").first()).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  const colleague = await (await browser.newContext()).newPage();
  await colleague.goto(address);
  await ready(colleague);
  await expect(colleague.locator("main")).toContainText(told);
  await colleague.context().close();
});
