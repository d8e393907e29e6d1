// What goes wrong around the program: a drawing context that is lost again and again, files that are missing, cut off or
// of another version, a network that breaks in the middle, memory that runs out, a page that comes back after long.
// Each ends in a page that works, or in a clear sentence with a way on. (Storage that fails: keep.spec.mjs.)
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { built, expect, node, open, ready, still, test as base, title } from "./site.mjs";

const dist = process.env.WEGWIJZER_DIST ?? join(import.meta.dirname, "../../dist");
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm" };
const original = (pattern) =>
  readFileSync(
    join(
      dist,
      readdirSync(dist, { recursive: true }).find((name) => pattern.test(`/${name}`)),
    ),
  );

const test = base.extend({
  /** The site on a server that can be told to break off in the middle of a file. */
  shaky: async ({}, use) => {
    const shaky = { breaks: null, stalls: null };
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url, "http://localhost");
      let body;
      try {
        body = readFileSync(join(dist, pathname.endsWith("/") ? `${pathname}index.html` : pathname));
      } catch {
        return response.writeHead(404).end();
      }
      response.writeHead(200, {
        "Content-Type": types[extname(pathname) || ".html"] ?? "application/octet-stream",
        "Content-Length": body.length,
        // A browser that stores waits for the half that is still to come, also when it is asked anew.
        "Cache-Control": "no-store",
      });
      const half = body.subarray(0, body.length / 2);
      if (shaky.breaks?.test(pathname)) return response.write(half, () => request.socket.destroy());
      if (shaky.stalls?.test(pathname)) return response.write(half);
      return response.end(body);
    });
    await new Promise((listening) => server.listen(0, "localhost", listening));
    shaky.address = `http://localhost:${server.address().port}/`;
    await use(shaky);
    server.closeAllConnections();
    server.close();
  },
});

const retry = (page) => page.getByRole("button", { name: "Probeer het opnieuw" });

/** The page says that it could not load, and once the fault is gone it can. */
async function saysSoAndTriesAgain(page, undo) {
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(title(page)).toHaveText("Van goed idee naar bekostiging");
  await undo();
  await retry(page).click();
  await ready(page);
}

test("a context that is lost twenty times comes back twenty times", async ({ page, wrongs }) => {
  wrongs.expected.push(/WebGL|context/i);
  await open(page, { fragment: "/vergelijken/fysiotherapie" });
  const before = await page.screenshot();
  for (let time = 0; time < 20; time++) {
    await page.evaluate(
      async (wait) => {
        const canvas = document.querySelector("canvas");
        const lose = canvas.getContext("webgl2").getExtension("WEBGL_lose_context");
        const restored = new Promise((done) => canvas.addEventListener("webglcontextrestored", done, { once: true }));
        lose.loseContext();
        await new Promise((done) => setTimeout(done, wait));
        lose.restoreContext();
        await restored;
      },
      time % 4 === 0 ? 150 : 20,
    );
  }
  await ready(page);
  expect(Buffer.compare(await page.screenshot(), before), "the picture is the same").toBe(0);
  await node(page, "compare.questions").evaluate((element) => element.click());
  await expect(page.locator("fieldset").first()).toBeAttached();
  await still(page);
});

test("a context that is lost before the program is there comes back with it", async ({ page, wrongs }) => {
  wrongs.expected.push(/WebGL|context/i);
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (...given) {
      const made = getContext.apply(this, given);
      if (given[0] === "webgl2") globalThis.made = made;
      return made;
    };
  });
  let arrive;
  const allowed = new Promise((done) => (arrive = done));
  await page.route(built("advisor.wasm"), async (route) => {
    await allowed;
    await route.continue();
  });
  await page.goto("./");
  await page.waitForFunction(() => globalThis.made);
  const lose = () => (globalThis.lose = globalThis.made.getExtension("WEBGL_lose_context")).loseContext();
  await page.evaluate(lose);
  await page.waitForFunction(() => globalThis.made.isContextLost());
  await page.waitForTimeout(100);
  await page.evaluate(() => globalThis.lose.restoreContext()); // refused where nobody wants it back
  await page.waitForFunction(() => !globalThis.made.isContextLost());
  arrive();
  await ready(page);
  const drawn = await page.screenshot();
  await page.unroute(built("advisor.wasm"));
  await page.reload();
  await ready(page);
  expect(Buffer.compare(await page.screenshot(), drawn), "the picture is the same").toBe(0);
});

