// Data that is wrong: exit status 1, every problem with its file and pointer. And data that is right, in each form.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { json, root, temporary_folder, wegwijzer } from "./program.mjs";

const whole = () => json(["content"]);

/** The whole edition with one thing changed, in a file; what `validate` and another command say of it. */
function broken(t, change, expected) {
  const file = join(temporary_folder(t), "edition.json");
  const edition = whole();
  const text = change(edition);
  writeFileSync(file, typeof text === "string" || Buffer.isBuffer(text) ? text : JSON.stringify(edition));
  for (const args of [
    ["validate", file],
    ["--data", file, "content"],
    ["compare", "--sector", "fysiotherapie", "--data", file],
  ]) {
    const { status, stdout, stderr } = wegwijzer(args);
    assert.equal(stdout, "");
    assert.match(stderr, expected);
    assert.ok(stderr.startsWith(`${file}: `), stderr);
    assert.equal(status, 1, stderr);
  }
}

test("malformed JSON", (t) => broken(t, () => '{"edition": {', /edition\.json: .+\n$/));
test("binary garbage", (t) => broken(t, () => Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 255, 254]), /edition\.json: /));
test("an empty file", (t) => broken(t, () => "", /edition\.json: /));
test("no object", (t) => broken(t, () => "[1, 2]", /edition\.json: /));
test("depth without end", (t) => broken(t, () => '{"a":'.repeat(100000), /edition\.json: /));
test("a wrong type", (t) => broken(t, (e) => void (e.options[1].title = 5), /: \/options\/1\/title: .*5/));
test("a missing field", (t) => broken(t, (e) => void delete e.options[0].tariff, /: \/options\/0.*: .*tariff/));
test("an unknown field", (t) => broken(t, (e) => void (e.options[0].colour = "red"), /: \/options\/0\/colour: /));
test("an unknown kind", (t) =>
  broken(t, (e) => void (e.options[0].tariff.kind = "low"), /: \/options\/0\/tariff\/kind: /));
test("a reference to nothing", (t) => broken(t, (e) => void (e.options[0].law = "wet"), /: \/options\/0\/law: .*wet/));
test("a duplicate id", (t) => broken(t, (e) => void e.options.push(e.options[0]), /: \/options\/\d+(\/id)?: /));
test("a date that does not exist", (t) =>
  broken(t, (e) => void (e.edition.valid_until = "2023-02-30"), /: \/edition\/valid_until: .*2023-02-30/));
test("no edition at all", (t) => broken(t, () => "{}", /edition\.json: /));

test("every problem is told, not only the first", (t) => {
  const file = join(temporary_folder(t), "edition.json");
  const edition = whole();
  edition.options[0].title = 5;
  edition.options[1].law = "wet";
  writeFileSync(file, JSON.stringify(edition));
  const { stderr } = wegwijzer(["validate", file]);
  assert.match(stderr, /\/options\/0\/title: /);
  assert.match(stderr, /\/options\/1\/law: /);
});

test("a problem in a folder names the file as the user finds it", (t) => {
  const folder = temporary_folder(t);
  cpSync(join(root, "data"), folder, { recursive: true });
  // Where the data is cut up otherwise, this test still finds the file that holds the edition's days.
  const file = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .find(
      (name) =>
        name.endsWith(".json") && readFileSync(name, "utf8").includes('"valid_from"') && !name.includes("schema"),
    );
  writeFileSync(file, readFileSync(file, "utf8").replace(/"valid_from": "[^"]*"/, '"valid_from": "2023-02-29"'));
  const { status, stderr } = wegwijzer(["validate", folder]);
  assert.equal(status, 1);
  assert.ok(stderr.startsWith(`${file}: /edition/valid_from: `), stderr);
});

test("a folder called .json inside the data is no file", (t) => {
  const folder = temporary_folder(t);
  cpSync(join(root, "data"), folder, { recursive: true });
  mkdirSync(join(folder, "odd.json"));
  assert.equal(wegwijzer(["validate", folder]).status, 0);
});

test("the data inside, the folder and the printed edition say the same", (t) => {
  const inside = wegwijzer(["content"]);
  assert.equal(inside.stderr, "");
  const same = (args) => assert.ok(wegwijzer(args).stdout === inside.stdout, `${args.join(" ")} prints something else`);
  same(["content", "--data", join(root, "data")]);
  const file = join(temporary_folder(t), "edition.json");
  writeFileSync(file, inside.stdout);
  same(["--data", file, "content"]);
  for (const args of [
    ["validate"],
    ["validate", file],
    ["validate", join(root, "data")],
    ["--data", file, "validate"],
  ]) {
    const { status, stdout } = wegwijzer(args);
    assert.equal(status, 0);
    assert.match(stdout, /^Nothing is wrong: edition [\w-]+, \d+ options, \d+ questions\.\n$/);
  }
});

test("fragments given one by one are an edition together", (t) => {
  const folder = temporary_folder(t);
  const { questions, ...rest } = whole();
  writeFileSync(join(folder, "rest.json"), JSON.stringify(rest));
  writeFileSync(join(folder, "questions.json"), JSON.stringify({ questions }));
  assert.equal(wegwijzer(["validate", join(folder, "rest.json"), join(folder, "questions.json")]).status, 0);
  const { status, stderr } = wegwijzer(["validate", join(folder, "rest.json")]);
  assert.equal(status, 1);
  assert.match(stderr, /rest\.json: /);
});
