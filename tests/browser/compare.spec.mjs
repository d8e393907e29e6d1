// Comparing, by the canvas and in the text view, on a laptop and on a phone.
import { mouse, text } from "./hands.mjs";
import { expect, node, open, still, test, title } from "./site.mjs";

const chosen = "/vergelijken?v=1&opties=fysiotherapie/facultatieve-prestatie,mondzorg/max-max,gzsp/max-max";

for (const hands of [mouse, text]) {
  test(`options of several sectors are chosen and compared (${hands.name})`, async ({ page }) => {
    const { view, press } = hands(page);
    await open(page, { view, fragment: "/optie/fysiotherapie/facultatieve-prestatie" });
    await press("option.choose");
    await press("option.route");
    await press("route.choose");
    await press("route.choose.logopedie.facultatieve-prestatie");
    await press("chosen.compare");
    await expect(title(page)).toHaveText("Opties naast elkaar");
    await expect(page.locator("main thead th")).toHaveText([/Fysiotherapie/, /Logopedie/]);
    await press("compare.arrange");
    await press("compare.arrange.logopedie.facultatieve-prestatie.earlier");
    await expect(page.locator("main thead th")).toHaveText([/Logopedie/, /Fysiotherapie/]);
    await press("undo.back");
    await expect(page.locator("main thead th")).toHaveText([/Fysiotherapie/, /Logopedie/]);
    await page.goBack();
    await expect(title(page)).toHaveText("Facultatieve prestatie");
  });
}

test("a cell opens in place", async ({ page }) => {
  await open(page, { view: "text", fragment: "/vergelijken/wijkverpleging" });
  const more = page.locator("main table .cell-link").first();
  const cell = page.locator("main table td:has(.cell-link)").first();
  const before = (await cell.innerText()).length;
  const id = await more.getAttribute("data-id");
  await more.click();
  await expect(node(page, id)).toContainText("Minder");
  expect((await page.locator("main table td", { has: node(page, id) }).innerText()).length).toBeGreaterThan(before);
  await expect(node(page, id)).toBeFocused();
});

test("titles of columns and rows keep in view", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await open(page, { view: "text", fragment: "/vergelijken/wijkverpleging" });
  await page.locator("main table tbody tr").nth(12).scrollIntoViewIfNeeded();
  await expect(page.locator("main thead th").first()).toBeInViewport();
  await open(page, { view: "text", fragment: "/route/beleidsregel-innovatie" });
  const frame = page.locator(".table-frame");
  await frame.evaluate((element) => element.scrollTo(900, 400));
  const inside = async (locator) => {
    const box = await locator.boundingBox();
    const around = await frame.boundingBox();
    return box.x >= around.x - 1 && box.y >= around.y - 1 && box.x < around.x + around.width;
  };
  const row = page.locator("main tbody tr").last().locator("th");
  expect((await row.boundingBox()).x).toBeGreaterThanOrEqual((await frame.boundingBox()).x - 1);
  expect(await inside(page.locator("main thead td"))).toBe(true);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("cards are turned sideways, and the aspect in view stays the same (text)", async ({ page }) => {
    await open(page, { view: "text", fragment: chosen });
    const row = page.locator("main tbody tr:not(.same)").nth(1);
    const cell = (n) => row.locator("td").nth(n);
    await cell(0).scrollIntoViewIfNeeded();
    const { y } = await cell(0).boundingBox();
    await page.locator(".table-frame").evaluate((frame) => frame.scrollBy(300, 0));
    await expect.poll(async () => Math.round((await cell(1).boundingBox()).x)).toBeLessThan(60);
    expect(Math.abs((await cell(1).boundingBox()).y - y)).toBeLessThan(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test("a finger turns a card on the canvas, and presses nothing while it does", async ({ page }) => {
    await open(page, { fragment: chosen });
    const client = await page.context().newCDPSession(page);
    const rect = (id) => page.evaluate((id) => globalThis.wegwijzer.rectOf(id), id);
    const first = "compare.column.fysiotherapie.facultatieve-prestatie";
    const before = await rect(first);
    const y = before.y + before.height / 2;
    const touch = (type, x) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
    // A machine that draws too seldom takes a quick finger for a slow one, which turns nothing: then once more.
    await expect(async () => {
      // It begins on a link, and is no press of it.
      await touch("touchStart", before.x + before.width - 4);
      for (let x = before.x + before.width - 4; x > 40; x -= 24) {
        await touch("touchMove", x);
        await page.waitForTimeout(16);
      }
      await touch("touchEnd");
      await still(page);
      await expect(title(page)).toHaveText("Opties naast elkaar");
      const second = await rect("compare.column.mondzorg.max-max");
      expect(second.x, "the next card lies where the first one lay").toBeCloseTo(before.x, 0);
      expect(second.y).toBeCloseTo(before.y, 0);
    }).toPass({ timeout: 60_000 });
  });

  test("a finger scrolls the canvas, which runs on and comes to rest", async ({ page }) => {
    await open(page, { fragment: "/advies?v=1&sectors=fysiotherapie&role=care_provider" });
    const client = await page.context().newCDPSession(page);
    const at = () => page.evaluate(() => globalThis.wegwijzer.rectOf("advice.title").y);
    const touch = (type, y) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: 195, y }] });
    await expect(async () => {
      const before = await at();
      await touch("touchStart", 700);
      for (let y = 680; y > 400; y -= 20) {
        await touch("touchMove", y);
        await page.waitForTimeout(16);
      }
      // Lifted at once: a finger that rests before it leaves lets go of a page at rest.
      await touch("touchEnd");
      await still(page);
      expect(before - (await at()), "further than the finger went").toBeGreaterThan(290);
    }).toPass({ timeout: 60_000 });
    await expect(title(page)).toHaveText("Uw advies");
  });
});
