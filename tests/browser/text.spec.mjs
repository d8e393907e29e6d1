// No barrier that a machine can find, in either view and in every theme; and what every page of the text view has.
import AxeBuilder from "@axe-core/playwright";
import { expect, open, test } from "./site.mjs";
import { walk } from "./walk.mjs";

// Behind the canvas nothing has a colour, so one theme is enough there.
const looks = [...["light", "dark", "contrast"].map((theme) => ["text", theme]), ["graphic", "light"]];

for (const [view, theme] of looks) {
  test(`axe finds nothing: ${view}, ${theme}`, async ({ page }) => {
    test.setTimeout(600_000);
    for await (const name of walk(page, { view, query: `theme=${theme}` })) {
      const { violations } = await new AxeBuilder({ page })
        .options({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
        .analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n  ")}`);
      expect.soft(found, name).toEqual([]);
    }
  });
}

test("landmarks, one title, headings in order", async ({ page }) => {
  for await (const name of walk(page, { view: "text" })) {
    await expect.soft(page.getByRole("banner"), name).toHaveCount(1);
    await expect.soft(page.getByRole("main"), name).toHaveCount(1);
    const levels = await page
      .locator("main :is(h1, h2, h3, h4)")
      .evaluateAll((all) => all.map((one) => Number(one.localName[1])));
    expect
      .soft(
        levels.filter((level) => level === 1),
        name,
      )
      .toHaveLength(1);
    expect.soft(levels[0], name).toBe(1);
    const skipped = levels.filter((level, i) => i > 0 && level - levels[i - 1] > 1);
    expect.soft(skipped, `${name}: no level is skipped`).toEqual([]);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map((one) => one.id));
    expect
      .soft(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        `${name}: no id twice`,
      )
      .toEqual([]);
    await expect.soft(page.locator(".edition"), name).toContainText("verlopen");
    // The mark of a word that the interface strings do not have.
    await expect.soft(page.locator("#wegwijzer"), name).not.toContainText("«");
  }
});

test("nothing typed or linked becomes markup", async ({ page }) => {
  await open(page, { view: "text", fragment: "/antwoorden?v=1&%3Cimg%20src=x%20onerror=alert(1)%3E=<img src=x>" });
  await expect(page.locator("main img")).toHaveCount(0);
});
