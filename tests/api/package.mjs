// The npm package as the build leaves it.
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
export const folder = join(process.env.WEGWIJZER_DIST ?? join(root, "dist"), "npm");
export const { createAdvisor, WegwijzerError } = await import(pathToFileURL(join(folder, "wegwijzer.js")));
