// What leaves the page, and what stays behind: every request and every write to storage of a whole journey.
import { mouse, text } from "./hands.mjs";
import { journey } from "./journey.mjs";
import { built, expect, open, test } from "./site.mjs";
import { walk } from "./walk.mjs";

/** Everything that a page could keep or tell something with. */
function watch() {
  const tell = (what) => globalThis.reportTrace(what);
  const wrap = (object, name, describe) => {
    const own = object?.[name];
    if (!own) return;
    object[name] = function (...more) {
      tell(describe(...more));
      return new.target ? Reflect.construct(own, more, new.target) : own.apply(this, more);
    };
    object[name].prototype = own.prototype;
  };
  wrap(Storage.prototype, "setItem", (key, value) => `storage ${key}=${value}`);
  wrap(IDBFactory.prototype, "open", (name) => `database ${name}`);
  wrap(Navigator.prototype, "sendBeacon", (url) => `beacon ${url}`);
  wrap(globalThis, "WebSocket", (url) => `socket ${url}`);
  wrap(globalThis, "EventSource", (url) => `event source ${url}`);
  wrap(globalThis, "RTCPeerConnection", () => "peer connection");
  wrap(globalThis, "BroadcastChannel", (name) => `channel ${name}`);
  wrap(Window.prototype, "postMessage", () => "message to a window");
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  Object.defineProperty(Document.prototype, "cookie", { ...cookie, set: (value) => tell(`cookie ${value}`) });
}

for (const [view, hands] of Object.entries({ graphic: mouse, text })) {
  test(`a whole journey in the ${view} view tells nobody anything`, async ({ page, context, site }) => {
    const requests = [];
    const traces = [];
    const cookies = [];
    context.on("request", (request) => requests.push(request));
    context.on("response", async (response) => cookies.push((await response.allHeaders())["set-cookie"]));
    await page.exposeFunction("reportTrace", (what) => traces.push(what));
    await page.addInitScript(watch);

    await open(page, { view });
    await journey(page, hands(page));
    // Choosing a theme is what there is to be remembered.
    await page.reload();
    await expect(page.locator("main h1")).toBeVisible();

    expect(requests.length).toBeGreaterThan(10);
    for (const request of requests) {
      expect(request.url()).toMatch(new RegExp(`^${site}`));
      expect(request.method()).toBe("GET");
      expect(request.postData()).toBeNull();
      // The answers are in the fragment, and a fragment is never sent: nothing else may carry them.
      const { pathname, search } = new URL(request.url());
      expect(pathname + search).not.toMatch(/insurer|contract|care_related|prevention/);
      expect(["", "?weergave=tekst"]).toContain(search);
      expect((await request.allHeaders()).cookie).toBeUndefined();
      const referrer = (await request.allHeaders()).referer ?? "";
      expect(referrer).not.toMatch(/insurer|contract|care_related/);
    }
    const remembered = /^storage wegwijzer\.(view|theme|language)=(graphic|text|system|light|dark|contrast|nl|en)$/;
    // Besides that, the user's own initiatives, in two places that take turns, and which of the two counts.
    const initiatives = /^storage (wegwijzer\.kept=wegwijzer\.kept\.[ab]|wegwijzer\.kept\.[ab]=\{"fields":.*\})$/;
    expect(traces.filter((trace) => !remembered.test(trace) && !initiatives.test(trace))).toEqual([]);
    expect(traces.some((trace) => initiatives.test(trace))).toBe(true);
    expect(cookies.filter(Boolean)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
    }));
    const keys = ["view", "theme", "language", "kept", "kept.a", "kept.b"].map((name) => `wegwijzer.${name}`);
    expect(kept.local.filter((key) => !keys.includes(key))).toEqual([]);
    expect(kept.session).toEqual([]);
    expect(kept.databases).toEqual([]);
  });
}

test("the watch sees what it is there to see", async ({ page }) => {
  const traces = [];
  await page.exposeFunction("reportTrace", (what) => traces.push(what));
  await page.addInitScript(watch);
  await open(page, { view: "text" });
  await page.evaluate(() => {
    localStorage.setItem("answers", "secret");
    document.cookie = "visitor=1";
    indexedDB.open("visits");
    navigator.sendBeacon("/count", "1");
  });
  await expect
    .poll(() => traces.filter((trace) => !trace.startsWith("storage wegwijzer.")))
    .toEqual(["storage answers=secret", "cookie visitor=1", "database visits", expect.stringMatching(/^beacon /)]);
});

test("the policy forbids scripts and styles that are not files of the site", async ({ page, wrongs }) => {
  await open(page, { view: "text" });
  wrongs.expected.push(/^policy: /, /^console: /);
  const outcome = await page.evaluate(async () => {
    const blocked = [];
    addEventListener("securitypolicyviolation", (event) => blocked.push(event.effectiveDirective));
    const attempt = (act) => {
      try {
        act();
        return "allowed";
      } catch {
        return "refused";
      }
    };
    // What a debugger has evaluated may use eval; what runs later is like any script of the page.
    await new Promise((later) => setTimeout(later));
    const results = {
      eval: attempt(() => (0, eval)("1")),
      markup: attempt(() => (document.createElement("div").innerHTML = "<b>x</b>")),
      url: attempt(() => (document.createElement("script").src = "/early.js")),
    };
    document.body.append(Object.assign(document.createElement("style"), { textContent: "body { color: red }" }));
    await fetch("https://elsewhere.example/").catch(() => {});
    await new Promise((done) => setTimeout(done, 100));
    return { results, blocked: [...new Set(blocked)].sort() };
  });
  expect(outcome.results).toEqual({ eval: "refused", markup: "refused", url: "refused" });
  expect(outcome.blocked).toEqual(expect.arrayContaining(["connect-src", "style-src-elem"]));
});

test("a script that is not what the page was made with is not run", async ({ page, wrongs }) => {
  wrongs.expected.push(/^console: /, /^thrown: /);
  await page.route(built("early.js"), async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()};globalThis.changed = true;` });
  });
  await page.goto("./?weergave=tekst");
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => globalThis.changed)).toBeUndefined();
});

test("markup in an edition is text on every page", async ({ page }) => {
  const markup = '<img src="x" onerror="globalThis.run = true"><script>globalThis.run = true</script><b>vet</b>';
  /** The texts that people read, everywhere in a file; ids, codes and references stay. */
  const read = new Set(["name", "title", "summary", "summary_general", "text", "prompt"]);
  const hostile = (json) =>
    JSON.parse(JSON.stringify(json), (key, value) =>
      read.has(key) && typeof value === "string" ? `${value} ${markup}` : value,
    );
  await page.route(built("bundle.json"), async (route) => {
    const response = await route.fetch();
    const { files, ...rest } = await response.json();
    const changed = Object.entries(files).map(([path, json]) => [
      path,
      path.startsWith("strings/") ? json : hostile(json),
    ]);
    await route.fulfill({ response, json: { ...rest, files: Object.fromEntries(changed) } });
  });
  for await (const name of walk(page, { view: "text" })) {
    const { run, made } = await page.evaluate(() => ({
      run: globalThis.run,
      made: document.querySelectorAll("#wegwijzer :is(img, script, b)").length,
    }));
    expect.soft([run, made], name).toEqual([undefined, 0]);
  }
  // It was there to be read.
  await page.evaluate(() => (location.hash = "#/sector/fysiotherapie?weergave=tekst"));
  await expect(page.locator("main h1")).toContainText('<img src="x" onerror=');
});