const emptyModule = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]); // WebAssembly, and nothing in it
for (const [file, pattern] of [
  ["advisor.wasm", built("advisor.wasm")],
  ["bundle.json", built("bundle.json")],
  ["advisor.js", built("advisor.js")],
  ["main.js", built("main.js")],
]) {
  const whole = () => original(pattern);
  const headers = { "Content-Type": types[extname(file)] ?? "application/json" };
  const faults = {
    "is not there": { status: 404, body: "not found" },
    "is cut off": { headers, body: () => whole().subarray(0, Math.floor(whole().length / 2)) },
    "is a page that says sorry": { headers: { "Content-Type": "text/html" }, body: "<!doctype html><p>Sorry</p>" },
    "is empty": { headers, body: "" },
  };
  if (file === "advisor.wasm") faults["is of another version"] = { headers, body: emptyModule };
  if (file === "bundle.json") {
    faults["is of another version"] = { headers, body: '{"files": {"edition.json": {"rules": {"id": "2019"}}}}' };
  }
  for (const [what, { body, ...rest }] of Object.entries(faults)) {
    test(`where ${file} ${what}, the page says so and can try again`, async ({ page, wrongs }) => {
      wrongs.expected.push(/./);
      await page.route(pattern, (route) =>
        route.fulfill({ ...rest, body: typeof body === "function" ? body() : body }),
      );
      await page.goto("./");
      await saysSoAndTriesAgain(page, () => page.unroute(pattern));
    });
  }
}

test("a server that knows no WebAssembly still serves the program", async ({ page, wrongs }) => {
  wrongs.expected.push(/wasm|MIME|ArrayBuffer/i);
  const pattern = built("advisor.wasm");
  await page.route(pattern, (route) =>
    route.fulfill({ headers: { "Content-Type": "application/octet-stream" }, body: original(pattern) }),
  );
  await open(page);
});

for (const [what, fault] of Object.entries({
  "is not there": { status: 404, body: "" },
  "is cut off": { contentType: "font/otf", body: () => original(built("fonts/inter-semibold.otf")).subarray(0, 9000) },
  "is something else": { contentType: "text/html", body: "<!doctype html>" },
})) {
  test(`where a typeface ${what} everything is there as text, in another letter`, async ({ page, wrongs }) => {
    wrongs.expected.push(/font|404|OTS|SyntaxError|NetworkError/i);
    const body = typeof fault.body === "function" ? fault.body() : fault.body;
    await page.route(built("fonts/inter-semibold.otf"), (route) => route.fulfill({ ...fault, body }));
    await page.goto("./#/sector/fysiotherapie");
    await ready(page, "text");
    await expect(title(page)).toHaveText("Fysiotherapie");
    await expect(page.locator("#no-canvas")).toBeVisible();
    expect(wrongs.list.join("\n"), "with the reason for those who look").not.toBe("");
  });
}

test("the page is read in the canvas's typeface, in both its weights", async ({ page }) => {
  await open(page, { view: "text", fragment: "/sector/fysiotherapie" });
  const client = await page.context().newCDPSession(page);
  await client.send("DOM.enable");
  await client.send("CSS.enable");
  const { root } = await client.send("DOM.getDocument");
  for (const [selector, font] of Object.entries({ "main h1": "Inter SemiBold", "main p": "Inter" })) {
    const { nodeId } = await client.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    await expect
      .poll(async () => (await client.send("CSS.getPlatformFontsForNode", { nodeId })).fonts.map((f) => f.familyName))
      .toEqual([font]);
  }
  const faces = await page.evaluate(() =>
    [...document.fonts].map(({ family, weight, status }) => [family, weight, status]),
  );
  for (const weight of ["400", "600"]) expect(faces).toContainEqual(["Inter", weight, "loaded"]);
});

