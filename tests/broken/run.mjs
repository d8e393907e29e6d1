// Breaks every promise of docs/reliability.md once (promises.mjs), and sees that the test fails which the page names.
//
// usage: node tests/broken/run.mjs [PART OF A PROMISE OR TEST …]
//
// Works in a copy of the project, build/broken, so that nothing here is touched; it is made good again at the start, so
// this may be stopped at any moment. There each test must pass first: one that fails anyway has seen nothing. Then one
// defect after the other is made, what the test needs is built, and the test is run by itself; one that did not run, or
// could not be built, has seen nothing either. What each build and test printed is in build/broken/logs, by the number of
// the defect. Fails where a defect was not seen.
import { execFileSync, spawnSync } from "node:child_process";
import {
  closeSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { broken } from "./promises.mjs";

const root = resolve(import.meta.dirname, "../..");
const copy = join(root, "build/broken");
const logs = join(copy, "logs");
// What the copy has besides the project's files.
const made = ["build", "dist", "logs", "node_modules"];
// A test that waits for what does not come need not wait for long.
const patience = 90_000;

const parts = process.argv.slice(2).map((part) => part.toLowerCase());
if (parts.some((part) => part.startsWith("-"))) {
  console.error("usage: node tests/broken/run.mjs [PART OF A PROMISE OR TEST …]");
  process.exit(2);
}
const asked = broken
  .map((one, i) => ({ ...one, number: i + 1, ...howToRun(one) }))
  .filter(
    (one) => parts.length === 0 || parts.some((part) => `${one.promise} ${one.test}`.toLowerCase().includes(part)),
  );
if (asked.length === 0) {
  console.error("No promise and no test is called so.");
  process.exit(2);
}

/** What has to be built for a test, and the command that runs it and nothing else. */
function howToRun({ test, grep }) {
  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const ctest = (name) => ({
    kind: "native",
    command: ["ctest", "--test-dir", "build/sanitize", "--output-on-failure", "-R", name],
    failed: (text) => /\*\*\*(?!Not Run)/.test(text) && /^0% tests? passed, 1 tests? failed out of 1$/m.test(text),
    passed: (text) => /^100% tests? passed, 0 tests? failed out of 1$/m.test(text),
  });
  const program = /^ctest: (?:fuzz: (.*)|long use: .*)$/.exec(test);
  if (program) {
    return {
      ...ctest(`^${escaped(test.slice("ctest: ".length))}$`),
      target: program[1] ? `wegwijzer-fuzz-${program[1]}` : "wegwijzer-long-use",
    };
  }
  const [file, title] = test.split(" › ");
  const wanted = grep ?? title;
  const layer = /^tests\/unit\/(\w+)\//.exec(file)?.[1];
  if (layer) {
    const name = escaped(wanted);
    return { ...ctest(grep ? `^${layer}: .*${name}` : `^${layer}: ${name}$`), target: `wegwijzer-tests-${layer}` };
  }
  if (file.endsWith(".spec.mjs")) {
    return {
      kind: "browser",
      target: "the site",
      command: [
        "node_modules/.bin/playwright",
        ...["test", "--config", "tests/browser/playwright.config.mjs", file],
        ...["-g", `${escaped(wanted)}$`, "--reporter=list", "--workers=1", `--timeout=${patience}`],
      ],
      failed: (text) => /^\s*1 failed$/m.test(text),
      passed: (text) => /^\s*1 passed\b/m.test(text) && !/^\s*\d+ (failed|flaky|skipped)$/m.test(text),
    };
  }
  return {
    kind: "scripts",
    target: "the site",
    command: [process.execPath, "--test", "--test-reporter=tap", `--test-name-pattern=^${escaped(wanted)}$`, file],
    failed: (text) => /^# fail [1-9]/m.test(text),
    passed: (text) => /^# pass [1-9]/m.test(text) && /^# fail 0$/m.test(text),
  };
}

/** The project's files, and nothing else, in the copy. What has not changed is not written: it need not be built again. */
function copyProject() {
  mkdirSync(logs, { recursive: true });
  const list = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard"], { cwd: root }).toString();
  const files = new Set(list.split("\0").filter((file) => file && existsSync(join(root, file))));
  for (const file of files) {
    const [from, to] = [join(root, file), join(copy, file)];
    if (existsSync(to) && readFileSync(to).equals(readFileSync(from))) continue;
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to); // with a new date, whatever was built of the one before
  }
  for (const top of readdirSync(copy, { withFileTypes: true })) {
    if (made.includes(top.name)) continue;
    const below = top.isDirectory()
      ? readdirSync(join(copy, top.name), { recursive: true, withFileTypes: true })
          .filter((entry) => !entry.isDirectory())
          .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      : [join(copy, top.name)];
    for (const file of below) if (!files.has(relative(copy, file))) rmSync(file);
  }
  const modules = join(copy, "node_modules");
  if (!lstatSync(modules, { throwIfNoEntry: false })) symlinkSync("../../node_modules", modules);
}

