// Rule analysis: clean or explained on the edition itself, and what it says of an edition with faults.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import Ajv from "ajv/dist/2020.js";
import { root, temporary_folder, wegwijzer } from "./program.mjs";

const ajv = new Ajv({ allErrors: true, strict: false, formats: { date: true, uri: true } });
for (const name of ["edition", "compare", "check"]) {
  const file = `${name}.schema.json`;
  ajv.addSchema(JSON.parse(readFileSync(join(root, "data", "schema", file), "utf8")), file);
}
const conforms = ajv.getSchema("check.schema.json");
const printed = wegwijzer(["content"]).stdout;

function check(args, status) {
  const done = wegwijzer(["check", ...args, "--format", "json"]);
  assert.equal(done.stderr, "");
  assert.equal(done.status, status, done.stdout);
  const result = JSON.parse(done.stdout);
  assert.ok(conforms(result), ajv.errorsText(conforms.errors, { separator: "\n" }));
  assert.equal(result.clean, status === 0);
  return result;
}

/** A file with the edition after `change`. */
function changed(t, change) {
  const edition = JSON.parse(printed);
  change(edition);
  const file = join(temporary_folder(t), "edition.json");
  writeFileSync(file, JSON.stringify(edition));
  return file;
}

const option = (edition, id) => edition.options.find((one) => one.id === id);
const is = (fact, value) => ({ fact, operator: "equal", value });
const open = (result) => result.findings.filter((finding) => finding.explained === null);

/** The one finding that is not explained. */
function only(t, change) {
  const found = open(check(["--data", changed(t, change)], 1));
  assert.equal(found.length, 1, JSON.stringify(found, null, 2));
  return found[0];
}

function verdict(file, id, answers) {
  const args = ["advise", "--data", file, "--answers", "-", "--as-of", "2023-09-01", "--format", "json"];
  const { stdout } = wegwijzer(args, { input: JSON.stringify(answers) });
  return JSON.parse(stdout).options.find((one) => one.id === id).verdict;
}

test("nothing is wrong with the edition that is not explained", () => {
  const result = check([], 0);
  assert.equal(result.complete, true);
  assert.deepEqual(open(result), []);
  for (const { explained } of result.findings) assert.match(explained, /\w/);
  assert.equal(wegwijzer(["check"]).status, 0);
});

test("each example is judged as the finding says", (t) => {
  const file = changed(t, () => {});
  const { findings } = check([], 0);
  for (const { options, example, verdict: says } of findings.filter(({ verdict }) => verdict !== null)) {
    assert.equal(verdict(file, options[0], example), says);
  }
});

test("an option that can never fit", (t) => {
  const file = changed(t, (edition) => {
    const one = option(edition, "mondzorg/max-max");
    one.requirements.push({
      ...one.requirements[0],
      id: "never",
      when: { all: [is("role", "other"), is("role", "innovator")] },
      text: "Nooit.",
    });
  });
  // No other option asks about dental technique, so that question has become idle as well.
  const [found, idle, ...more] = open(check(["--data", file], 1));
  assert.equal(idle.id, "question_decides_nothing:own_dental_technique");
  assert.deepEqual(more, []);
  assert.equal(found.id, "option_never_fits:mondzorg/max-max");
  assert.match(found.text, /past nooit.*“Nooit\.”/);
  assert.equal(found.verdict, "excluded");
  assert.deepEqual(found.example.sectors, ["mondzorg"]);
});

test("a question that decides nothing, and an explanation that explains nothing", (t) => {
  const file = changed(t, (edition) => {
    edition.questions.push({ ...edition.questions.find(({ fact }) => fact === "new_care"), fact: "idle" });
    edition.explained.push({ id: "question_decides_nothing:busy", text: "Was ooit zo." });
  });
  const found = open(check(["--data", file], 1));
  assert.deepEqual(
    found.map(({ id }) => id),
    ["question_decides_nothing:idle", "explanation_of_nothing:question_decides_nothing:busy"],
  );
  assert.deepEqual(found[0].example, { idle: true });
  const text = wegwijzer(["check", "--data", file]);
  assert.equal(text.status, 1);
  assert.doesNotMatch(text.stdout, /«/, "a text is missing from data/strings");
  assert.match(text.stdout, /question_decides_nothing:idle/);
  assert.match(wegwijzer(["check", "--data", file, "--format", "md"]).stdout, /^Wegwijzer\n\n# /);
});

test("an explanation taken away leaves its findings", (t) => {
  const all = check([], 0).findings.length;
  const found = open(check(["--data", changed(t, (edition) => void (edition.explained = []))], 1));
  assert.equal(found.length, all);
});

test("wrong use", () => {
  for (const args of [["--format", "csv"], ["extra"], ["--answers", "x"]]) {
    assert.equal(wegwijzer(["check", ...args]).status, 2, args.join(" "));
  }
});
