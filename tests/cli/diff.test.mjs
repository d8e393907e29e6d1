// What changed between two editions: each change is made here, by hand, on the edition as printed.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import Ajv from "ajv/dist/2020.js";
import { root, temporary_folder, wegwijzer } from "./program.mjs";

const ajv = new Ajv({ allErrors: true, strict: false, formats: { date: true, uri: true } });
for (const name of ["edition", "compare", "diff"]) {
  const file = `${name}.schema.json`;
  ajv.addSchema(JSON.parse(readFileSync(join(root, "data", "schema", file), "utf8")), file);
}
const conforms = ajv.getSchema("diff.schema.json");

const printed = wegwijzer(["content"]).stdout;
const whole = () => JSON.parse(printed);

/** The files of the edition as it is and after `change`. */
function editions(t, change) {
  const folder = temporary_folder(t);
  const changed = whole();
  change(changed);
  const files = ["old.json", "new.json"].map((name) => join(folder, name));
  writeFileSync(files[0], printed);
  writeFileSync(files[1], JSON.stringify(changed));
  return files;
}

function diff(files) {
  const { status, stdout, stderr } = wegwijzer(["diff", ...files, "--format", "json"]);
  assert.equal(stderr, "");
  assert.equal(status, 0);
  const result = JSON.parse(stdout);
  assert.ok(conforms(result), ajv.errorsText(conforms.errors, { separator: "\n" }));
  return result;
}

/** The one thing that changed, with its one field. */
function only(t, change) {
  const { changes, same } = diff(editions(t, change));
  assert.equal(same, false);
  assert.equal(changes.length, 1, JSON.stringify(changes));
  assert.equal(changes[0].fields.length, 1, JSON.stringify(changes));
  const { fields, ...thing } = changes[0];
  return { ...thing, ...fields[0], kind: fields[0].kind };
}

const text = (files) => wegwijzer(["diff", ...files]).stdout;

test("the same edition, from a folder and from a file, differs in nothing", (t) => {
  const [old] = editions(t, () => {});
  const result = diff([old, join(root, "data")]);
  assert.deepEqual(result.changes, []);
  assert.deepEqual(result.counts, { added: 0, removed: 0, changed: 0, reordered: 0 });
  assert.equal(result.same, true);
  assert.match(text([old, join(root, "data")]), /Er is niets anders/);
});

test("a field of an option, with its old and its new value", (t) => {
  const index = whole().options.findIndex((option) => option.id === "mondzorg/max-max");
  const change = only(t, (e) => void (e.options[index].tariff.percent = 12.5));
  assert.equal(change.part, "options");
  assert.equal(change.id, "mondzorg/max-max");
  assert.deepEqual(change.path, ["tariff", "percent"]);
  assert.equal(change.kind, "changed");
  assert.equal(change.old, 10);
  assert.equal(change.new, 12.5);
  assert.equal(change.old_pointer, `/options/${index}/tariff/percent`);
});

test("something in every part of the edition", (t) => {
  const parts = Object.keys(whole());
  const changes = diff(
    editions(t, (e) => {
      for (const part of parts) {
        const thing = Array.isArray(e[part]) ? e[part][0] : e[part];
        const field = ["title", "name", "term", "prompt", "text"].find((name) => typeof thing[name] === "string");
        thing[field] += " Anders.";
      }
    }),
  ).changes;
  assert.deepEqual(
    changes.map((change) => change.part),
    parts,
  );
});

test("every text that an editor can change is told when it changes", (t) => {
  // All of them at once: each must come back as one change of that value.
  const found = [];
  const visit = (value, pointer) => {
    if (typeof value === "string" && / /.test(value)) found.push(pointer);
    else if (value && typeof value === "object")
      for (const [key, child] of Object.entries(value)) visit(child, `${pointer}/${key.replaceAll("/", "~1")}`);
  };
  visit(whole(), "");
  assert.ok(found.length > 3000, `${found.length} texts`);
  const changed = (value) =>
    typeof value === "string" && / /.test(value)
      ? `${value.slice(0, -1)}é`
      : Array.isArray(value)
        ? value.map(changed)
        : value && typeof value === "object"
          ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, changed(child)]))
          : value;
  const folder = temporary_folder(t);
  const files = ["old.json", "new.json"].map((name) => join(folder, name));
  const both = [whole(), changed(whole())];
  // A regulation's code names it, and names must stay: else the regulation is another one.
  both[1].options.forEach((option, i) =>
    option.regulations.forEach((rule, j) => (rule.code = both[0].options[i].regulations[j].code)),
  );
  files.forEach((file, i) => writeFileSync(file, JSON.stringify(both[i])));
  const pointers = diff(files).changes.flatMap(({ fields }) => fields.map((field) => field.new_pointer));
  const missing = found.filter((pointer) => !pointers.includes(pointer) && !/\/regulations\/\d+\/code$/.test(pointer));
  assert.deepEqual(missing, []);
});

