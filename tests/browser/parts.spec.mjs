// The program comes in parts (web/parts.js): what reads and says, what draws, and behind them the rest.
import { built, expect, node, open, ready, still, test, title } from "./site.mjs";

const rest = built("advisor-rest.wasm");
const drawing = built("advisor-canvas.wasm");
const whole = (page) => page.waitForFunction(() => globalThis.wegwijzer.whole);
const middle = ({ x, y, width, height }) => [x + width / 2, y + height / 2];
const place = (page, id) => page.evaluate((id) => globalThis.wegwijzer.rectOf(id), id);

/** Keeps a part back until told otherwise, and counts how often it is asked for. */
async function hold(page, part = rest) {
  let release;
  const held = new Promise((done) => (release = done));
  const asked = { times: 0, release };
  await page.route(part, async (route) => {
    asked.times += 1;
    await held;
    await route.continue();
  });
  return asked;
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
]) {
  test(`the start is drawn, pointed at and scrolled before the rest has come (${width} wide)`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const asked = await hold(page);
    await page.goto("./");
    await ready(page);
    const [x, y] = middle(await place(page, "start.entry.known"));
    for (let step = 0; step <= 20; ++step) await page.mouse.move(x, (y * step) / 20);
    await still(page);
    await expect(page.locator("canvas")).toHaveCSS("cursor", "pointer");
    await page.mouse.wheel(0, 150);
    await still(page);
    expect(middle(await place(page, "start.entry.known"))[1]).toBeLessThan(y - 100);
    for (let tab = 0; tab < 12; ++tab) await page.keyboard.press("Tab");
    await still(page);
    await page.setViewportSize({ width: width + 40, height: height - 60 });
    await still(page);
    // Who needs something of the rest would have asked for it too, and still be waiting.
    expect(asked.times).toBe(1);
    expect(await page.evaluate(() => globalThis.wegwijzer.whole)).toBe(false);
    asked.release();
    await whole(page);
  });
}

const waiting = (page) => page.getByRole("progressbar", { name: "De wegwijzer wordt geladen" });

for (const [how, press, hasTouch] of [
  ["with the mouse", async (page) => page.mouse.click(...middle(await place(page, "start.entry.known")))],
  ["with a finger", async (page) => page.touchscreen.tap(...middle(await place(page, "start.entry.known"))), true],
  [
    "with the keyboard",
    async (page) => {
      await node(page, "start.entry.known").focus();
      await page.keyboard.press("Enter");
    },
  ],
]) {
  test.describe(how, () => {
    test.use({ hasTouch: hasTouch ?? false });
    test(`a press ${how} before the rest has come is answered when it has`, async ({ page }) => {
      const asked = await hold(page);
      await page.goto("./");
      await ready(page);
      await expect(waiting(page)).toBeHidden();
      await press(page);
      // The page goes on meanwhile, and tells why nothing happens.
      await expect(waiting(page)).toBeVisible();
      const frames = await page.evaluate(() => globalThis.wegwijzer.frames);
      await page.keyboard.press("Tab");
      await expect.poll(() => page.evaluate(() => globalThis.wegwijzer.frames)).toBeGreaterThan(frames);
      await expect(title(page)).toHaveText("Van goed idee naar bekostiging");
      asked.release();
      await whole(page);
      await expect(title(page)).not.toHaveText("Van goed idee naar bekostiging");
      await expect(waiting(page)).toHaveCount(0);
      expect(asked.times).toBe(1);
    });
  });
}

test("a link that is followed before the program is there leads on, with all of it", async ({ page }) => {
  const asked = await hold(page);
  const first = await hold(page, built("advisor.wasm"));
  await page.goto("./", { waitUntil: "commit" });
  await page.getByRole("link", { name: "Fysiotherapie", exact: true }).click();
  first.release();
  await expect.poll(() => asked.times).toBe(1);
  asked.release();
  await ready(page);
  await expect(title(page)).toHaveText("Fysiotherapie");
  expect(asked.times).toBe(1);
});

