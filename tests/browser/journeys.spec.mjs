// The whole way, from the start to a dated checklist, by three pairs of hands, with the same outcome for each.
import { keyboard, mouse, text } from "./hands.mjs";
import { journey } from "./journey.mjs";
import { expect, open, test } from "./site.mjs";

/** What the checklist says in the end: the same for everyone. */
const outcome = (page) => page.locator("main").innerText();

test("a mouse on the canvas", async ({ page }) => {
  await open(page);
  await journey(page, mouse(page));
  expect(await outcome(page)).toContain("2028");
});

test("a keyboard alone, with the canvas on screen", async ({ page }) => {
  await open(page);
  await journey(page, keyboard(page));
  expect(await outcome(page)).toContain("2028");
});

test("a keyboard alone, in the text view", async ({ page }) => {
  await open(page, { view: "text" });
  await journey(page, keyboard(page, "text"));
  expect(await outcome(page)).toContain("2028");
});

test("the text view says the same as the twin behind the canvas", async ({ page }) => {
  await open(page, { view: "text" });
  await journey(page, text(page));
  const told = await page.locator("main").textContent();
  await page.goto(
    page
      .url()
      .replace("?weergave=tekst", "")
      .replace(/[?&]weergave=tekst/, ""),
  );
  await expect(page.locator("html")).toHaveAttribute("data-view", "graphic");
  expect(await page.locator("main").textContent()).toBe(told);
});
