// Runs clang-tidy on our own sources as the build compiles them, a unit again only when something it reads, or the
// settings, have changed.
//
// usage: node tools/tidy.mjs [BUILD-FOLDER]      (configured and built with Ninja; default build/sanitize)
// Prints what clang-tidy says, then one line of how many units were looked at. Exits 1 where it found something.
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const build = resolve(process.argv[2] ?? join(root, "build/sanitize"));
const stamps = join(build, "tidy");
mkdirSync(stamps, { recursive: true });

// What Ninja knows each object to depend on: the sources it was made of (the test build compiles several of a layer as
// one), and the headers it really read, ours and others'.
const needs = new Map();
let reading = [];
for (const line of execFileSync("ninja", ["-C", build, "-t", "deps"], { maxBuffer: 1 << 28 })
  .toString()
  .split("\n")) {
  if (!line.startsWith(" ")) needs.set(resolve(build, line.split(":")[0]), (reading = []));
  else reading.push(resolve(build, line.trim()));
}

// The units to look at: of those that compile the same sources (some layers are built twice), only the first.
const isOurs = (file) => file.startsWith(join(root, "src") + "/") && file.endsWith(".cpp");
const seen = new Set();
const units = [];
for (const { directory, file, command } of JSON.parse(readFileSync(join(build, "compile_commands.json"), "utf8"))) {
  const read = needs.get(resolve(directory, command.match(/ -o (\S+)/)[1])) ?? [];
  const sources = read.filter(isOurs);
  if (sources.every((source) => seen.has(source))) continue;
  for (const source of sources) seen.add(source);
  units.push({ file: resolve(directory, file), read });
}

const digests = new Map();
function digest(file) {
  if (!digests.has(file))
    digests.set(file, existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : "");
  return digests.get(file);
}
const settings = digest(join(root, ".clang-tidy")) + digest(import.meta.filename);

const waiting = [];
for (const { file, read } of units) {
  const ours = read.filter((other) => other.startsWith(root + "/"));
  const key = createHash("sha256")
    .update(settings + ours.map(digest).join())
    .digest("hex");
  const stamp = join(stamps, relative(root, file).replaceAll("/", "+"));
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === key) continue;
  waiting.push({ file, stamp, key });
}

const total = waiting.length;
let failed = 0;
async function work() {
  for (let next; (next = waiting.shift());) {
    const { file, stamp, key } = next;
    // The flags are g++'s, and clang sees deprecated names inside g++'s own standard library.
    const quiet = ["-Wno-unknown-warning-option", "-Wno-deprecated-declarations"].map((flag) => `--extra-arg=${flag}`);
    const args = ["-p", build, "--quiet", ...quiet, file];
    const [error, out] = await new Promise((done) =>
      execFile("clang-tidy-19", args, { maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
        done([error, stdout || stderr]),
      ),
    );
    if (error) {
      failed += 1;
      console.error(out.trim().replaceAll(root + "/", ""));
    } else {
      writeFileSync(stamp, key);
    }
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work));
console.log(`clang-tidy: ${units.length} units of ${seen.size} files, ${total} looked at, ${failed} with findings`);
process.exit(failed || !units.length ? 1 : 0);
