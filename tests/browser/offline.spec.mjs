// After one visit the site works without a network, and a new version takes over whole, when the visitor wants it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { test as base, expect } from "@playwright/test";

const dist = process.env.WEGWIJZER_DIST ?? join(import.meta.dirname, "../../dist");
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm" };

/** The site on a server of its own: it can be changed, and switched off. */
const test = base.extend({
  place: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "wegwijzer-offline-"));
    cpSync(dist, folder, { recursive: true });
    const place = { folder, on: true, asked: [] };
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url, "http://localhost");
      place.asked.push(pathname);
      if (!place.on) return request.socket.destroy();
      const file = join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
      try {
        const body = readFileSync(file);
        response.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream" });
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise((listening) => server.listen(0, "localhost", listening));
    place.address = `http://localhost:${server.address().port}/`;
    await use(place);
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  },
});
test.use({ serviceWorkers: "allow" });

const title = (page) => page.locator("main h1");
const ready = (page) => page.waitForFunction(() => globalThis.wegwijzer?.ready);
const workerActive = (page) =>
  expect
    .poll(() =>
      page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one?.active?.state ?? "none")),
    )
    .toBe("activated");

async function visit(page, place, fragment = "") {
  await page.goto(`${place.address}?weergave=tekst${fragment}`);
  await ready(page);
}

/** Another version: something in the page is different, and perhaps the edition. */
function release(place, { edition }) {
  const page = join(place.folder, "index.html");
  const text = readFileSync(page, "utf8").replace("<title>", "<title>Nieuw: ");
  writeFileSync(page, text);
  const worker = join(place.folder, "service-worker.js");
  return import("node:crypto").then(({ createHash }) => {
    const digest = createHash("sha256").update(text).digest("hex");
    let code = readFileSync(worker, "utf8").replace(/(\\?"page\\?":\\?")[0-9a-f]{64}/, `$1${digest}`);
    code = code.replace(/(\\?"version\\?":\\?")[0-9a-f]{10}/, "$10123456789");
    if (edition) code = code.replace(/(\\?"edition\\?":\\?")[^"\\]+/, `$1${edition}`);
    writeFileSync(worker, code);
  });
}

test("after one visit everything works without a network", async ({ page, place }) => {
  await visit(page, place);
  await workerActive(page);
  place.on = false;
  await page.goto("about:blank");
  await visit(page, place, "#/sector/fysiotherapie");
  await expect(title(page)).toHaveText("Fysiotherapie");
  await page.goto(`${place.address}#/advies`);
  await page.reload();
  await ready(page);
  await expect(page.locator("html")).toHaveAttribute("data-view", "graphic");
});

test("a first visit fetches nothing twice that may be kept", async ({ page, place }) => {
  await visit(page, place);
  await workerActive(page);
  const kept = JSON.parse(
    JSON.parse(readFileSync(join(dist, "service-worker.js"), "utf8").match(/JSON\.parse\(("(?:\\.|[^"])*")\)/)[1]),
  ).files;
  expect(kept.length).toBeGreaterThan(10);
  for (const file of kept) expect(place.asked, file).toContain(`/${file}`);
});

for (const [what, edition, says] of [
  ["a new version", null, "nieuwe versie"],
  ["a new edition", "regels-2099 1.0", "nieuwe editie"],
]) {
  test(`${what} waits, is told of, and takes over whole`, async ({ page, place }) => {
    await visit(page, place);
    await workerActive(page);
    await page.reload();
    await ready(page);
    await expect(page.locator("#newer")).toBeHidden();
    await release(place, { edition });
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one.update()));
    await expect(page.locator("#newer")).toContainText(says);
    await expect(page.locator("#newer p:visible").first()).toContainText(says);
    // Until it is asked for, all is as it was: the old page, with its old files.
    await page.reload();
    await ready(page);
    await expect(page).not.toHaveTitle(/^Nieuw/);
    await expect(page.locator("#newer")).toBeVisible();
    await page.getByRole("button", { name: "Vernieuw de pagina" }).click();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.outerHTML.includes("<title>")).catch(() => false))
      .toBe(true);
    await expect.poll(() => page.evaluate(() => caches.keys()).catch(() => [])).toEqual(["wegwijzer 0123456789"]);
    const html = await page.evaluate(() => fetch("./").then((response) => response.text()));
    expect(html).toContain("<title>Nieuw: ");
  });
}

test("a version that is half uploaded is not used", async ({ page, place }) => {
  await visit(page, place);
  await workerActive(page);
  const worker = join(place.folder, "service-worker.js");
  writeFileSync(worker, readFileSync(worker, "utf8").replace(/(\\?"page\\?":\\?")[0-9a-f]{64}/, `$1${"0".repeat(64)}`));
  // What becomes of the new worker: thrown away, or installed.
  const end = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const ended = new Promise((told) =>
      registration.addEventListener("updatefound", () => {
        const worker = registration.installing;
        worker.addEventListener("statechange", () => told(worker.state), { once: true });
      }),
    );
    registration.update().catch(() => {});
    return ended;
  });
  expect(end).toBe("redundant");
  await page.reload();
  await expect(page.locator("#newer")).toBeHidden();
  expect(await page.evaluate(() => caches.keys().then((keys) => keys.length))).toBeLessThanOrEqual(2);
});
