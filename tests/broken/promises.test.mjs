// The list of broken promises (promises.mjs) and docs/reliability.md speak of the same: every test that a promise names
// has a defect that it must find, and every defect can still be made. That it is found, run.mjs sees.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { pattern, promises } from "../project/promises_page.mjs";
import { broken } from "./promises.mjs";

const rows = promises(readFileSync("docs/reliability.md", "utf8"));
const rowsOf = ({ promise }) => rows.filter((row) => row.promise.startsWith(promise));

test("every promise is broken, once for each test that it names", () => {
  for (const { promise, tests } of rows) {
    for (const name of tests) {
      const there = broken.some((one) => one.test === name && promise.startsWith(one.promise));
      assert.ok(there, `nothing breaks "${promise}" for ${name}`);
    }
  }
});

test("what is broken is one promise, and its test is one that the promise names", () => {
  for (const one of broken) {
    const found = rowsOf(one);
    assert.equal(found.length, 1, `"${one.promise}" is the beginning of ${found.length} promises`);
    assert.ok(found[0].tests.includes(one.test), `"${one.promise}" does not name ${one.test}`);
  }
});

test("of several tests it is said which one", () => {
  for (const { test: name, grep } of broken) {
    const title = name.split(" › ").at(-1);
    if (title.includes("…")) assert.match(grep ?? "", pattern(title));
    else if (grep) assert.ok(title.includes(grep), `${grep} is not in ${title}`);
  }
});

test("every defect can be made: what it changes stands once in its file", () => {
  for (const { promise, also = [], ...first } of broken) {
    for (const { file, from, to } of [first, ...also]) {
      assert.doesNotMatch(file, /^tests\//, `${promise}: a test is not what is broken`);
      assert.equal(readFileSync(file, "utf8").split(from).length - 1, 1, `${promise}: in ${file}: ${from}`);
      assert.notEqual(from, to, promise);
    }
  }
});

test("no defect is made twice for the same test", () => {
  const all = broken.map(({ test: name, grep, file, from }) => JSON.stringify([name, grep, file, from]));
  assert.equal(new Set(all).size, all.length);
});
