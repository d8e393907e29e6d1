// Puts the static site together: what is built (module, edition, fonts) and what is written (index.html, and web/ beside
// it). The styles become one file (styles.mjs), and the start page's text is written into index.html (first_page.mjs).
//
// usage: node tools/assemble.mjs BUILD-FOLDER SITE-FOLDER
// Leaves in the site exactly what belongs there (and npm/, see package.mjs), and prints how much of it a visitor
// transfers. A first visit, or what its first page waits for, that is larger than its budget (tools/budget.json) fails, and
// says what grew.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { buildSync, transformSync } from "esbuild";
import { withFirstPage } from "./first_page.mjs";
import { hashNames } from "./hash_names.mjs";
import { styles } from "./styles.mjs";
import { partsOf } from "./wasm_parts.mjs";

const [build, site] = process.argv.slice(2).map((path) => path && resolve(path));
if (!site) {
  console.error("usage: node tools/assemble.mjs BUILD-FOLDER SITE-FOLDER");
  process.exit(2);
}
const root = resolve(import.meta.dirname, "..");

/** Every file below a folder, as a path from there. */
const below = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    : [];

// from → to
const files = new Map([
  [join(build, "advisor.js"), "advisor.js"],
  [join(build, "parts/advisor.wasm"), "advisor.wasm"],
  [join(build, "parts/advisor-canvas.wasm"), "advisor-canvas.wasm"],
  [join(build, "parts/advisor-rest.wasm"), "advisor-rest.wasm"],
  [join(build, "bundle.json"), "bundle.json"],
  [join(build, "fonts/inter-regular.otf"), "fonts/inter-regular.otf"],
  [join(build, "fonts/inter-semibold.otf"), "fonts/inter-semibold.otf"],
  [join(root, "LICENSE"), "LICENSE"],
  [join(root, "NOTICE.md"), "NOTICE.md"],
  [join(root, "node_modules/preact/dist/preact.module.js"), "preact.js"],
  ...below(join(root, "web"))
    .filter((file) => !file.endsWith(".css") || file.startsWith("demo/"))
    .map((file) => [join(root, "web", file), file]),
]);

const missing = [...files.keys()].filter((file) => !existsSync(file));
if (new Set(files.values()).size < files.size) {
  console.error("assemble: a file of web/ has the name of one that is built.");
  process.exit(1);
}
if (missing.length) {
  for (const file of missing) console.error(`assemble: ${file} is missing.`);
  process.exit(1);
}

// --- written anew; the npm package is the business of package.mjs
for (const file of below(site)) if (!file.startsWith("npm/")) rmSync(join(site, file));
for (const [from, to] of files) {
  const target = join(site, to);
  mkdirSync(dirname(target), { recursive: true });
  // Scripts go without their comments; what was built is small already.
  const own = to === "preact.js" || (from.startsWith(join(root, "web")) && to.endsWith(".js"));
  if (own) writeFileSync(target, transformSync(readFileSync(from, "utf8"), { minify: true, target: "es2022" }).code);
  else copyFileSync(from, target);
}
writeFileSync(join(site, "styles.css"), styles());
const page = readFileSync(join(root, "index.html"), "utf8");
writeFileSync(join(site, "index.html"), await withFirstPage(page, site));

// --- scripts that always go together become one: less to ask for, and packed together they are smaller
const loadedLater = ["twin", "advisor", "offline", "embedded", "partner-theme", "npm/wegwijzer"].map(
  (name) => `./${name}.js`,
);
const joined = new Set();
for (const script of ["main.js", "twin.js", "embedded.js"]) {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [script],
    absWorkingDir: site,
    bundle: true,
    external: loadedLater,
    format: "esm",
    target: "es2022",
    minify: true,
    write: false,
    metafile: true,
  });
  for (const part of Object.keys(metafile.inputs)) if (part !== script) joined.add(part);
  writeFileSync(join(site, script), outputFiles[0].contents);
}
for (const part of joined) rmSync(join(site, part));

// --- names: what others link to or look for keeps its own, everything else carries a hash
const lasting =
  /^(index\.html|wegwijzer-advisor\.js|service-worker\.js|embed\.json|icon\.svg|LICENSE|NOTICE\.md|demo\/.*|npm\/.*)$/;
const names = hashNames(
  site,
  below(site).filter((file) => !lasting.test(file)),
  ["index.html"],
);
writeFileSync(join(site, "index.html"), withIntegrity(readFileSync(join(site, "index.html"), "utf8")));

