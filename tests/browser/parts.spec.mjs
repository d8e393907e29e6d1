// The program comes in two parts (web/parts.js): the first page does with the first, and the rest comes behind it.
import { built, expect, node, open, ready, still, test, title } from "./site.mjs";

const rest = built("advisor-rest.wasm");
const whole = (page) => page.waitForFunction(() => globalThis.wegwijzer.whole);
const middle = ({ x, y, width, height }) => [x + width / 2, y + height / 2];
const place = (page, id) => page.evaluate((id) => globalThis.wegwijzer.rectOf(id), id);

/** Keeps the rest back until told otherwise, and counts how often it is asked for. */
async function hold(page) {
  let release;
  const held = new Promise((done) => (release = done));
  const asked = { times: 0, release };
  await page.route(rest, async (route) => {
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

for (const [how, press] of Object.entries({
  "on the canvas": async (page) => page.mouse.click(...middle(await place(page, "start.entry.known"))),
  "with the keyboard": async (page) => {
    await node(page, "start.entry.known").focus();
    await page.keyboard.press("Enter");
  },
})) {
  test(`a press ${how} before the rest has come is answered when it has`, async ({ page, wrongs }) => {
    wrongs.expected.push(/Synchronous XMLHttpRequest/);
    const asked = await hold(page);
    await page.goto("./");
    await ready(page);
    const pressed = press(page);
    await expect.poll(() => asked.times).toBe(2);
    asked.release();
    await pressed;
    await whole(page);
    await expect(title(page)).not.toHaveText("Van goed idee naar bekostiging");
    await expect(page.locator("html")).toHaveAttribute("data-view", "graphic");
  });
}

test("a link that is followed before the program is there leads on, with all of it", async ({ page }) => {
  const asked = await hold(page);
  let arrive;
  const held = new Promise((done) => (arrive = done));
  await page.route(built("advisor.wasm"), async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  await page.getByRole("link", { name: "Fysiotherapie", exact: true }).click();
  arrive();
  await expect.poll(() => asked.times).toBe(1);
  asked.release();
  await ready(page);
  await expect(title(page)).toHaveText("Fysiotherapie");
  expect(asked.times).toBe(1);
});

test("who begins elsewhere gets both parts at once", async ({ page }) => {
  let first = () => {};
  const held = new Promise((done) => (first = done));
  await page.route(built("advisor.wasm"), async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(rest);
  await page.goto("./#/sector/fysiotherapie", { waitUntil: "commit" });
  await asked;
  first();
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
    await node(page, "start.entry.known").focus();
    await page.keyboard.press("Enter");
    const stopped = page.getByRole("alert").filter({ hasText: "De wegwijzer is gestopt" });
    await expect(stopped).toBeFocused();
    await page.unroute(rest);
    await page.getByRole("button", { name: "opnieuw" }).click();
    await ready(page);
    await whole(page);
  });
}

test("what an earlier visit left is there from the beginning", async ({ page }) => {
  await open(page, { view: "text", fragment: "/vraag/role?v=1&sectors=fysiotherapie" });
  await node(page, "question.role.care_provider").evaluate((element) => element.click());
  await page.waitForTimeout(700); // it is kept
  let sync = 0;
  page.on("console", (message) => (sync += /Synchronous/.test(message.text()) ? 1 : 0));
  await page.goto("./");
  await ready(page);
  await whole(page);
  expect(sync).toBe(0);
});
