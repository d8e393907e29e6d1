// Sees that every source file compiles by itself, as the native build compiles it: the test build compiles several of a
// layer as one, where a file gets by with what another has included.
//
// usage: node tools/alone.mjs [BUILD-FOLDER]      (configured; default build/sanitize)
// Prints what is missing, then one line of how many files were looked at. Exits 1 where one does not compile.
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const build = resolve(process.argv[2] ?? join(root, "build/sanitize"));
const sources = join(root, "src") + "/";
const compiler = "clang++-19";

/** What a unit of the build compiles: itself, or the files that it puts together. */
const compiledBy = (file) =>
  file.includes("/Unity/")
    ? [...readFileSync(file, "utf8").matchAll(/^#include "(.*)"$/gm)].map(([, path]) => path)
    : [file];

const flagsOf = new Map();
for (const { directory, file, command } of JSON.parse(readFileSync(join(build, "compile_commands.json"), "utf8"))) {
  const flags = [...command.matchAll(/(?:^| )(-I ?|-D ?|-isystem )(\S+)/g)].flatMap(([, flag, value]) => [
    flag.trim(),
    value.replaceAll('\\"', '"'),
  ]);
  for (const path of compiledBy(resolve(directory, file))) {
    if (path.startsWith(sources) && !flagsOf.has(path)) flagsOf.set(path, flags);
  }
}

// Only what our own files declare is looked at, so what takes longest to read is read once.
const work = join(build, "alone");
mkdirSync(work, { recursive: true });
const common = ["-std=c++20", "-w", "-fsyntax-only"];
writeFileSync(join(work, "common.h"), "#include <nlohmann/json.hpp>\n#include <functional>\n#include <variant>\n");
const json = [...flagsOf.values()].find((flags) => flags.some((flag) => flag.includes("json")));
const header = ["-x", "c++-header", join(work, "common.h"), "-o", join(work, "common.pch")];
execFileSync(compiler, ["-std=c++20", "-w", ...json, ...header], { stdio: "inherit" });

const waiting = [...flagsOf];
const total = waiting.length;
let failed = 0;
async function look() {
  for (let next; (next = waiting.shift());) {
    const [path, flags] = next;
    const args = [...common, "-include-pch", join(work, "common.pch"), ...flags, path];
    const [error, told] = await new Promise((done) =>
      execFile(compiler, args, { cwd: build, maxBuffer: 1 << 26 }, (error, out, wrong) => done([error, wrong])),
    );
    if (!error) continue;
    failed += 1;
    console.error(`${relative(root, path)} does not compile by itself:\n${told.trim().replaceAll(root + "/", "")}`);
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, look));
console.log(`${total} files, ${failed} do not compile by themselves`);
process.exit(failed > 0 || total === 0 ? 1 : 0);
