// One focus for both views: it belongs to the twin, the canvas shows it, and it is never lost.
import { mouse } from "./hands.mjs";
import { expect, node, open, still, test, title } from "./site.mjs";

const focused = (page) => page.evaluate(() => document.activeElement?.dataset?.id ?? document.activeElement?.localName);

/** The canvas as it looks now, to see whether something was painted. */
const look = (page) => page.screenshot({ scale: "css" });

for (const view of ["graphic", "text"]) {
  test(`a new place has the focus on its title, and says so (${view})`, async ({ page }) => {
    await open(page, { view });
    await node(page, "start.sector.fysiotherapie").focus();
    await page.keyboard.press("Enter");
    await expect(title(page)).toBeFocused();
    await expect(page).toHaveTitle(/Fysiotherapie/);
  });

  test(`an answer leaves the focus where it is, and tells what it changed (${view})`, async ({ page }) => {
    await open(page, { view, fragment: "/vraag/fits_existing_service?v=1&sectors=fysiotherapie&role=care_provider" });
    await node(page, "question.fits_existing_service.no").focus();
    await page.keyboard.press("Space");
    await expect(node(page, "question.fits_existing_service.no")).toBeFocused();
    await expect(page.getByRole("status")).not.toBeEmpty();
  });
}

test("Tab moves a ring over the canvas, and scrolls it into view", async ({ page }) => {
  await open(page, { fragment: "/optie/fysiotherapie/vrije-tarieven" });
  const pictures = new Set();
  let last = "";
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press("Tab");
    await still(page);
    last = await focused(page);
    if (last === "body") break;
    const rect = await page.evaluate((id) => globalThis.wegwijzer.rectOf(id), last);
    if (!rect) continue; // the skip link is the page's own
    const { height } = page.viewportSize();
    expect(rect.y, `${last} is in view`).toBeGreaterThanOrEqual(-1);
    expect(rect.y, `${last} is in view`).toBeLessThan(height);
    pictures.add((await look(page)).toString("base64"));
  }
  expect(pictures.size, "each stop looks different").toBeGreaterThan(8);
});

test("a press on the canvas moves the focus without a ring; Tab goes on from there", async ({ page }) => {
  await open(page, { fragment: "/vergelijken/fysiotherapie" });
  await mouse(page).press("compare.differences");
  expect(await focused(page)).toBe("compare.differences");
  await expect(node(page, "compare.differences")).toBeChecked();
  const order = await page.evaluate(() =>
    [...document.querySelectorAll("#wegwijzer :is(a, button, input, summary)")].map((element) => element.dataset.id),
  );
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe(order[order.indexOf("compare.differences") + 1]);
});

test("the skip link leads to the title, and the address stays the state's", async ({ page }) => {
  await open(page, { view: "text", fragment: "/sector/fysiotherapie" });
  const before = page.url();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Naar de inhoud" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(title(page)).toBeFocused();
  expect(page.url()).toBe(before);
});

test("what disappears under the focus does not take it along", async ({ page }) => {
  await open(page, { view: "text", fragment: "/antwoorden?v=1&sectors=fysiotherapie&role=care_provider" });
  await node(page, "tool.answers").focus();
  await page.keyboard.press("Enter");
  expect(await focused(page)).not.toBe("body");
});

test("what appears above what one is doing is said: a mistake, and a notice", async ({ page }) => {
  const said = page.locator("#announcements");
  await open(page, { view: "text", fragment: "/vraag/insurer_agreement?v=1&sectors=fysiotherapie&role=care_provider" });
  await page.getByRole("button", { name: "Volgende" }).click();
  await expect(said).toContainText("Kies een antwoord");
  await open(page, { view: "text", fragment: "/antwoorden?v=1&sectors=fysiotherapie&role=care_provider" });
  await page.getByRole("button", { name: /Begin opnieuw|Opnieuw beginnen/ }).click();
  await expect(said).toContainText("Wilt u echt opnieuw beginnen?");
});
