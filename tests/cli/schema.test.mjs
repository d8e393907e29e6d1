// What the program prints has the shape that data/schema promises.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import Ajv from "ajv/dist/2020.js";
import { here, json, root } from "./program.mjs";

const ajv = new Ajv({ allErrors: true, strict: false, formats: { date: true, uri: true } });
for (const name of ["edition", "advice", "compare", "plan", "paper", "questions", "search", "initiative"]) {
  const file = `${name}.schema.json`;
  ajv.addSchema(JSON.parse(readFileSync(join(root, "data", "schema", file), "utf8")), file);
}

function conforms(schema, value) {
  const validate = ajv.getSchema(`${schema}.schema.json`);
  assert.ok(validate(value), ajv.errorsText(validate.errors, { separator: "\n" }));
}

test("an initiative as a file: every version that was published", () => {
  const fixture = (name) => JSON.parse(readFileSync(join(root, "tests/unit/app/fixtures", name), "utf8"));
  conforms("initiative", fixture("v1.json"));
});

test("content", () => conforms("edition", json(["content"])));
test("questions", () => conforms("questions", json(["questions"])));

test("advice and plan", () => {
  for (const answers of ["fysiotherapie", "refused", "ending"].map((name) => ["--answers", `answers/${name}.json`])) {
    const advice = json(["advise", ...answers]);
    conforms("advice", advice);
    for (const { id } of advice.options) {
      conforms("plan", json(["plan", "--option", id, "--start", "2027-01-01", ...answers]));
    }
  }
});

test("papers: every one, for answers and for an initiative", () => {
  const { papers, options } = json(["content"]);
  for (const paper of papers) {
    const fits = options.filter(({ route }) => !paper.routes || paper.routes.includes(route));
    for (const { id } of fits.slice(0, 12)) {
      const args = ["paper", "--paper", paper.id, "--option", id];
      const empty = json(args);
      conforms("paper", empty);
      assert.equal(empty.start, null);
      conforms("paper", json([...args, "--answers", "answers/fysiotherapie.json", "--start", "2027-01-01"]));
    }
  }
  const option = "fysiotherapie/beleidsregel-innovatie";
  const args = [
    "paper",
    "--paper",
    "aanvraag-innovatie",
    "--option",
    option,
    "--initiative",
    "answers/initiative.json",
  ];
  const own = json(args);
  conforms("paper", own);
  assert.equal(own.points.find(({ id }) => id === "doelen").own, "Minder opnames in het ziekenhuis.");
  conforms("initiative", JSON.parse(readFileSync(join(here, "answers", "initiative.json"), "utf8")));
});

test("search", () => {
  for (const words of ["tandarts", "fisio huisarts", "xyzzy", "???"]) conforms("search", json(["search", words]));
});

const comparisons = [
  ["--sector", "fysiotherapie"],
  ["--sector", "paramedische-zorg"],
  ["--route", "beleidsregel-innovatie"],
  ["--options", "wijkverpleging/vrije-tarieven,fysiotherapie/vrije-tarieven"],
];
for (const subject of comparisons) {
  test(`compare ${subject.join(" ")}`, () => {
    const all = json(["compare", ...subject]);
    conforms("compare", all);
    const differences = json(["compare", ...subject, "--differences"]);
    conforms("compare", differences);
    assert.deepEqual(
      differences.aspects,
      all.aspects.filter((aspect) => !aspect.same),
    );
    for (const aspect of all.aspects) {
      assert.deepEqual(
        aspect.values.map((value) => value.option),
        all.options.map((option) => option.id),
      );
      assert.equal(aspect.same, new Set(aspect.values.map((value) => JSON.stringify(value.texts))).size === 1);
    }
  });
}

test("the options compared are those asked for, in that order", () => {
  const ids = (args) => json(["compare", ...args]).options.map((option) => option.id);
  assert.deepEqual(ids(comparisons[3]), ["wijkverpleging/vrije-tarieven", "fysiotherapie/vrije-tarieven"]);
  assert.ok(ids(comparisons[0]).every((id) => id.startsWith("fysiotherapie/")));
  assert.ok(ids(comparisons[2]).every((id) => id.endsWith("/beleidsregel-innovatie")));
  assert.ok(ids(comparisons[1]).includes("fysiotherapie/vrije-tarieven"), "a sector's parts are part of it");
});
