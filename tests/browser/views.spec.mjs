// Two views of one page: a switch that is seen, remembered and in the link, and the text view wherever the canvas fails.
import { expect, node, open, ready, test, title } from "./site.mjs";

test("the view and the theme chosen last are there again, and a link says otherwise where it does", async ({
  page,
}) => {
  await open(page, { fragment: "/sector/fysiotherapie" });
  await node(page, "tool.view").evaluate((element) => element.click());
  await ready(page, "text");
  expect(page.url()).toContain("weergave=tekst");
  await node(page, "tool.theme").click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");

  await page.goto("about:blank");
  await page.goto("./#/editie");
  await ready(page, "text");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.goto("about:blank");
  await page.goto("./#/editie?weergave=grafisch");
  await ready(page, "graphic");

  // What a link asked for is not what was chosen.
  await page.goto("about:blank");
  await page.goto("./");
  await ready(page, "text");
  await page.getByRole("button", { name: "Toon grafisch" }).click();
  await ready(page, "graphic");
  await page.goto("about:blank");
  await page.goto("./");
  await ready(page, "graphic");
});

test("a browser that keeps nothing is none the worse for it", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    }),
  );
  await open(page);
  await node(page, "tool.view").evaluate((element) => element.click());
  await ready(page, "text");
  await node(page, "tool.theme").click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});

test("what is kept by hand and means nothing is not heeded", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("wegwijzer.view", "<b>");
    localStorage.setItem("wegwijzer.theme", "purple");
  });
  await open(page);
  await expect(title(page)).toHaveText("Van goed idee naar bekostiging");
});

test("drawing that fails leaves the text view, at the same place, and everything works", async ({ browser, site }) => {
  // Without the tests' clock, which keeps what is thrown in a frame to itself.
  const context = await browser.newContext({ baseURL: site });
  const page = await context.newPage();
  await open(page, { fragment: "/vergelijken/fysiotherapie" });
  await page.evaluate(() => {
    WebGL2RenderingContext.prototype.drawElements = () => {
      throw new Error("the driver gave up");
    };
  });
  await page.mouse.move(300, 300);
  await expect(page.locator("html")).toHaveAttribute("data-view", "text");
  await expect(page.locator("#no-canvas")).toBeVisible();
  await expect(title(page)).toContainText("vergelijken");
  await node(page, "compare.questions").click();
  await expect(page.locator("fieldset")).toBeVisible();
  await context.close();
});

test("the switch is there on a phone too, behind one button", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, { view: "text" });
  const tool = page.getByRole("button", { name: "Toon grafisch" });
  await expect(tool).toBeHidden();
  await page.getByRole("button", { name: "Menu" }).press("Enter");
  await expect(tool).toBeVisible();
  // The tools that the button shows are the next stops, one by one.
  const shown = page.locator("header [data-id^='tool.']:visible");
  for (const one of await shown.all()) {
    await page.keyboard.press("Tab");
    await expect(one).toBeFocused();
  }
  await page.getByRole("button", { name: "Menu" }).click();
  await expect(tool).toBeHidden();
});
