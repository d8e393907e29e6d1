// The start page's text in index.html, so that there is something to read before the program has arrived.
//
// It is the program itself that says what stands there, run here without a canvas, and the page's own twin that makes it
// HTML: what a visitor sees first is to the letter what the program then takes over.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { standInBrowser, standInPage } from "./stand_in.mjs";

/** @param {string} html index.html as it is written  @param {string} site the folder with all else of the site */
export async function withFirstPage(html, site) {
  const bundle = readFileSync(join(site, "bundle.json"), "utf8");
  const page = await startPage(bundle, site);
  const { Page, markOf } = await import(pathToFileURL(join(site, "twin.js")));
  const text = renderToString(h(Page, { page, act: () => {} }));
  const { sources } = JSON.parse(bundle).files["edition.json"];
  return html
    .replace("%FIRST_PAGE%", () => text)
    .replace("%FIRST_PAGE_MARK%", markOf(page))
    .replaceAll("%GUIDE%", () => sources[0].title);
}

/** What the program shows someone who comes for the first time, as the twin gets it. */
async function startPage(bundle, site) {
  const { fetch } = globalThis;
  standInBrowser((name) => readFileSync(join(site, name)));
  let shown = null;
  const from = (script) => import(pathToFileURL(join(site, script)));
  const [{ createProgram }, { createParts }] = await Promise.all([from("program.js"), from("parts.js")]);
  const parts = createParts();
  const page = standInPage({ show: (json) => (shown = JSON.parse(json)) });
  const [program] = await Promise.all([createProgram(page, parts), parts.have("rest")]);
  globalThis.fetch = fetch;
  program.boot(bundle, "", "");
  program.begin();
  return { ...shown, printed_day: "" }; // the day is the visitor's
}
