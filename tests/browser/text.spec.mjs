// No barrier that a machine can find, in either view and in every theme; and what every page of the text view has.
import AxeBuilder from "@axe-core/playwright";
import { expect, open, test } from "./site.mjs";
import { places } from "./places.mjs";

// Behind the canvas nothing has a colour, so one theme is enough there.
const looks = [...["light", "dark", "contrast"].map((theme) => ["text", theme]), ["graphic", "light"]];

for (const { name, fragment } of places) {
  for (const [view, theme] of looks) {
    test(`axe finds nothing: ${name}, ${view}, ${theme}`, async ({ page }) => {
      await open(page, { view, fragment, query: `theme=${theme}` });
      const { violations } = await new AxeBuilder({ page })
        .options({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n  ")}`)).toEqual([]);
    });
  }

  test(`landmarks, one title, headings in order: ${name}`, async ({ page }) => {
    await open(page, { view: "text", fragment });
    await expect(page.getByRole("banner")).toHaveCount(1);
    await expect(page.getByRole("main")).toHaveCount(1);
    const levels = await page
      .locator("main :is(h1, h2, h3, h4)")
      .evaluateAll((all) => all.map((one) => Number(one.localName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (let i = 1; i < levels.length; i++)
      expect(levels[i] - levels[i - 1], "no level is skipped").toBeLessThanOrEqual(1);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map((one) => one.id));
    expect(ids.length).toBe(new Set(ids).size);
    await expect(page.locator(".edition")).toContainText("verlopen");
    // The mark of a word that the interface strings do not have.
    await expect(page.locator("#wegwijzer")).not.toContainText("«");
  });
}

test("nothing typed or linked becomes markup", async ({ page }) => {
  await open(page, { view: "text", fragment: "/antwoorden?v=1&%3Cimg%20src=x%20onerror=alert(1)%3E=<img src=x>" });
  await expect(page.locator("main img")).toHaveCount(0);
});
