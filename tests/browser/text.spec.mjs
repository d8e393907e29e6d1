// The text view: no barrier that a machine can find, and no sideways scrolling on a narrow or much enlarged screen.
import AxeBuilder from "@axe-core/playwright";
import { expect, open, test } from "./site.mjs";
import { places } from "./places.mjs";

for (const { name, fragment } of places) {
  for (const theme of ["light", "dark", "contrast"]) {
    test(`axe finds nothing: ${name}, ${theme}`, async ({ page }) => {
      await open(page, { view: "text", fragment, query: `theme=${theme}` });
      const { violations } = await new AxeBuilder({ page })
        .options({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n  ")}`)).toEqual([]);
    });
  }

  test(`320 pixels wide, nothing scrolls sideways: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, { view: "text", fragment });
    const wide = await page.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      return [...document.querySelectorAll("#wegwijzer *")]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > limit + 0.5)
        .filter((element) => !element.closest(".axis, .visually-hidden"))
        .map((element) => `${element.localName}.${element.className} ${element.textContent.slice(0, 40)}`);
    });
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

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

test("in print everything stands on paper and nothing else", async ({ page }) => {
  await open(page, { fragment: places.find((place) => place.name === "checklist").fragment });
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("canvas")).toBeHidden();
  await expect(page.locator("main h1")).toBeVisible();
  await expect(page.locator(".tools")).toBeHidden();
});