test("who begins elsewhere gets all parts at once", async ({ page }) => {
  const first = await hold(page, built("advisor.wasm"));
  const asked = page.waitForRequest(rest);
  await page.goto("./#/sector/fysiotherapie", { waitUntil: "commit" });
  await asked;
  first.release();
  await ready(page);
  await whole(page);
});

test("a rest that does not come is asked for again, and does come", async ({ page, wrongs }) => {
  wrongs.expected.push(/advisor-rest|fetch|404|503|ERR_/);
  let times = 0;
  await page.route(rest, (route) => (++times < 3 ? route.fulfill({ status: 503, body: "" }) : route.continue()));
  await page.goto("./");
  await ready(page);
  await whole(page);
  expect(times).toBe(3);
  await node(page, "start.entry.known").click({ force: true });
  await expect(title(page)).not.toHaveText("Van goed idee naar bekostiging");
});

for (const [what, fault] of Object.entries({
  "is not there": { status: 404, body: "" },
  "is something else": { contentType: "application/wasm", body: "<!doctype html>" },
})) {
  test(`where the rest ${what} the start stays, and who goes on is told`, async ({ page, wrongs }) => {
    wrongs.expected.push(/./);
    await page.route(rest, (route) => route.fulfill(fault));
    await page.goto("./");
    await ready(page);
    await page.waitForTimeout(500);
    await node(page, "start.entry.known").focus();
    await page.keyboard.press("Enter");
    const stopped = page.getByRole("alert").filter({ hasText: "De wegwijzer is gestopt" });
    await expect(stopped).toBeFocused();
    await expect(waiting(page)).toHaveCount(0);
    await page.unroute(rest);
    await page.getByRole("button", { name: "opnieuw" }).click();
    await ready(page);
    await whole(page);
  });
}

for (const [what, query] of Object.entries({ theme: "theme=dark", view: "weergave=tekst", language: "lang=en" })) {
  test(`a ${what} that is asked for waits for all of the program, and the page does not stand still`, async ({
    page,
  }) => {
    const asked = await hold(page);
    await page.goto(`./?${query}`, { waitUntil: "commit" });
    await expect.poll(() => asked.times).toBe(1);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => globalThis.wegwijzer.ready)).toBe(false);
    asked.release();
    await whole(page);
  });
}

test("what an earlier visit left is there from the beginning", async ({ page }) => {
  await open(page, { view: "text", fragment: "/vraag/role?v=1&sectors=fysiotherapie" });
  await node(page, "question.role.care_provider").evaluate((element) => element.click());
  await page.waitForTimeout(700); // it is kept
  await page.goto("./");
  await ready(page);
  await whole(page);
});

test("while what draws is on its way the page is read as text, and what is done there waits", async ({ page }) => {
  const asked = await hold(page, drawing);
  await page.goto("./");
  await expect.poll(() => asked.times).toBe(1);
  await page.waitForFunction(() => document.fonts.size > 0);
  const search = node(page, "start.sector.find");
  await search.fill("mondzorg");
  await expect(waiting(page)).toBeVisible();
  await expect(page.locator("canvas")).toBeHidden();
  await expect(node(page, "start.sector.fysiotherapie")).toBeVisible();
  asked.release();
  await ready(page);
  await whole(page);
  await expect(node(page, "start.sector.fysiotherapie")).toHaveCount(0);
  await expect(search).toHaveValue("mondzorg");
  await still(page);
  expect((await place(page, "start.sector.mondzorg")).height).toBeGreaterThan(0);
});

test("where what draws does not come the text view does, and says so; the canvas follows when it has", async ({
  page,
  wrongs,
}) => {
  wrongs.expected.push(/advisor-canvas|404|503/);
  let there = false;
  await page.route(drawing, (route) => (there ? route.continue() : route.fulfill({ status: 503, body: "" })));
  await page.goto("./");
  await ready(page, "text");
  await expect(page.locator("#no-canvas")).toBeVisible();
  there = true;
  await whole(page);
  await ready(page);
  await expect(page.locator("#no-canvas")).toBeHidden();
});
