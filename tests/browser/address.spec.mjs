// The state is in the address: a link reopens it, and back and forward go where they say.
import { text } from "./hands.mjs";
import { expect, node, open, ready, still, test, title } from "./site.mjs";

const question = "/vraag/insurer_agreement?v=1&sectors=fysiotherapie";

for (const view of ["graphic", "text"]) {
  test(`a link reopens the same screen and the same answers (${view})`, async ({ page, context }) => {
    await open(page, { view, fragment: question });
    await node(page, "question.insurer_agreement.contract").evaluate((element) => element.click());
    await expect(node(page, "question.insurer_agreement.contract")).toBeChecked();
    await expect.poll(() => page.url()).toContain("insurer_agreement=contract");

    const second = await context.newPage();
    await second.goto(page.url());
    await ready(second, view);
    await expect(node(second, "question.insurer_agreement.contract")).toBeChecked();
    await expect(title(second)).toHaveText(await title(page).textContent());
    const options = (one) => one.locator("aside .card").allTextContents();
    expect((await options(second)).length).toBeGreaterThan(0);
    expect(await second.title()).toBe(await page.title());
    expect(second.url()).toBe(page.url());
  });

  test(`back and forward (${view})`, async ({ page }) => {
    await open(page, { view });
    const titles = [await title(page).textContent()];
    for (const id of ["start.sector.fysiotherapie", "sector.compare", "compare.questions"]) {
      await node(page, id).evaluate((element) => element.click());
      await expect(title(page)).not.toHaveText(titles.at(-1));
      titles.push(await title(page).textContent());
    }
    for (const expected of titles.slice(0, -1).reverse()) {
      await page.goBack();
      await expect(title(page)).toHaveText(expected);
    }
    for (const expected of titles.slice(1)) {
      await page.goForward();
      await expect(title(page)).toHaveText(expected);
    }
    await still(page);
  });
}

test("an answer is no step for the back button", async ({ page }) => {
  await open(page, { view: "text", fragment: "/sector/fysiotherapie" });
  const hands = text(page);
  await hands.press("sector.questions");
  const prompt = await title(page).textContent();
  const choices = page.locator("main fieldset input");
  await choices.nth(0).check();
  await choices.nth(1).check();
  await expect(title(page)).toHaveText(prompt);
  await page.goBack();
  await expect(title(page)).toHaveText("Fysiotherapie");
});

test("an address typed by hand is followed, and one that cannot be read is told of", async ({ page }) => {
  await open(page, { view: "text" });
  await page.evaluate(() => (location.hash = "#/sector/wijkverpleging"));
  await expect(title(page)).toHaveText("Wijkverpleging");
  await page.evaluate(() => (location.hash = "#/sector/bestaatniet"));
  await expect(title(page)).toHaveText("Deze pagina bestaat niet");
  await page.evaluate(() => (location.hash = "#/%ff%00?%%%&role=<b>x</b>"));
  await expect(title(page)).toBeVisible();
});

test("the page can be preset: sector, theme and view", async ({ page }) => {
  await open(page, { view: "text", query: "sector=fysiotherapie&theme=dark" });
  await expect(title(page)).toHaveText("Fysiotherapie");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
