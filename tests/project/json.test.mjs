// Every JSON file of the project: it can be read, says nothing twice, and the edition keeps to its schema.
import Ajv2020 from "ajv/dist/2020.js";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { repeatedNames } from "./repeated-names.mjs";

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.json"])
  .toString()
  .trim()
  .split("\n")
  .filter(existsSync);

test("every JSON file can be read, and no object has a name twice", () => {
  assert.ok(files.some((file) => file.startsWith("data/")));
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    JSON.parse(text);
    assert.deepEqual(repeatedNames(text), [], file);
  }
});

test("a name that stands twice in one object is found", () => {
  assert.deepEqual(repeatedNames('{"a": 1, "b": {"a": 2, "c": [{"a": 1}, {"a": 1}]}}'), []);
  assert.deepEqual(repeatedNames('{"a": {"b": 1, "b": 2}}'), ["b"]);
  assert.deepEqual(repeatedNames('{"a": "\\"{", "\\u0061": 2}'), ["a"]);
});

test("the edition that the program prints keeps to data/schema/edition.schema.json", () => {
  const program = process.env.WEGWIJZER ?? "build/native/wegwijzer";
  const edition = JSON.parse(execFileSync(program, ["content", "--format", "json"], { maxBuffer: 1 << 28 }));
  const schema = JSON.parse(readFileSync("data/schema/edition.schema.json", "utf8"));
  const validate = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    validateFormats: false,
  }).compile(schema);
  assert.ok(validate(edition), JSON.stringify(validate.errors?.slice(0, 10), null, 2));

  // It can fail: an edition without its options is none.
  delete edition.options;
  assert.equal(validate(edition), false);
});