test("without the styles everything can still be read and done", async ({ page, wrongs }) => {
  wrongs.expected.push(/styles|404|layout|stylesheet|tokens/i);
  await page.route(built("styles.css"), (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("./?weergave=tekst");
  await page.waitForFunction(() => globalThis.wegwijzer?.ready);
  await node(page, "start.sector.fysiotherapie").click();
  await expect(title(page)).toHaveText("Fysiotherapie");
});

for (const file of ["advisor.wasm", "bundle.json", "advisor.js"]) {
  test(`a network that breaks off in the middle of ${file} is told of, and the next try works`, async ({
    browser,
    shaky,
  }) => {
    const page = await (await browser.newContext()).newPage();
    shaky.breaks = built(file);
    await page.goto(shaky.address);
    await saysSoAndTriesAgain(page, () => (shaky.breaks = null));
    await page.context().close();
  });
}

test("while the network stalls the first text is there, its links are followed, and a reload gets further", async ({
  browser,
  shaky,
}) => {
  const page = await (await browser.newContext()).newPage();
  shaky.stalls = built("advisor.wasm");
  await page.goto(shaky.address, { waitUntil: "commit" });
  await expect(title(page)).toHaveText("Van goed idee naar bekostiging");
  await expect(page.getByRole("progressbar")).toBeVisible();
  await page.getByRole("link", { name: "Fysiotherapie", exact: true }).click();
  shaky.stalls = null;
  await page.reload({ waitUntil: "commit" });
  await ready(page);
  await expect(title(page)).toHaveText("Fysiotherapie");
  await page.context().close();
});

test("memory that runs out before the program is there is told of", async ({ page, wrongs }) => {
  wrongs.expected.push(/./);
  await page.addInitScript(() => {
    const { grow } = WebAssembly.Memory.prototype;
    WebAssembly.Memory.prototype.grow = function (...given) {
      globalThis.refused = true;
      if (!globalThis.roomy) throw new RangeError("no more memory");
      return grow.apply(this, given);
    };
  });
  // The same edition, in a text that does not fit in what a program begins with.
  const pattern = built("bundle.json");
  const text = String(original(pattern));
  await page.route(pattern, (route) =>
    route.fulfill({ contentType: "application/json", body: text + " ".repeat(40 << 20) }),
  );
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-view", "failed", { timeout: 60_000 });
  expect(await page.evaluate(() => globalThis.refused), "more memory was asked for").toBe(true);
  await saysSoAndTriesAgain(page, async () => {
    await page.unroute(pattern);
    const enough = () => (globalThis.roomy = true);
    await page.addInitScript(enough);
    await page.evaluate(enough);
  });
});

test("memory that runs out later is told of, and leaves what was answered", async ({ page, wrongs }) => {
  wrongs.expected.push(/./);
  await open(page, { view: "text", fragment: "/vraag/role?v=1&sectors=fysiotherapie" });
  await node(page, "question.role.care_provider").evaluate((element) => element.click());
  await page.waitForTimeout(700); // it is kept
  await page.evaluate(() => {
    globalThis.refused = 0;
    WebAssembly.Memory.prototype.grow = () => {
      globalThis.refused += 1;
      throw new RangeError("no more memory");
    };
  });
  // As much as an initiative's file may hold, which takes far more room when it is read.
  const order = "[],".repeat(690_000) + "[]";
  const buffer = Buffer.from(`{"format":"wegwijzer-initiative","version":1,"order":[${order}]}`);
  expect(buffer.length).toBeLessThan(2 * 1024 * 1024);
  await page.locator("#import-file").setInputFiles({ name: "groot.json", mimeType: "application/json", buffer });
  const stopped = page.getByRole("alert").filter({ hasText: "De wegwijzer is gestopt" });
  await expect(stopped).toBeFocused();
  expect(await page.evaluate(() => globalThis.refused)).toBeGreaterThan(0);
  await expect(title(page)).toBeHidden(); // nothing is offered that would do nothing
  await stopped.getByRole("button", { name: "Laad de pagina opnieuw" }).click();
  await ready(page, "text");
  await expect(node(page, "question.role.care_provider")).toBeChecked();
  await page.goto("about:blank");
  await page.goto("./?weergave=tekst");
  await ready(page, "text");
  await expect(page.getByText("Verder met uw idee voor Fysiotherapie")).toBeVisible();
});

test("a program that can't go on while it draws says so, and leaves what was answered", async ({ browser }) => {
  const page = await (await browser.newContext()).newPage(); // its own clock: a set one keeps what frames throw
  await open(page, { fragment: "/vraag/role?v=1&sectors=fysiotherapie" });
  await node(page, "question.role.care_provider").evaluate((element) => element.click());
  await page.waitForTimeout(700); // it is kept
  await page.evaluate(() => {
    WebGL2RenderingContext.prototype.drawElements = () => {
      throw new WebAssembly.RuntimeError("can't draw");
    };
  });
  await page.setViewportSize({ width: 1000, height: 700 });
  const stopped = page.getByRole("alert").filter({ hasText: "De wegwijzer is gestopt" });
  await expect(stopped).toBeFocused();
  await expect(title(page)).toBeHidden();
  await stopped.getByRole("button", { name: "Laad de pagina opnieuw" }).click();
  await ready(page);
  await expect(node(page, "question.role.care_provider")).toBeChecked();
  await page.context().close();
});

test("a page that was hidden past midnight tells the new day, and so does one that was not", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-03-02T23:59:00+01:00"));
  await open(page, { view: "text" });
  const day = () => page.locator(".printed").first().textContent();
  expect(await day()).toContain("2 maart 2026");
  await page.clock.setFixedTime(new Date("2026-03-28T23:59:00+01:00"));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect.poll(day).toContain("28 maart 2026");
  // The clocks go forward that night: the day has 23 hours, and is still one day.
  await page.clock.setFixedTime(new Date("2026-03-29T23:30:00+02:00"));
  await node(page, "start.sector.fysiotherapie").click();
  await expect.poll(day).toContain("29 maart 2026");
  // A clock that is set back is believed too.
  await page.clock.setFixedTime(new Date("2026-03-01T12:00:00+01:00"));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect.poll(day).toContain("1 maart 2026");
});

for (const [timezoneId, says] of [
  ["Pacific/Kiritimati", "3 maart 2026"],
  ["Pacific/Pago_Pago", "2 maart 2026"],
  ["Asia/Kathmandu", "2 maart 2026"],
]) {
  test(`the day is the visitor's own (${timezoneId})`, async ({ browser, site }) => {
    const context = await browser.newContext({ baseURL: site, timezoneId });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date("2026-03-02T12:00:00Z"));
    await open(page, { view: "text" });
    await expect(page.locator(".printed").first()).toContainText(says);
    await context.close();
  });
}