/** Runs a command in the copy, with what it prints added to a log; gives whether it ended well, and what it printed. */
function run(log, command, ...more) {
  const before = existsSync(log) ? statSync(log).size : 0;
  const out = openSync(log, "a");
  writeFileSync(out, `$ ${[command, ...more].join(" ")}\n`);
  const env = { ...process.env };
  delete env.WEGWIJZER_DIST; // the tests are to walk the copy's own site
  delete env.FORCE_COLOR; // what is read here is plain
  const { status } = spawnSync(command, more, { cwd: copy, env, stdio: ["ignore", out, out] });
  closeSync(out);
  return { good: status === 0, text: readFileSync(log).subarray(before).toString() };
}

/** Builds what a test needs; gives what is wrong, or "". */
function build({ kind, target }, log) {
  if (kind === "native") {
    const configured = existsSync(join(copy, "build/sanitize/build.ninja"));
    if (!configured && !run(log, "cmake", "--preset", "sanitize").good) return "it could not be configured";
    return run(log, "cmake", "--build", "build/sanitize", "--target", target).good ? "" : "it could not be built";
  }
  return run(log, "./build-wasm.sh").good ? "" : "the site could not be built";
}

function outcome({ command, passed, failed }, log) {
  const { text } = run(log, ...command);
  return passed(text) ? "passed" : failed(text) ? "failed" : "not run";
}

const keyOf = ({ command }) => command.join("\n");

/** What is wrong with each of some tests while nothing is broken, by key; "" where nothing is. They need the same build. */
function unbroken(group) {
  const log = join(logs, `${group[0].target.replace(/\W+/g, "-")}.log`);
  rmSync(log, { force: true });
  const wrong = build(group[0], log);
  const found = new Map();
  for (const one of group) {
    if (found.has(keyOf(one))) continue;
    const told = wrong || { passed: "", failed: "the test failed", "not run": "no test ran" }[outcome(one, log)];
    found.set(keyOf(one), told && `${told} with nothing broken (${relative(root, log)})`);
  }
  return found;
}

/** Breaks a promise, and gives why its test was not seen to fail, or "". */
function breakOnce(one) {
  const log = join(logs, `${one.number}.log`);
  rmSync(log, { force: true });
  const whole = new Map();
  try {
    for (const { file, from, to } of [one, ...(one.also ?? [])]) {
      const path = join(copy, file);
      const text = readFileSync(path, "utf8");
      if (!whole.has(path)) whole.set(path, text);
      if (text.split(from).length !== 2) return `what it changes does not stand once in ${file}`;
      writeFileSync(path, text.split(from).join(to));
    }
    const wrong = build(one, log);
    const told = wrong || { failed: "", passed: "the test passed", "not run": "no test ran" }[outcome(one, log)];
    return told && `${told} (${relative(root, log)})`;
  } finally {
    for (const [path, text] of whole) writeFileSync(path, text);
  }
}

// What tests and builds need, where it is not there yet. In the copy npm may not install anything: its packages are ours.
for (const [command, ...more] of [
  ["tools/fetch", ..."build fonts desktop check wasm imgui json catch2 cli11 inter".split(" ")],
  ["tools/fetch-npm"],
]) {
  if (spawnSync(command, more, { cwd: root, stdio: "inherit" }).status !== 0) process.exit(1);
}
copyProject();

// One program after the other, and in each the defects of one file after the other, to build little; the site last,
// because the whole of it is put together for each.
const order = ["native", "scripts", "browser"];
const place = ({ kind, target, file }) => [order.indexOf(kind), target, file].join("\n");
asked.sort((one, other) =>
  place(one) < place(other) ? -1 : place(one) > place(other) ? 1 : one.number - other.number,
);
let seen = 0;
let wrongs = new Map();
for (const [i, one] of asked.entries()) {
  if (one.target !== asked[i - 1]?.target) wrongs = unbroken(asked.filter(({ target }) => target === one.target));
  const why = wrongs.get(keyOf(one)) || breakOnce(one);
  if (!why) seen += 1;
  const name = `${one.promise} (${one.grep ? `${one.test.split(" › ")[0]} › ${one.grep}` : one.test})`;
  console.log(why ? `NOT SEEN      ${name}: ${why}` : `seen to fail  ${name}`);
}
console.log(`\n${asked.length} promises broken, ${seen} seen to fail`);
process.exit(seen === asked.length ? 0 : 1);
