// Before the program is there, and when it does not come.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { built, expect, open, ready, test, title } from "./site.mjs";

const words = JSON.parse(readFileSync(join(import.meta.dirname, "../../data/strings/nl.json"), "utf8"));

/** Keeps the program back until told otherwise. */
async function hold(page) {
  let release;
  const held = new Promise((done) => (release = done));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test("the first text stands there before the program: purpose, entries, sectors", async ({ page }) => {
  const release = await hold(page);
  await page.goto("./");
  await expect(title(page)).toHaveText(words["start.title"]);
  await expect(page.getByText(words["start.promise"])).toBeVisible();
  for (const entry of ["start.entry.known", "start.entry.new"])
    await expect(page.getByRole("link", { name: words[entry] })).toBeVisible();
  for (const sector of ["Wijkverpleging", "Geboortezorg", "Fysiotherapie", "Diëtetiek"])
    await expect(page.getByRole("link", { name: sector, exact: true })).toBeVisible();
  await expect(page.getByRole("progressbar")).toBeVisible();
  await expect(page.locator("canvas")).toBeHidden();
  release();
  await ready(page);
  await expect(page.getByRole("progressbar")).toHaveCount(0);
});

test("everything that takes long is asked for at once, and waits for no script", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.replace(/^.*[/]/, "")));
  let release;
  const held = new Promise((done) => (release = done));
  await page.route(built("early.js"), async (route) => {
    await held;
    await route.continue();
  });
  const arrived = page.goto("./");
  for (const file of [
    /^styles[.].*css$/,
    /^bundle[.].*json$/,
    /^advisor[.].*wasm$/,
    /^inter-regular[.].*otf$/,
    /^inter-semibold[.].*otf$/,
    /^advisor[.].*js$/,
    /^twin[.].*js$/,
  ])
    await expect.poll(() => asked.filter((name) => file.test(name)).length, `${file}`).toBe(1);
  release();
  await arrived;
  await ready(page);
});

test("the first text is to the letter what the program then says, in the very same elements", async ({ page }) => {
  const release = await hold(page);
  await page.goto("./?weergave=tekst");
  const tree = () =>
    page.locator("#wegwijzer").evaluate((root) => {
      const copy = root.cloneNode(true);
      // The day of printing is the visitor's own; and the view that was asked for says so itself.
      for (const own of copy.querySelectorAll(".printed, [data-id='tool.view']")) own.textContent = "";
      for (const link of copy.querySelectorAll("[href]"))
        link.setAttribute("href", link.getAttribute("href").replace("?weergave=tekst", ""));
      return copy.innerHTML;
    });
  const first = await tree();
  await title(page).evaluate((element) => (element.marked = true));
  release();
  await ready(page, "text");
  expect(await tree()).toBe(first);
  expect(await title(page).evaluate((element) => element.marked)).toBe(true);
});

test("a start page that says something else than the first text says it whole", async ({ page }) => {
  await open(page, { view: "text", fragment: "/?zoek=tandarts" });
  await expect(page.getByRole("group", { name: "Sectoren" }).getByRole("link")).toHaveText([/^Mondzorg/]);
  const ids = await page.locator("main [data-id^='start.sector.']").evaluateAll((all) => all.map((one) => one.id));
  expect(ids).not.toContain("w-start.sector.fysiotherapie");
  expect(ids).toContain("w-start.sector.mondzorg");
});

