// Checks that nothing in src/ includes a header of a layer to its right, and that the three renderers do not know
// each other.
//
// usage: node tests/layers/check.mjs SRC-FOLDER
// Layers are folders; an include is written from src/ on ("content/date.h"). Prints each wrong include and exits 1.
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

// Left to right; layers in one group stand side by side and do not include each other.
export const groups = [
  ["content"],
  ["engine"],
  ["plan", "search"],
  ["app"],
  ["screen"],
  ["imgui", "html", "text"],
  ["platform"],
  ["cli", "api"],
];

const rank = new Map(groups.flatMap((group, index) => group.map((layer) => [layer, index])));

/** Every include in `text` that a file of `layer` may not have, as {line, target}. */
export function wrongIncludes(layer, text) {
  const wrong = [];
  text.split("\n").forEach((line, index) => {
    const target = /^\s*#\s*include\s+["<]([^">]+)[">]/.exec(line)?.[1];
    if (!target) return;
    const parts = target.split("/");
    const climbs = parts.includes("..");
    const other = climbs ? parts.findLast((part) => rank.has(part)) : parts[0];
    if (climbs || (rank.has(other) && other !== layer && rank.get(other) >= rank.get(layer))) {
      wrong.push({ line: index + 1, target });
    }
  });
  return wrong;
}

/** Every problem below `folder`, one sentence each. */
export function check(folder) {
  const problems = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(h|hpp|cpp|inc)$/.test(entry.name)) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const inside = file.slice(folder.length + 1).replaceAll("\\", "/");
    const layer = inside.split("/")[0];
    if (!inside.includes("/") || !rank.has(layer)) {
      problems.push(`src/${inside}: belongs to no layer (they are ${[...rank.keys()].join(", ")})`);
      continue;
    }
    for (const { line, target } of wrongIncludes(layer, readFileSync(file, "utf8"))) {
      problems.push(`src/${inside}:${line}: ${layer} may not include "${target}"`);
    }
  }
  return problems.sort();
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const problems = check(resolve(process.argv[2] ?? "src"));
  for (const problem of problems) console.error(problem);
  console.log(problems.length ? `${problems.length} wrong includes` : "every include points left");
  process.exit(problems.length ? 1 : 0);
}
