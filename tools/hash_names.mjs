// File names that carry a hash of what is in the file, so that a browser may keep each for ever.
import { createHash } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const isText = (file) => /\.(js|css|html)$/.test(file);

/**
 * Renames `files` of a folder, and writes the new names where one of them, or one of `pages` (which keep their names),
 * speaks of another. Gives plain name → new name. A circle of files that speak of each other is an error.
 * @param {string} folder  @param {string[]} files  @param {string[]} pages
 */
export function hashNames(folder, files, pages) {
  const names = new Map();
  const open = new Set(files);
  while (open.size > 0) {
    const ready = [...open].filter((file) => mentioned(folder, file, open).length === 0);
    if (ready.length === 0) throw new Error(`these files speak of each other in a circle: ${[...open].join(", ")}`);
    for (const file of ready) {
      rewrite(folder, file, names);
      const hash = createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex")
        .slice(0, 10);
      names.set(file, file.replace(/(\.\w+)$/, `.${hash}$1`));
      open.delete(file);
    }
    for (const file of ready) renameSync(join(folder, file), join(folder, names.get(file)));
  }
  for (const page of pages) rewrite(folder, page, names);
  return names;
}

// A name in quotes or brackets, perhaps behind "./".
const mention = (file) => new RegExp(`(["'\`(](?:\\./)?)${file.replace(/[.]/g, "\\.")}(?=["'\`)])`, "g");

function mentioned(folder, file, others) {
  if (!isText(file)) return [];
  const text = readFileSync(join(folder, file), "utf8");
  return [...others].filter((other) => other !== file && mention(other).test(text));
}

function rewrite(folder, file, names) {
  if (!isText(file)) return;
  let text = readFileSync(join(folder, file), "utf8");
  for (const [plain, hashed] of names) text = text.replace(mention(plain), `$1${hashed}`);
  writeFileSync(join(folder, file), text);
}
