// Everyday cases: answers, and what somebody who read the guide says must follow (data/cases, docs/content.md).
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import Ajv from "ajv/dist/2020.js";
import { json, root } from "./program.mjs";

const folder = join(root, "data", "cases");
const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const cases = readdirSync(folder)
  .sort()
  .map((file) => ({ file, ...read(join(folder, file)) }));
const conforms = new Ajv({ allErrors: true, strict: false, formats: { date: true } }).compile(
  read(join(root, "data", "schema", "case.schema.json")),
);
const edition = json(["content"]);

/** Every section that the edition names as the source of something, as "document: section". */
const sections = new Set();
(function collect(value) {
  if (value === null || typeof value !== "object") return;
  if (typeof value.document === "string" && typeof value.section === "string") {
    sections.add(`${value.document}: ${value.section}`);
  }
  Object.values(value).forEach(collect);
})(edition);

for (const { file, ...one } of cases) {
  test(`${file}: ${one.title}`, () => {
    assert.match(file, /^\d\d-[a-z0-9-]+\.json$/);
    assert.ok(conforms(one), JSON.stringify(conforms.errors));
    const { answers, as_of, expect, because } = one;
    const advice = json(["advise", "--answers", "-", "--as-of", as_of], { input: JSON.stringify(answers) });

    const verdicts = Object.fromEntries(advice.options.map(({ id, verdict }) => [id, verdict]));
    for (const { sector, route } of advice.unavailable) verdicts[`${sector}/${route}`] = "unavailable";
    const told = Object.fromEntries(Object.keys(expect.options).map((id) => [id, verdicts[id]]));
    assert.deepEqual(told, expect.options);
    assert.deepEqual(advice.outcomes.map((outcome) => outcome.id).sort(), [...expect.outcomes].sort());
    assert.deepEqual(advice.problems.map((problem) => problem.fact).sort(), [...expect.problems].sort());
    if (expect.cross_sector) {
      const relevant = advice.cross_sector.filter((instrument) => instrument.relevant).map(({ id }) => id);
      assert.deepEqual(relevant.sort(), [...expect.cross_sector].sort());
    }
    for (const [id, consequences] of Object.entries(expect.consequences ?? {})) {
      const told = advice.options.find((option) => option.id === id).consequences.map((consequence) => consequence.id);
      for (const consequence of consequences) assert.ok(told.includes(consequence), `${id}: ${consequence} of ${told}`);
    }

    for (const { option, outcome, cross_sector, source } of because) {
      assert.ok(sections.has(`${source.document}: ${source.section}`), `no such section: ${source.section}`);
      if (option) assert.ok(option in expect.options, `${option} is justified, but not expected`);
      if (outcome) assert.ok(expect.outcomes.includes(outcome), `${outcome} is justified, but not expected`);
      if (cross_sector) assert.ok(expect.cross_sector.includes(cross_sector), `${cross_sector} is not expected`);
    }
  });
}

test("there are forty cases or more, which together show everything that can be said", () => {
  assert.ok(cases.length >= 40, `${cases.length}`);
  const expected = cases.flatMap(({ expect }) => Object.entries(expect.options));
  const seen = (values) => [...new Set(values)].sort();
  const ids = (things) => things.map(({ id }) => id).sort();

  assert.deepEqual(seen(expected.map(([, verdict]) => verdict)), [
    "conditional",
    "excluded",
    "fits",
    "unavailable",
    "undetermined",
    "unsuited",
  ]);
  const parents = new Set(edition.sectors.map(({ parent }) => parent));
  const leaves = ids(edition.sectors.filter(({ id }) => !parents.has(id)));
  assert.deepEqual(seen(cases.flatMap(({ answers }) => answers.sectors ?? [])), leaves);
  // Each route fits somewhere, and each option is judged.
  const fitting = expected.filter(([, verdict]) => verdict === "fits").map(([id]) => id.split("/")[1]);
  assert.deepEqual(seen(fitting), ids(edition.routes));
  const judged = expected.filter(([, verdict]) => verdict !== "unavailable").map(([id]) => id);
  assert.deepEqual(seen(judged), ids(edition.options));
  assert.deepEqual(seen(cases.flatMap(({ expect }) => expect.outcomes)), [
    "edition_expired",
    "no_route_found",
    "outside_zvw",
    "regular_service",
  ]);
  const starting_points = edition.questions.find(({ fact }) => fact === "starting_point").choices;
  assert.deepEqual(
    seen(cases.map(({ answers }) => answers.starting_point ?? "new")),
    starting_points.map(({ value }) => value).sort(),
  );
  assert.ok(cases.some(({ answers }) => answers.sectors?.length > 1));
  assert.ok(cases.some(({ expect }) => expect.problems.length > 0));
  assert.deepEqual(seen(cases.flatMap(({ expect }) => expect.cross_sector ?? [])), ids(edition.cross_sector));
});