/** The page with a hash on every script and style that it names: what a server sends else is not run. */
function withIntegrity(html) {
  return html.replace(/<(?:script|link)\b[^>]*\b(?:src|href)="([\w./-]+\.(?:js|css))"[^>]*(?=>| \/>)/g, (tag, file) => {
    const hash = createHash("sha384")
      .update(readFileSync(join(site, file)))
      .digest("base64");
    return `${tag.replace(/ \/$/, "")} integrity="sha384-${hash}"`;
  });
}

// --- what the worker keeps for when there is no network
const digest = (text) => createHash("sha256").update(text).digest("hex");
const shown = readFileSync(join(site, "index.html"));
const { edition } = JSON.parse(readFileSync(join(build, "bundle.json"), "utf8")).files["edition.json"];
const kept = [...names.values(), "icon.svg"].sort();
const worker = {
  version: digest(shown + kept.join()).slice(0, 10),
  edition: `${edition.id} ${edition.version}`,
  page: digest(shown),
  files: kept,
};
const withSite = readFileSync(join(site, "service-worker.js"), "utf8").replace('"%SITE%"', () =>
  JSON.stringify(JSON.stringify(worker)),
);
writeFileSync(join(site, "service-worker.js"), withSite);

// --- packed once, for servers that hand it out so
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const packed = new Map();
for (const file of below(site)) {
  if (file.startsWith("npm/") || /\.(png|br|gz)$/.test(file)) continue;
  const text = readFileSync(join(site, file));
  const small = brotliCompressSync(text, quality);
  packed.set(file, small.length);
  writeFileSync(join(site, `${file}.br`), small);
  writeFileSync(join(site, `${file}.gz`), gzipSync(text, { level: 9 }));
}

// --- sizes: what a first visit transfers, without the legal texts and what is only for pages that embed this one
const parts = {
  program: /^advisor(-canvas)?\.wasm$/,
  rest: /^advisor-rest\.wasm$/, // of the program: comes behind the first page
  edition: /^bundle\.json$/,
  fonts: /^fonts\//,
  page: /^(?!npm\/|demo\/|embed|partner-theme|wegwijzer-advisor|service-worker|LICENSE|NOTICE)/,
};
const nameOf = new Map([...names].map(([plain, hashed]) => [hashed, plain]));
const budget = JSON.parse(readFileSync(join(root, "tools/budget.json"), "utf8"));
const kilobytes = (bytes) => (bytes / 1024).toFixed(1);
const sums = new Map(Object.keys(parts).map((part) => [part, 0]));
console.log("    raw KB  Brotli KB  dist/");
for (const file of below(site).sort()) {
  const part = Object.keys(parts).find((name) => parts[name].test(nameOf.get(file) ?? file));
  if (!part || /\.(br|gz)$/.test(file)) continue;
  const size = statSync(join(site, file)).size;
  const small = packed.get(file) ?? size;
  sums.set(part, sums.get(part) + small);
  console.log(`${kilobytes(size).padStart(10)}  ${kilobytes(small).padStart(8)}   ${file}`);
}
// What the program is made of, where the compiler left its functions' names.
if (existsSync(join(build, "advisor.js.symbols"))) {
  const symbols = readFileSync(join(build, "advisor.js.symbols"), "utf8");
  console.log("    raw KB  Brotli KB  in the program (each part packed by itself)");
  for (const { part, raw, packed } of partsOf(readFileSync(join(build, "advisor.wasm")), symbols)) {
    console.log(`${kilobytes(raw).padStart(10)}  ${kilobytes(packed).padStart(8)}   ${part}`);
  }
}
for (const [part, size] of sums) {
  const change = size / 1024 - budget.parts[part];
  const grown = `${change < 0 ? "" : "+"}${change.toFixed(1)}`;
  console.log(`            ${kilobytes(size).padStart(8)}   ${part} (${grown} since the budget was set)`);
}
const visit = [...sums.values()].reduce((sum, size) => sum + size, 0);
for (const [what, size, { at_most, aim }] of [
  ["what the first page waits for", visit - sums.get("rest"), budget.first_page],
  ["a first visit", visit, budget.first_visit],
]) {
  console.log(`            ${kilobytes(size).padStart(8)}   ${what} (at most ${at_most} KB; the aim is ${aim})`);
  if (size <= at_most * 1024) continue;
  const grew = [...sums].filter(([part, size]) => size / 1024 > budget.parts[part] + 0.1).map(([part]) => part);
  console.error(`assemble: ${what} is over its budget of ${at_most} KB; what grew: ${grew.join(", ")}.`);
  process.exitCode = 1;
}