for (const width of [1280, 390]) {
  test(`nothing jumps while the program arrives (${width} wide)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      globalThis.shifts = [];
      // What moves behind the canvas, to lie where that paints it, is not seen to move: the last lines of this test
      // hold the canvas to where everything was read.
      const seen = ({ sources }) =>
        document.documentElement.dataset.view !== "graphic" ||
        sources.some(({ node }) => !node?.parentElement?.closest("#wegwijzer"));
      new PerformanceObserver((list) => {
        globalThis.shifts.push(
          ...list
            .getEntries()
            .filter(seen)
            .map(({ value }) => value),
        );
      }).observe({ type: "layout-shift", buffered: true });
    });
    const release = await hold(page);
    await page.goto("./");
    await page.waitForTimeout(500);
    const ids = ["start.title", "start.entry.known", "start.entry.new", "start.sectors.title", "start.sector.gzsp"];
    const before = await page.evaluate(
      (ids) => ids.map((id) => document.getElementById(`w-${id}`).getBoundingClientRect().toJSON()),
      ids,
    );
    release();
    await ready(page);
    const shifted = await page.evaluate(() => globalThis.shifts.reduce((sum, one) => sum + one, 0));
    expect(shifted, "cumulative layout shift").toBeLessThan(0.05);
    // And the canvas paints it where it was read.
    const after = await page.evaluate((ids) => ids.map((id) => globalThis.wegwijzer.rectOf(id)), ids);
    for (const [i, id] of ids.entries()) {
      for (const side of ["x", "y", "height"])
        expect(Math.abs(after[i][side] - before[i][side]), `${id}: ${side}`).toBeLessThanOrEqual(4);
    }
  });
}

test("a link of the first text works before the program is there", async ({ page }) => {
  const release = await hold(page);
  await page.goto("./");
  await page.getByRole("link", { name: "Fysiotherapie", exact: true }).click();
  expect(page.url()).toContain("#/sector/fysiotherapie");
  release();
  await ready(page);
  await expect(title(page)).toHaveText("Fysiotherapie");
});

test("who goes elsewhere does not read the start first", async ({ page }) => {
  const release = await hold(page);
  await page.goto("./#/editie");
  await expect(title(page)).toHaveText(words["start.title"]);
  await expect(page.getByRole("link", { name: "Fysiotherapie", exact: true })).toBeHidden();
  await expect(page.getByRole("progressbar")).toBeVisible();
  release();
  await ready(page);
  await expect(title(page)).toContainText("Deze editie");
});

test("without JavaScript the page says what it needs, and where else to look", async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site);
  await expect(title(page)).toHaveText(words["start.title"]);
  const notice = page.locator(".no-scripts");
  await expect(notice).toContainText("JavaScript nodig");
  const edition = JSON.parse(readFileSync(join(import.meta.dirname, "../../data/edition.json"), "utf8"));
  await expect(notice).toContainText(edition.sources[0].title);
  await expect(notice.getByRole("link")).toHaveAttribute("href", "mailto:info@nza.nl");
  // Nothing that would not work.
  for (const dead of await page.locator("#wegwijzer :is(a, button)").all()) {
    if ((await dead.getAttribute("class")).includes("product")) continue;
    await expect(dead).not.toBeInViewport();
  }
  await context.close();
});

test("every address in the page's own words is one that the data has", () => {
  const html = readFileSync(join(import.meta.dirname, "../../index.html"), "utf8");
  const data = readdirSync(join(import.meta.dirname, "../../data"), { recursive: true })
    .filter((name) => name.endsWith(".json"))
    .map((name) => readFileSync(join(import.meta.dirname, "../../data", name), "utf8"))
    .join("");
  const addresses = [...html.matchAll(/(?:https?:|mailto:)([^"' <]+)/g)].map((match) => match[1]);
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) expect(data).toContain(address);
});

for (const script of ["main.js", "twin.js", "advisor.js"]) {
  test(`when ${script} does not come, the page says so and offers to try again`, async ({ page, wrongs }) => {
    wrongs.expected.push(/./);
    await page.route(built(script), (route) => route.abort());
    await page.goto("./");
    await expect(page.getByRole("alert")).toBeVisible();
    await page.unroute(built(script));
    await page.getByRole("button", { name: "Probeer het opnieuw" }).click();
    await ready(page);
  });
}

for (const [what, pattern] of [
  ["the program", "**/*.wasm"],
  ["the edition", built("bundle.json")],
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
  await page.route(built("bundle.json"), (route) =>
    route.fulfill({ json: { files: { "edition.json": { edition: 3 } } } }),
  );
  await page.goto("./");
  await expect(page.getByRole("alert")).toBeVisible();
  expect(wrongs.list.join("\n"), "with the reason for those who look").toContain("edition.json");
});