/** Takes a term out of the glossary, one that no chapter refers to. */
function forget_a_term(edition) {
  const needed = new Set(
    edition.chapters.flatMap(({ sections }) => sections.flatMap((one) => one.about?.glossary ?? [])),
  );
  const at = edition.glossary.findIndex(({ id }) => !needed.has(id));
  return edition.glossary.splice(at, 1)[0];
}

test("what is new, what is gone, and another order", (t) => {
  const first = whole().glossary[0];
  assert.equal(only(t, (e) => void forget_a_term(e)).kind, "removed");
  const added = only(t, (e) => void e.glossary.push({ ...first, id: "verzonnen", term: "Verzonnen begrip" }));
  assert.deepEqual(
    [added.kind, added.part, added.id, added.name],
    ["added", "glossary", "verzonnen", "Verzonnen begrip"],
  );
  const order = only(t, (e) => void e.funders.reverse());
  assert.deepEqual([order.kind, order.part, order.id, order.path], ["reordered", "funders", null, []]);
  assert.deepEqual(order.new, [...order.old].reverse());
});

test("as text: Dutch words, was and will be, and what is shared told once", (t) => {
  const files = editions(t, (e) => {
    for (const option of e.options) if (option.route === "max-max") option.tariff.percent = 12.5;
    e.questions[0].prompt = "Waar wilt u het doen?";
    forget_a_term(e);
  });
  const said = text(files);
  assert.match(said, /^Wegwijzer\n\nWat er anders is tussen twee edities\n=+\n/);
  assert.match(said, /Tarief › percentage:\n {2}- was: 10\n {2}- wordt: 12,5\n/);
  assert.equal(said.match(/was: 10/g).length, 1, "the same change in many options is told once");
  assert.match(said, /\nVragen\n------\n/);
  assert.match(said, /wordt: Waar wilt u het doen\?/);
  assert.match(said, /\nBegrippen\n/);
  assert.match(said, /Verdwenen: /);
  assert.doesNotMatch(said, /[{}«»]|null|true|false/);
});

test("a condition is told as a sentence", (t) => {
  const said = text(
    editions(t, (e) => {
      const question = e.questions.find((one) => one.ask_when);
      question.ask_when = {
        any: [
          { fact: "joint_application", operator: "equal", value: true },
          {
            all: [
              { fact: "role", operator: "in", value: ["innovator", "other"] },
              { not: { fact: "spans_laws", operator: "contains", value: "wlz" } },
            ],
          },
        ],
      };
    }),
  ).replaceAll(/\s+/g, " ");
  assert.ok(
    said.includes("joint_application is Ja of (role is een van innovator; other en niet (spans_laws bevat wlz))"),
    said,
  );
});

test("editions that are wrong, and calls that are", (t) => {
  const [old, broken] = editions(t, (e) => void (e.options[0].law = "wet"));
  const { status, stdout, stderr } = wegwijzer(["diff", old, broken]);
  assert.equal(status, 1);
  assert.equal(stdout, "");
  assert.ok(stderr.startsWith(`${broken}: /options/0/law: `), stderr);
  for (const [args, expected] of [
    [[], /^diff needs two editions, the old one and the new one; this call names 0\.\n$/],
    [[old], /this call names 1\.\n$/],
    [[old, old, old], /this call names 3\.\n$/],
    [[old, `${old}.gone`], /old\.json\.gone: there is no such file\.\n$/],
    [[old, old, "--data", old], /^diff reads the two editions it names: --data does not go with it\.\n$/],
    [[old, old, "--format", "csv"], /this command knows text, md, json\.\n$/],
  ]) {
    const call = wegwijzer(["diff", ...args]);
    assert.equal(call.status, 2, call.stderr);
    assert.match(call.stderr, expected);
    assert.equal(call.stdout, "");
  }
});
