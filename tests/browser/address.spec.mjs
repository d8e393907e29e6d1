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

for (const view of ["graphic", "text"]) {
  test(`going back keeps what was answered since (${view})`, async ({ page }) => {
    await open(page, { view, fragment: "/sector/fysiotherapie" });
    const press = (id) => node(page, id).evaluate((element) => element.click());
    await press("sector.questions");
    await expect(title(page)).not.toHaveText("Fysiotherapie");
    const first = await title(page).textContent();
    const answers = page.locator("main fieldset input");
    await answers.first().evaluate((element) => element.click());
    await press("question.next");
    await expect(title(page)).not.toHaveText(first);
    await answers.first().evaluate((element) => element.click());
    const given = new URLSearchParams(new URL(page.url()).hash.split("?")[1]).size;

    await page.goBack();
    await expect(title(page)).toHaveText(first);
    await expect(answers.first()).toBeChecked();
    await page.goBack();
    await expect(title(page)).toHaveText("Fysiotherapie");
    // As many as before going back; and still there after going forward again.
    await expect.poll(() => new URLSearchParams(new URL(page.url()).hash.split("?")[1]).size).toBe(given);
    await page.goForward();
    await page.goForward();
    await expect(answers.first()).toBeChecked();
    await still(page);
  });
}

test("a link from elsewhere brings its answers; going back brings one's own, as they were last", async ({ page }) => {
  await open(page, { view: "text", fragment: "/vraag/role?v=1&sectors=fysiotherapie" });
  await node(page, "question.role.care_provider").check();
  await node(page, "question.role.innovator").check();
  await page.evaluate(() => (location.hash = "#/antwoorden?v=1&sectors=mondzorg&role=other"));
  await expect(title(page)).toHaveText("Uw antwoorden");
  await expect(node(page, "answers.sectors")).toContainText("Mondzorg");
  await page.goBack();
  await expect(node(page, "question.role.innovator")).toBeChecked();
  expect(page.url()).toContain("sectors=fysiotherapie");
  await page.goForward();
  await expect(node(page, "answers.sectors")).toContainText("Mondzorg");
  await node(page, "answers.role").click();
  await expect(node(page, "question.role.other")).toBeChecked();
});

test("a link puts aside what was at hand, and says so", async ({ page }) => {
  await open(page, { view: "text", fragment: "/antwoorden?v=1&sectors=fysiotherapie&role=innovator" });
  await page.evaluate(() => (location.hash = "#/antwoorden?v=1&sectors=mondzorg"));
  await expect(node(page, "answers.sectors")).toContainText("Mondzorg");
  await node(page, "put-aside.link").click();
  await expect(title(page)).toHaveText("Mijn initiatieven");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await node(page, "tool.answers").click();
  await expect(node(page, "answers.sectors")).toContainText("Fysiotherapie");
  await expect(node(page, "answers.role")).toBeVisible();
});
