// docs/reliability.md: every promise names a test, and every test that it names is there.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { pattern, promises } from "./promises_page.mjs";

const page = readFileSync("docs/reliability.md", "utf8");

/** Why a named test cannot be the one that fails, or null. */
function missing(name, read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : null)) {
  const ctest = /^ctest: (.*)$/.exec(name);
  if (ctest) {
    const fuzz = /^fuzz: (.*)$/.exec(ctest[1]);
    const text = read(fuzz ? "tests/fuzz/CMakeLists.txt" : "tests/long/CMakeLists.txt") ?? "";
    const there = fuzz ? text.includes(`add_fuzz(${fuzz[1]} `) : text.includes(`add_test(NAME "${ctest[1]}"`);
    return there ? null : `no test program is called ${ctest[1]}`;
  }
  const [file, title] = name.split(" › ");
  if (!title) return `${name} names no test`;
  const text = read(file);
  if (text === null) return `there is no ${file}`;
  const begin = file.endsWith(".cpp") ? /TEST_CASE\(\s*"((?:\\.|[^"\\])*)"/g : /\btest\(\s*["`]((?:\\.|[^"`\\])*)["`]/g;
  // What a template fills in is a … to the page.
  const titles = [...text.matchAll(begin)].map((match) => match[1].replace(/\$\{[^}]*\}/g, "…"));
  return titles.some((one) => pattern(title).test(one)) ? null : `${file} has no test "${title}"`;
}

test("every promise names a test", () => {
  const all = promises(page);
  assert.ok(all.length > 20);
  for (const { promise, tests } of all) assert.notEqual(tests.length, 0, promise);
});

test("every test that a promise names is there", () => {
  for (const { promise, tests } of promises(page)) {
    for (const name of tests) assert.equal(missing(name), null, promise);
  }
});

test("a test that is not there is found out", () => {
  assert.match(missing("ctest: fuzz: nothing"), /no test program/);
  assert.match(missing("tests/nowhere.cpp › x"), /there is no/);
  assert.match(missing("tests/project/reliability.test.mjs › no such thing"), /has no test/);
  assert.equal(missing("tests/project/reliability.test.mjs › a test that is not … is found out"), null);
});

test("what is fuzzed has seeds, and what has seeds is fuzzed and promised", () => {
  const fuzzed = [...readFileSync("tests/fuzz/CMakeLists.txt", "utf8").matchAll(/^add_fuzz\((\w+) /gm)].map(
    (m) => m[1],
  );
  const seeds = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "tests/fuzz/seeds"]).toString();
  const folders = new Set(
    seeds
      .trim()
      .split("\n")
      .map((file) => file.split("/")[3]),
  );
  assert.deepEqual([...folders].sort(), fuzzed.toSorted());
  for (const decoder of fuzzed) assert.ok(page.includes(`\`ctest: fuzz: ${decoder}\``), decoder);
});
