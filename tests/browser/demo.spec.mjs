// The fictitious partner's page.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./site.mjs";

test("the partner's page: its colours, its help, its example", async ({ page }) => {
  await page.goto("./demo/");
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("main h1")).toHaveText("Fysiotherapie");
  await expect(frame.locator(".nl-button--primary").first()).toHaveCSS("background-color", "rgb(0, 105, 92)");
  await page.screenshot({ path: "build/demo.png", fullPage: true });
  await page.getByRole("button", { name: "Vul ons voorbeeld in" }).click();
  await expect(page.locator("#help")).toContainText("zorgverzekeraar");
  await expect(frame.locator("main h1")).toContainText(/advies/i);
  await page.getByRole("button", { name: "Gewone kleuren" }).click();
  await expect(frame.locator(".nl-button--primary").first()).not.toHaveCSS("background-color", "rgb(0, 105, 92)");
  // The page around it: what is in the frame has tests of its own, and landmarks that need not differ from these.
  const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test("on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./demo/");
  await expect(page.frameLocator("iframe").locator("main h1")).toHaveText("Fysiotherapie");
  await page.screenshot({ path: "build/demo-phone.png", fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
