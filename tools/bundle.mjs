// Packs the edition's files into one: {"files": {"edition.json": {…}, "sectors/fysiotherapie.json": {…}, …}}.
//
// usage: node tools/bundle.mjs DATA-FOLDER OUTPUT
// The files of data/schema and data/cases are for editors and stay out. A file that is not JSON stops the build, by its name.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, output] = process.argv.slice(2);
if (!output) {
  console.error("usage: node tools/bundle.mjs DATA-FOLDER OUTPUT");
  process.exit(2);
}

const files = {};
const names = readdirSync(folder, { recursive: true })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".json") && !/^(schema|cases)\//.test(name))
  .sort();
for (const name of names) {
  const text = readFileSync(join(folder, name), "utf8");
  try {
    files[name] = JSON.parse(text);
  } catch (error) {
    console.error(`data/${name}: ${error.message}`);
    process.exit(1);
  }
}
writeFileSync(output, JSON.stringify({ files }));
