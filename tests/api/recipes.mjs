// The recipes of docs/embedding.md, as they stand there: a code block names itself after its language, and its file.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const page = readFileSync(join(fileURLToPath(import.meta.url), "../../../docs/embedding.md"), "utf8");

/** The text of a code block: `recipe("js node")`. */
export function recipe(name) {
  const found = page.split("```" + name + "\n")[1];
  if (!found) throw new Error(`docs/embedding.md has no code block "${name}"`);
  return found.slice(0, found.indexOf("```"));
}

/** Every block that there is, so that none goes without a test. */
export const recipes = [...page.matchAll(/^```(\S.*)$/gm)].map(([, name]) => name);
