// The canvas as part of a page: still when nothing happens, sharp, back after a lost context, and done without.
import { mouse } from "./hands.mjs";
import { expect, node, open, ready, still, test, title } from "./site.mjs";

const frames = (page) => page.evaluate(() => globalThis.wegwijzer.frames);

test("nothing is drawn while nothing happens", async ({ page }) => {
  await open(page);
  const before = await frames(page);
  expect(before).toBeGreaterThan(0);
  await page.waitForTimeout(10_000);
  expect(await frames(page)).toBe(before);
  await page.mouse.move(300, 300);
  await still(page);
  expect(await frames(page), "but something is when something does").toBeGreaterThan(before);
});

test("nothing is ever drawn in the text view", async ({ page }) => {
  await open(page, { view: "text" });
  const before = await frames(page);
  await node(page, "start.sector.fysiotherapie").click();
  await expect(title(page)).toHaveText("Fysiotherapie");
  await page.waitForTimeout(500);
  expect(await frames(page)).toBe(before);
});

test("the view can be changed there and back, and keeps its place", async ({ page }) => {
  await open(page, { fragment: "/sector/fysiotherapie" });
  await mouse(page).press("tool.view");
  await ready(page, "text");
  await expect(title(page)).toHaveText("Fysiotherapie");
  await expect(title(page)).toBeInViewport();
  expect(page.url()).toContain("weergave=tekst");
  await node(page, "tool.view").click();
  await ready(page, "graphic");
  await expect(title(page)).toHaveText("Fysiotherapie");
});

for (const ratio of [1, 1.5, 2, 3]) {
  test(`as many pixels as the screen has, also after a change: ${ratio} to a CSS pixel`, async ({ browser, site }) => {
    const context = await browser.newContext({ deviceScaleFactor: ratio, viewport: { width: 800, height: 600 } });
    const page = await context.newPage();
    await page.goto(site);
    await ready(page);
    const size = () => page.locator("canvas").evaluate((canvas) => [canvas.width, canvas.height]);
    expect(await size()).toEqual([800 * ratio, 600 * ratio]);
    await page.setViewportSize({ width: 500, height: 700 });
    await expect.poll(size).toEqual([500 * ratio, 700 * ratio]);
    await context.close();
  });
}

test("a lost context comes back with everything on it", async ({ page, wrongs }) => {
  wrongs.expected.push(/WebGL|context/i);
  await open(page, { fragment: "/vergelijken/fysiotherapie" });
  const before = await page.screenshot();
  await page.evaluate(() => {
    const lose = document.querySelector("canvas").getContext("webgl2").getExtension("WEBGL_lose_context");
    lose.loseContext();
    setTimeout(() => lose.restoreContext(), 300);
  });
  await page.waitForTimeout(800);
  await still(page);
  expect((await page.screenshot()).equals(before), "looks as before").toBe(true);
  await expect(page.locator("html")).toHaveAttribute("data-view", "graphic");
});

test("a context that stays away leaves the text view, with everything still there", async ({ page, wrongs }) => {
  wrongs.expected.push(/WebGL|context/i);
  await open(page, { fragment: "/sector/fysiotherapie" });
  await page.evaluate(() => {
    document.querySelector("canvas").getContext("webgl2").getExtension("WEBGL_lose_context").loseContext();
  });
  await expect(page.locator("html")).toHaveAttribute("data-view", "text");
  await expect(page.locator("#no-canvas")).toBeVisible();
  await expect(title(page)).toHaveText("Fysiotherapie");
});

test("without WebGL 2 the text view comes by itself, and says why", async ({ page, wrongs }) => {
  wrongs.expected.push(/WebGL/i);
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      return kind.startsWith("webgl") ? null : real.call(this, kind, ...rest);
    };
  });
  await page.goto("./#/sector/fysiotherapie");
  await ready(page, "text");
  await expect(page.locator("#no-canvas")).toBeVisible();
  await expect(title(page)).toHaveText("Fysiotherapie");
});

test("a theme restyles the canvas as it does the page", async ({ page }) => {
  await open(page);
  // The colour of the page itself, far from any text.
  const corner = async () =>
    (await page.screenshot({ clip: { x: 4, y: 780, width: 8, height: 8 } })).toString("base64");
  const light = await corner();
  await page.emulateMedia({ colorScheme: "dark" });
  await still(page);
  expect(await corner()).not.toEqual(light);
});

test("the wheel scrolls the canvas, also over a field, and the page's keys do", async ({ page }) => {
  await open(page, { fragment: "/optie/fysiotherapie/vrije-tarieven" });
  const top = () => page.evaluate(() => globalThis.wegwijzer.rectOf("option.title")?.y ?? -1e6);
  const start = await top();
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, 200);
  await still(page);
  expect(await top()).toBeLessThan(start);
  await page.keyboard.press("Home");
  await still(page);
  expect(await top()).toBe(start);
  await page.keyboard.press("PageDown");
  await still(page);
  expect(await top()).toBeLessThan(start - 300);
});
