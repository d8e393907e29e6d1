// The page as a visitor has it, in Chromium: what a first visit transfers, how long until there is text and until the
// canvas stands, and what is drawn while nothing happens; beside a page of Dear ImGui as it comes (stock_page.cpp).
import { spawn } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "@playwright/test";
import config from "../browser/playwright.config.mjs";

/** Slow 4G: 1.6 Mbit/s, and 150 ms for every request. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const rounds = 5;
const quiet = 10_000; // milliseconds with nothing to do

const middle = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Serves a folder as docs/hosting.md says, packed; gives its address and how to stop. */
async function serve(folder) {
  const server = spawn(process.execPath, [join(import.meta.dirname, "../../tools/serve.mjs"), folder, "0"]);
  const address = await new Promise((found, failed) => {
    server.stdout.on("data", (text) => /http:\S+/.test(text) && found(String(text).match(/http:\S+/)[0]));
    server.stderr.on("data", (text) => failed(new Error(String(text))));
  });
  return { address, stop: () => server.kill() };
}

/** Makes a site of what the compiler left of the stock page. */
function prepare(folder) {
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><html lang="en"><title>Dear ImGui</title><canvas id="canvas" width="1280" height="800"></canvas>' +
      '<script src="start.js"></script><script src="stock-page.js"></script>',
  );
  writeFileSync(join(folder, "start.js"), 'var Module = { canvas: document.getElementById("canvas") };');
  for (const file of readdirSync(folder).filter((name) => !name.endsWith(".br"))) {
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(readFileSync(join(folder, file))));
  }
}

/** In the page: when the first triangles were drawn, and in how many frames any were. */
function watch() {
  globalThis.bench = { drawn: 0, frames: 0 };
  let frame = -1;
  const { drawElements } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.drawElements = function (...given) {
    globalThis.bench.drawn ||= performance.now();
    const now = document.timeline.currentTime;
    if (now !== frame) ++globalThis.bench.frames;
    frame = now;
    return drawElements.apply(this, given);
  };
}

/** One first visit. `network`: as slow as that. */
async function visit(browser, address, network) {
  const context = await browser.newContext({ viewport: config.use.viewport, locale: "nl-NL", serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const client = await context.newCDPSession(page);
    await client.send("Network.enable");
    let bytes = 0;
    client.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    const files = [];
    page.on("requestfinished", (request) => files.push(request.url().slice(address.length) || "index.html"));
    if (network) await client.send("Network.emulateNetworkConditions", network);
    await page.goto(address);
    await page.waitForFunction(() => globalThis.bench.drawn > 0, null, { timeout: 120_000 });
    // Of ours more comes behind the first page.
    await page.waitForFunction(() => globalThis.wegwijzer?.whole ?? true, null, { polling: 20, timeout: 120_000 });
    const told = () =>
      page.evaluate(() => ({
        text: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
        canvas: globalThis.bench.drawn,
        all: performance.now(),
        frames: globalThis.bench.frames,
      }));
    if (network) return await told(); // before the context is closed
    await page.waitForTimeout(2000); // what it does at its start is over
    const { frames } = await told();
    await page.waitForTimeout(quiet);
    return { idle: (await told()).frames - frames, bytes, files };
  } finally {
    await context.close();
  }
}

async function measure(browser, folder) {
  const { address, stop } = await serve(folder);
  try {
    const visits = [];
    for (let round = 0; round < rounds; ++round) visits.push(await visit(browser, address, slow4g));
    const { idle, bytes, files } = await visit(browser, address);
    return {
      files,
      kilobytes: bytes / 1024,
      text_ms: middle(visits.map(({ text }) => text)),
      canvas_ms: middle(visits.map(({ canvas }) => canvas)),
      all_ms: middle(visits.map(({ all }) => all)),
      idle_frames: idle,
    };
  } finally {
    stop();
  }
}

/** {ours, stock}: the files of a visit, the kilobytes that went over the wire, milliseconds until the first text, until the
 * canvas is drawn and until all of the program is there on slow 4G (medians), frames drawn in ten seconds in which nothing
 * happens. */
export async function measure_pages(site, stock) {
  prepare(stock);
  const browser = await chromium.launch(config.use.launchOptions);
  try {
    return { ours: await measure(browser, site), stock: await measure(browser, stock) };
  } finally {
    await browser.close();
  }
}
