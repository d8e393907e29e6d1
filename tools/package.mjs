// Puts the npm package together: the engine as WebAssembly, what is written in npm/, the edition, and types made from the
// JSON Schemas of what comes out.
//
// usage: node tools/package.mjs BUILD-FOLDER PACKAGE-FOLDER
// Leaves in the folder exactly what belongs there, and prints how much of it the engine alone is; over its budget
// (tools/budget.json) it fails.
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { transformSync } from "esbuild";
import { compile } from "json-schema-to-typescript";

const [build, target] = process.argv.slice(2).map((path) => path && resolve(path));
if (!target) {
  console.error("usage: node tools/package.mjs BUILD-FOLDER PACKAGE-FOLDER");
  process.exit(2);
}
const root = resolve(import.meta.dirname, "..");
const schemas = join(root, "data/schema");

// What the schemas are called in a program.
const names = {
  edition: "Edition",
  advice: "Advice",
  compare: "Comparison",
  plan: "Plan",
  questions: "QuestionCatalogue",
  search: "SearchResults",
};

rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, "data"), { recursive: true });
mkdirSync(join(target, "schema"));
cpSync(join(root, "npm"), target, { recursive: true });
// What a browser fetches as it stands; who reads it has the types and the repository.
const loader = readFileSync(join(root, "npm/wegwijzer.js"), "utf8");
writeFileSync(join(target, "wegwijzer.js"), transformSync(loader, { minify: true, format: "esm" }).code);
copyFileSync(join(build, "engine.wasm"), join(target, "engine.wasm"));
copyFileSync(join(root, "LICENSE"), join(target, "LICENSE"));
copyFileSync(join(root, "NOTICE.md"), join(target, "NOTICE.md"));
for (const name of Object.keys(names)) {
  copyFileSync(join(schemas, `${name}.schema.json`), join(target, "schema", `${name}.schema.json`));
}

// --- the edition, and its words apart for those who bring another
copyFileSync(join(build, "bundle.json"), join(target, "data/edition.json"));
const { files } = JSON.parse(readFileSync(join(build, "bundle.json"), "utf8"));
const words = Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith("strings/")));
writeFileSync(join(target, "data/words.json"), JSON.stringify({ files: words }));

writeFileSync(join(target, "shapes.d.ts"), await shapes());

// --- sizes
const packed = (file) => brotliCompressSync(readFileSync(join(target, file))).length;
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
const engine = packed("engine.wasm") + packed("wegwijzer.js");
const budget = JSON.parse(readFileSync(join(root, "tools/budget.json"), "utf8")).engine;
const limits = `at most ${budget.at_most} KB; the aim is ${budget.aim}`;
console.log(`npm package, Brotli: the engine with its loader ${kilobytes(engine)} (${limits})`);
console.log(`                     its edition ${kilobytes(packed("data/edition.json"))}`);
if (engine > budget.at_most * 1024) {
  console.error("package: the engine is over its budget.");
  process.exit(1);
}

/** One TypeScript file with the types of all schemas. */
async function shapes() {
  const definitions = {};
  for (const [file, name] of Object.entries(names)) {
    const text = readFileSync(join(schemas, `${file}.schema.json`), "utf8");
    const { $defs = {}, ...own } = JSON.parse(text, (key, value) => byName(file, value));
    for (const [id, definition] of Object.entries($defs)) definitions[nameOf(file, id)] = definition;
    definitions[name] = own;
  }
  // A title is what a type is called, and what nothing is called otherwise.
  for (const [name, definition] of Object.entries(definitions)) definition.title = name;
  const all = { title: "Shapes", type: "object", additionalProperties: false, $defs: definitions };
  const text = await compile(all, "Shapes", {
    bannerComment: "// Made from schema/ by tools/package.mjs.",
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { printWidth: 120 },
  });
  return text
    .replace(/(?:\n \*)?\n \* This (?:interface|type) was referenced by [^\n]*\n \* via the [^\n]*/g, "")
    .replaceAll("/**\n */\n", "")
    .replace("export interface Shapes {}\n", "");
}

/** A reference to another schema, as the name of its type. */
function byName(file, value) {
  if (typeof value?.$ref !== "string") return value;
  const { $ref, ...more } = value;
  const [, other, id] = /^(?:(\w+)\.schema\.json)?#\/\$defs\/(\w+)$/.exec($ref);
  return { ...more, tsType: nameOf(other ?? file, id) };
}

/** What the type of a definition is called. */
function nameOf(file, id) {
  const plain = id[0].toUpperCase() + id.slice(1);
  const others = { "edition Date": "Day", "advice Option": "OptionAdvice", "compare Edition": "EditionInfo" };
  return others[`${file} ${plain}`] ?? plain;
}
