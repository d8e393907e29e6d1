// Before the program is there, and when it does not come.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, ready, test, title } from "./site.mjs";

const words = JSON.parse(readFileSync(join(import.meta.dirname, "../../data/strings/nl.json"), "utf8"));

test("the first text stands there before the program, and is the program's own", async ({ page }) => {
  let release;
  const held = new Promise((done) => (release = done));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./");
  await expect(title(page)).toHaveText(words["start.title"]);
  await expect(page.locator("main .lead")).toHaveText(words["start.promise"]);
  await expect(page.getByRole("progressbar")).toBeVisible();
  await expect(page.locator("canvas")).toBeHidden();
  release();
  await ready(page);
});

test("without JavaScript the page says what it needs, and where else to look", async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site);
  await expect(page.locator("noscript .notice")).toBeVisible();
  await expect(page.locator("noscript .notice")).toContainText("JavaScript nodig");
  await expect(page.locator("noscript a")).toHaveAttribute("href", "https://www.nza.nl");
  await expect(title(page)).toHaveText(words["start.title"]);
  await context.close();
});

for (const [what, pattern] of [
  ["the program", "**/*.wasm"],
  ["the edition", "**/bundle.json"],
]) {
  test(`when ${what} cannot be fetched, the page says so and offers to try again`, async ({ page, wrongs }) => {
    wrongs.expected.push(/./);
    await page.route(pattern, (route) => route.abort());
    await page.goto("./");
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(title(page)).toHaveText(words["start.title"]);
    await page.unroute(pattern);
    await page.getByRole("button", { name: "Probeer het opnieuw" }).click();
    await ready(page);
  });
}

test("an edition that is broken is not half shown", async ({ page, wrongs }) => {
  wrongs.expected.push(/./);
  await page.route("**/bundle.json", (route) => route.fulfill({ json: { files: { "edition.json": { edition: 3 } } } }));
  await page.goto("./");
  await expect(page.getByRole("alert")).toBeVisible();
  expect(wrongs.list.join("\n"), "with the reason for those who look").toContain("edition.json");
});
