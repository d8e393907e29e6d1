// Runs clang-tidy on our own sources, each again only when it, a header it includes, or the settings have changed.
//
// usage: node tools/tidy.mjs [BUILD-FOLDER]      (configured and built with Ninja; default build/sanitize)
// Prints what clang-tidy says, then one line of how many files were looked at. Exits 1 where it found something.
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const build = resolve(process.argv[2] ?? join(root, "build/sanitize"));
const stamps = join(build, "tidy");
mkdirSync(stamps, { recursive: true });

const commands = JSON.parse(readFileSync(join(build, "compile_commands.json"), "utf8"));
const sources = [...new Set(commands.map((command) => resolve(command.directory, command.file)))]
  .filter((file) => file.startsWith(join(root, "src") + "/"))
  .sort();

// What Ninja knows each source to depend on: the headers it really read, ours and others'.
const needs = new Map();
let reading = [];
for (const line of execFileSync("ninja", ["-C", build, "-t", "deps"], { maxBuffer: 1 << 28 })
  .toString()
  .split("\n")) {
  if (!line.startsWith(" ")) reading = [];
  else reading.push(resolve(build, line.trim()));
  if (reading.length === 1) needs.set(reading[0], reading);
}

const digests = new Map();
function digest(file) {
  if (!digests.has(file))
    digests.set(file, existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : "");
  return digests.get(file);
}
const settings = digest(join(root, ".clang-tidy")) + digest(import.meta.filename);

const waiting = [];
for (const file of sources) {
  const ours = (needs.get(file) ?? [file]).filter((other) => other.startsWith(root + "/"));
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
console.log(`clang-tidy: ${sources.length} files, ${total} looked at, ${failed} with findings`);
process.exit(failed || !sources.length ? 1 : 0);
