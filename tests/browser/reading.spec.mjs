// The text view for whoever reads in another way: enlarged, with spacing of their own, in the system's colours, without
// motion.
import { places } from "./places.mjs";
import { expect, open, test } from "./site.mjs";
import { walk } from "./walk.mjs";

/** What is wider than the screen, or has text that is cut off. Tables of comparison scroll in a frame of their own, as
 * WCAG allows; what is there for screen readers only is clipped on purpose. */
const cutOff = (page) =>
  page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    const unseen = (one) => one && (getComputedStyle(one).clipPath !== "none" || unseen(one.parentElement));
    return [...document.querySelectorAll("#wegwijzer *")]
      .filter((one) => one.checkVisibility() && !one.closest(".axis, svg, .nl-skip-link, .table-frame") && !unseen(one))
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        const hides = getComputedStyle(one).overflow !== "visible" && one.localName !== "input";
        return right > limit + 0.5 || left < -0.5 || (hides && one.scrollHeight > one.clientHeight + 1);
      })
      .map((one) => `${one.localName}.${one.className} ${one.textContent.slice(0, 40)}`);
  });

// WCAG 1.4.12, as a reader's own stylesheet would set it.
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

const rootSize = (page, size) => page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
const ownSheet = (page, css) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, css);

test("400 %, and spacing of the reader's own", async ({ page }) => {
  for await (const name of walk(page, { view: "text" })) {
    // 1280 pixels at 400 % are 320.
    await page.setViewportSize({ width: 320, height: 256 });
    expect.soft(await cutOff(page), name).toEqual([]);
    await ownSheet(page, spacing);
    expect.soft(await cutOff(page), `${name}, with spacing`).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, name).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect.soft(await cutOff(page), `${name}, with spacing, on a wide screen`).toEqual([]);
    await ownSheet(page, "");
  }
});

test("text alone at 200 %", async ({ page }) => {
  for await (const name of walk(page, { view: "text" })) {
    await rootSize(page, "200%");
    expect.soft(await cutOff(page), name).toEqual([]);
    await rootSize(page, "");
  }
});

test("in the system's own colours, what is chosen and what has the focus can be seen", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, { view: "text", fragment: places.find((place) => place.name === "vraag").fragment });
  const choice = page.locator(".choice").first();
  const before = await choice.screenshot();
  await page.getByRole("radio").first().check();
  expect((await choice.screenshot()).equals(before), "a chosen answer looks different").toBe(false);
  const button = page.getByRole("button", { name: "Volgende" });
  const [plain, outline] = [
    await button.screenshot(),
    () => button.evaluate((one) => getComputedStyle(one).outlineStyle),
  ];
  await button.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  expect(await outline()).toBe("solid");
  expect(plain.length).toBeGreaterThan(0);
});

test("without motion nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, { view: "text", fragment: places.find((place) => place.name === "advies").fragment });
  await page.locator("summary").first().click();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