test("a page that comes back from the back-forward cache knows what another tab did meanwhile", async ({
  page,
  context,
}) => {
  // A page that is frozen hears nothing of other tabs.
  await page.addInitScript(() =>
    addEventListener("storage", (event) => globalThis.frozen && event.stopImmediatePropagation()),
  );
  await open(page, { view: "text", fragment: "/vraag/role?v=1&sectors=fysiotherapie" });
  await node(page, "question.role.care_provider").evaluate((element) => element.click());
  await page.waitForTimeout(700);
  const address = page.url();
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    globalThis.frozen = true;
  });
  const other = await context.newPage();
  await other.goto(address);
  await ready(other, "text");
  await node(other, "question.role.innovator").evaluate((element) => element.click());
  await other.waitForTimeout(700);
  await other.close();
  await expect(node(page, "question.role.care_provider")).toBeChecked();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await expect(node(page, "question.role.innovator")).toBeChecked();
});

// As many more as one likes: WEGWIJZER_PRESSES=100000 (docs/reliability.md).
const presses = Number(process.env.WEGWIJZER_PRESSES ?? 300);
/** One address at least of every screen; from there the random user goes where links go. */
const places = [
  "/",
  "/vraag?v=1&sectors=fysiotherapie",
  "/uitleg",
  "/sector/huisartsenzorg",
  "/vergelijken",
  "/routes",
  "/route/max-max",
  "/optie/wijkverpleging/vrije-tarieven",
  "/antwoorden",
  "/advies",
  "/checklist/wijkverpleging/vrije-tarieven",
  "/papier/gespreksblad/fysiotherapie/beleidsregel-innovatie",
  "/editie",
  "/bestaat-niet",
  "/zoeken",
  "/woordenlijst",
  "/over",
  "/sectoroverstijgend",
  "/privacy",
  "/toegankelijkheid",
  "/mijn-initiatieven",
];
test("hundreds of random presses: nothing goes wrong, and nothing grows", async ({ page, wrongs }) => {
  test.setTimeout(600_000 + presses * 1000); // every press is a page
  wrongs.expected.push(/clipboard|user gesture|user activation/i);
  await page.addInitScript(() => {
    globalThis.print = () => {};
    globalThis.open = () => null;
    HTMLInputElement.prototype.showPicker = () => {};
  });
  page.on("filechooser", () => {});
  await page.setViewportSize({ width: 390, height: 844 }); // a phone: a third of the pixels to paint
  await open(page, { view: "text" });
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  const measured = async () => {
    await page.evaluate(() => (location.hash = "#/"));
    await expect(node(page, "start.title")).toBeVisible();
    await client.send("HeapProfiler.collectGarbage");
    const { metrics } = await client.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  /** Presses and types, the same things for the same seed; how often on which screen. */
  const press = (count, seed) =>
    page.evaluate(
      async ([count, seed, places]) => {
        // Mulberry32: an even choice also where few are to choose from, and no circle before 2^32.
        let state = seed;
        const below = (bound) => {
          state = (state + 0x6d2b79f5) | 0;
          let mixed = Math.imul(state ^ (state >>> 15), state | 1);
          mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
          return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
        };
        const days = ["2027-01-01", "2199-12-31", ""];
        const numbers = ["12.5", "0", "-3", "1e3", ""];
        const typed = ["12,5", "1-1-2027", "", "tien", "<b>x</b>", "\u202Eomgekeerd", "2199-12-31"];
        const screens = {};
        for (let i = 0; i < count; i++) {
          const all = [...document.querySelectorAll("#wegwijzer [data-id]")].filter(
            (element) =>
              element.matches("a:not([target], [href^=mailto]), button, input, summary, textarea") &&
              element.type !== "file",
          );
          const element = all[below(all.length)];
          if (element.matches("input:not([type=radio], [type=checkbox]), textarea")) {
            const texts = { date: days, number: numbers }[element.type] ?? typed;
            element.value = texts[below(texts.length)];
            element.dispatchEvent(new Event("input", { bubbles: true }));
            element.dispatchEvent(new Event("change", { bubbles: true }));
          } else if (element.dataset.id !== "tool.view") element.click();
          if (i % 20 === 0) location.hash = `#${places[below(places.length)]}`;
          await new Promise((done) => setTimeout(done));
          if (document.documentElement.dataset.view === "failed")
            throw new Error(`after press ${i} of seed ${seed} the page has ended`);
          const screen = location.hash.match(/^#\/([a-z-]*)/)?.[1] ?? "";
          screens[screen] = (screens[screen] ?? 0) + 1;
        }
        return screens;
      },
      [count, seed, places],
    );
  await press(100, 1);
  const before = await measured();
  const screens = new Map();
  const turn = Math.min(1000, Math.ceil(presses / 10));
  for (let done = 0, seed = 2; done < presses; seed++) {
    // One turn in ten with the canvas, which has to be drawn for every press.
    const view = seed % 10 === 3 ? "graphic" : "text";
    const shown = await page.evaluate(() => document.documentElement.dataset.view);
    if (shown !== view) await node(page, "tool.view").dispatchEvent("click");
    await expect(page.locator("html")).toHaveAttribute("data-view", view);
    const count = Math.min(turn, presses - done);
    for (const [screen, times] of Object.entries(await press(count, seed)))
      screens.set(screen, (screens.get(screen) ?? 0) + times);
    done += count;
    // The browser drops the pages before when it has time; what is kept for good stays however long one waits.
    await expect(async () => {
      const after = await measured();
      if (presses > 1000)
        console.log(
          `${done} presses: ${after.Nodes} nodes, ${after.JSEventListeners} listeners, ${after.JSHeapUsedSize}`,
        );
      expect(after.Nodes, "nodes").toBeLessThan(before.Nodes * 1.2 + 200);
      expect(after.JSEventListeners, "listeners").toBeLessThan(before.JSEventListeners * 1.2 + 50);
      expect(after.JSHeapUsedSize, "heap").toBeLessThan(before.JSHeapUsedSize * 1.25 + 3e6);
    }).toPass({ timeout: 60_000 });
    expect(wrongs.list.filter((wrong) => !wrongs.expected.some((pattern) => pattern.test(wrong)))).toEqual([]);
  }
  if (presses > 1000) console.log(Object.fromEntries(screens));
  // An address that is nowhere becomes that of the page which says so.
  const screen_of = (place) => place.match(/[a-z-]*/g)[1].replace("bestaat-niet", "onbekend");
  if (presses >= 10_000)
    for (const place of places) expect([...screens.keys()], "every screen").toContain(screen_of(place));
});
