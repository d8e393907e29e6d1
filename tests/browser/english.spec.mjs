// The interface in English, with Dutch content that says it is Dutch.
import { mouse, text } from "./hands.mjs";
import { expect, node, open, test, title } from "./site.mjs";

test("by the address; remembered where it was chosen by hand", async ({ page }) => {
  await open(page, { view: "text", query: "lang=en" });
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(title(page)).toHaveText("From a good idea to funding");
  await expect(page.locator("main")).toContainText("The questions, options and rules are in Dutch.");
  await open(page, { view: "text" });
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await node(page, "tool.language").click();
  await open(page, { view: "text" });
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await open(page, { view: "text", query: "lang=nl" });
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await expect(title(page)).toHaveText("Van goed idee naar bekostiging");
});

for (const hands of [mouse, text]) {
  test(`by the menu, there and back, with the answers kept (${hands.name})`, async ({ page }) => {
    const { view, press } = hands(page);
    await open(page, {
      view,
      fragment: "/antwoorden?v=1&sectors=fysiotherapie&begin.fysiotherapie/vrije-tarieven=2028-01-01",
    });
    await press("tool.language");
    await expect(title(page)).toHaveText("Your answers");
    await expect(node(page, "tool.language")).toHaveText("Nederlands");
    expect(page.url()).toContain("sectors=fysiotherapie");
    await press("tool.language");
    await expect(title(page)).toHaveText("Uw antwoorden");
  });
}

test("what the edition says is marked as Dutch, what the interface says is not", async ({ page }) => {
  await open(page, { view: "text", query: "lang=en", fragment: "/optie/fysiotherapie/facultatieve-prestatie" });
  const dutch = page.locator("main [lang=nl]");
  expect(await dutch.count()).toBeGreaterThan(20);
  await expect(page.locator("main h1 [lang=nl]")).toHaveCount(1);
  for (const label of ["To the checklist", "Requirements", "Advantages"]) {
    await expect(page.getByText(label, { exact: true }).first()).toBeVisible();
    await expect(dutch.getByText(label, { exact: true })).toHaveCount(0);
  }
  // In a sentence of the interface, the words of the edition that it holds.
  const source = node(page, "sector.source");
  await open(page, { view: "text", query: "lang=en", fragment: "/sector/fysiotherapie" });
  await expect(source).toHaveText(/^Source: guide 2023, “.+”$/);
  await expect(source.locator("[lang=nl]")).toHaveText(/^“.+”$/);
  // In Dutch there is nothing to mark.
  await open(page, { view: "text", query: "lang=nl", fragment: "/optie/fysiotherapie/facultatieve-prestatie" });
  await expect(page.locator("main [lang]")).toHaveCount(0);
});

test("dates and numbers are written as in English", async ({ page }) => {
  const fragment =
    "/antwoorden?v=1&sectors=fysiotherapie&desired_start=2028-05-01&tariff_increase_percent=12.5&spans_laws=zvw";
  await open(page, { view: "text", query: "lang=en", fragment });
  await expect(node(page, "answers.desired_start")).toContainText("1 May 2028");
  await expect(node(page, "answers.tariff_increase_percent")).toContainText("12.5");
});
