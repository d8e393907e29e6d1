// A text on the canvas can be copied: with a right click, or with a finger held still.
import { expect, open, still, test, title } from "./site.mjs";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const middle = async (page, id) => {
  const { x, y, width, height } = await page.evaluate((id) => globalThis.wegwijzer.rectOf(id), id);
  return { x: x + Math.min(width / 2, 120), y: y + height / 2 };
};
const copied = (page) => page.evaluate(() => navigator.clipboard.readText());

test("with a right click", async ({ page }) => {
  await open(page, { fragment: "/optie/fysiotherapie/facultatieve-prestatie" });
  const { x, y } = await middle(page, "option.summary");
  await page.mouse.click(x, y, { button: "right" });
  await page.getByRole("button", { name: "Kopieer deze tekst" }).click();
  expect(await copied(page)).toBe(await page.locator('[data-id="option.summary"]').innerText());
  await expect(page.getByRole("button", { name: "Kopieer deze tekst" })).toBeHidden();
  await expect(page.locator("#announcements")).toHaveText("De tekst is gekopieerd.");
});

test("a right click that is not meant can be left", async ({ page }) => {
  await open(page, { fragment: "/optie/fysiotherapie/facultatieve-prestatie" });
  const { x, y } = await middle(page, "option.summary");
  await page.mouse.click(x, y, { button: "right" });
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Kopieer deze tekst" })).toBeHidden();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("with a finger held still, which presses nothing", async ({ page }) => {
    await open(page, { fragment: "/sector/fysiotherapie" });
    const client = await page.context().newCDPSession(page);
    const card = "sector.option.fysiotherapie.vrije-tarieven";
    await page.evaluate(() => document.fonts.ready);
    const point = await middle(page, card);
    await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
    await page.waitForTimeout(800);
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await still(page);
    await expect(title(page)).toHaveText("Fysiotherapie");
    await page.getByRole("button", { name: "Kopieer deze tekst" }).tap();
    expect(await copied(page)).toContain("Vrije tarieven");
  });
});
