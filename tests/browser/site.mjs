// `test` with the built site served to it, and a watch on what no page of ours may ever do: log an error, throw, ask
// another origin for something, go against its own Content-Security-Policy, or stand still until a file has come.
import { test as base, expect } from "@playwright/test";
import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** The day on which the tests are run, for every one of them: the plan's dates depend on it. */
export const today = new Date("2026-03-02T10:00:00+01:00");

export const test = base.extend({
  site: [
    async ({}, use) => {
      const server = spawn(process.execPath, [
        join(root, "tools/serve.mjs"),
        process.env.WEGWIJZER_DIST ?? join(root, "dist"),
        "0",
      ]);
      const address = await new Promise((found, failed) => {
        server.stdout.on("data", (text) => /http:\S+/.test(text) && found(String(text).match(/http:\S+/)[0]));
        server.stderr.on("data", (text) => failed(new Error(String(text))));
      });
      await use(address);
      server.kill();
    },
    { scope: "worker" },
  ],

  baseURL: async ({ site }, use) => use(site),

  /** What went wrong so far; a test that provokes an error says which it expects. */
  wrongs: async ({}, use) => {
    const wrongs = { list: [], expected: [] };
    await use(wrongs);
    const unexpected = wrongs.list.filter((wrong) => !wrongs.expected.some((pattern) => pattern.test(wrong)));
    expect(unexpected, "what the page must never do").toEqual([]);
  },

  page: async ({ page, site, wrongs }, use) => {
    await page.clock.setFixedTime(today);
    page.on("console", (message) => {
      // What the tests' own browser says because workers are kept out of them (offline.spec.mjs lets them in).
      if (message.text().includes("Service Worker registration blocked")) return;
      if (["error", "warning"].includes(message.type())) wrongs.list.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => wrongs.list.push(`thrown: ${error.stack ?? error}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(site)) wrongs.list.push(`request: ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) wrongs.list.push(`response: ${response.status()} ${response.url()}`);
    });
    await page.exposeFunction("reportViolation", (text) => wrongs.list.push(`policy: ${text}`));
    await page.addInitScript(() =>
      addEventListener("securitypolicyviolation", (event) =>
        globalThis.reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      ),
    );
    // It is there for what nobody foresaw (web/parts.js): what is foreseen does not keep the page standing still.
    await page.addInitScript(() => {
      const { open } = XMLHttpRequest.prototype;
      XMLHttpRequest.prototype.open = function (method, url, async = true, ...more) {
        if (!async) globalThis.reportViolation(`${url} was fetched on the spot`);
        return open.call(this, method, url, async, ...more);
      };
    });
    await use(page);
  },
});

export { expect };

/** Opens an address in a view and waits until all of the program is there (and, in the graphic view, has drawn). */
export async function open(page, { view = "graphic", fragment = "", query = "" } = {}) {
  const search = [view === "text" ? "weergave=tekst" : "", query].filter(Boolean).join("&");
  await page.goto(`./${search ? `?${search}` : ""}${fragment ? `#${fragment}` : ""}`);
  await ready(page, view);
  await page.waitForFunction(() => globalThis.wegwijzer.whole);
}

/** Waits until the program answers; what is not needed for its first page may still be on its way. */
export async function ready(page, view = "graphic") {
  await page.waitForFunction(() => globalThis.wegwijzer?.ready);
  await page.waitForFunction((view) => document.documentElement.dataset.view === view, view);
  if (view === "graphic") await page.waitForFunction(() => globalThis.wegwijzer.frames > 0);
  await still(page);
}

/** Waits until nothing is drawn any more. In the text view nothing ever is. (A slow machine may need longer for one frame
 * than the time between two looks: rest is what several looks in a row have seen.) */
export async function still(page) {
  let before = -1;
  for (let tries = 0, same = 0; tries < 200; tries++) {
    const now = await page.evaluate(() => globalThis.wegwijzer.frames);
    same = now === before ? same + 1 : 0;
    if (same === 3) return;
    before = now;
    await page.waitForTimeout(60);
  }
  throw new Error("the canvas keeps on drawing");
}

/** A pattern for a built file by the name it has in web/: `main.js` is `main.0123456789.js`. */
export const built = (name) => new RegExp(`/${name.replace(/\.(\w+)$/, "\\.[0-9a-f]{10}\\.$1")}$`);

/** Lets a test put other scripts in the place of the page's own. */
export async function withoutIntegrity(page) {
  await page.route(
    (url) => url.pathname === "/",
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/ integrity="[^"]*"/g, "") });
    },
  );
}

/** The heading of the place where the visitor is, from the twin. */
export const title = (page) => page.locator("main h1");

/** The element of the twin for a node of the screen tree. */
export const node = (page, id) => page.locator(`[data-id="${id}"]`);
