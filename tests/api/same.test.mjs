// The engine alone says to the letter what the command line says.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { json, wegwijzer } from "../cli/program.mjs";
import { createAdvisor, root } from "./package.mjs";

const day = "2026-09-01";
const start = "2027-01-01";
const advisor = await createAdvisor();

/** Equal, and in the same order. */
const same = (ours, theirs) => assert.equal(JSON.stringify(ours, null, 1), JSON.stringify(theirs, null, 1));

// Every everyday case there is: files of answers, and cases that hold them.
const cases = [];
for (const folder of ["tests/cli/answers", "data/cases"]) {
  if (!existsSync(join(root, folder))) continue;
  for (const file of readdirSync(join(root, folder)).filter((name) => name.endsWith(".json"))) {
    const read = JSON.parse(readFileSync(join(root, folder, file), "utf8"));
    const list = Array.isArray(read) ? read : (read.cases ?? [read]);
    list.forEach((one, i) => cases.push({ name: `${file} ${one.id ?? i}`, answers: one.answers ?? one }));
  }
}
cases.push({ name: "nothing answered", answers: {} });
const ask = (args, answers) => json([...args, "--answers", "-", "--as-of", day], { input: JSON.stringify(answers) });

assert.ok(cases.length > 3);
for (const { name, answers } of cases) {
  test(`advice: ${name}`, () => {
    const theirs = ask(["advise"], answers);
    same(advisor.advise(answers, { asOf: day }), theirs);
    same(advisor.nextQuestion(answers, { asOf: day }), theirs.next_question);
  });
  test(`plan: ${name}`, () => {
    const best = advisor.advise(answers, { asOf: day }).options[0].id;
    const theirs = ask(["plan", "--option", best, "--start", start], answers);
    same(advisor.plan({ option: best, start, answers, asOf: day }), theirs);
  });
}

test("the calendar of a plan", () => {
  const option = "fysiotherapie/beleidsregel-innovatie";
  const theirs = wegwijzer(["plan", "--option", option, "--start", start, "--as-of", day, "--format", "ics"]).stdout;
  assert.match(theirs, /^BEGIN:VCALENDAR\r\n/);
  assert.equal(advisor.calendar({ option, start, asOf: day }), theirs);
});

const comparisons = {
  "--sector": ["sector", "fysiotherapie"],
  "--route": ["route", "max-max"],
  "--options": ["options", "wijkverpleging/vrije-tarieven,fysiotherapie/vrije-tarieven"],
};
for (const [flag, [field, ids]] of Object.entries(comparisons)) {
  test(`compare ${flag}`, () => {
    const subject = { [field]: field === "options" ? ids.split(",") : ids, asOf: day };
    same(advisor.compare(subject), json(["compare", flag, ids, "--as-of", day]));
    const differences = json(["compare", flag, ids, "--differences", "--as-of", day]);
    same(advisor.compare({ ...subject, differences: true }), differences);
  });
}

test("search", () => {
  for (const words of ["eigen risico", "fisio huisarts", "xyzzy", "???"]) {
    same(advisor.search(words), json(["search", words]));
  }
  same(advisor.search("zorg", { limit: 3 }), json(["search", "zorg", "--limit", "3"]));
});

test("questions", () => same(advisor.questions(), json(["questions"])));
test("content", () => same(advisor.content(), json(["content"])));

test("the day of use is today where none is given", () => {
  const today = new Intl.DateTimeFormat("sv-SE").format(new Date());
  assert.equal(advisor.advise({}).as_of, today);
  assert.equal(advisor.compare({ route: "max-max" }).as_of, today);
});
