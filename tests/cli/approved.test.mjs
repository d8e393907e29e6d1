// What the program says, word by word, on a fixed day.
import assert from "node:assert/strict";
import test from "node:test";
import { approve } from "./approved.mjs";
import { wegwijzer } from "./program.mjs";

const day = ["--as-of", "2026-09-01"];
const fysio = ["--answers", "answers/fysiotherapie.json", ...day];
const refused = ["--answers", "answers/refused.json", ...day];
const ending = ["--answers", "answers/ending.json", ...day];

const calls = {
  "advise-fysiotherapie.txt": ["advise", ...fysio, "--format", "text"],
  "advise-fysiotherapie.md": ["advise", ...fysio, "--format", "md"],
  "advise-fysiotherapie.json": ["advise", ...fysio, "--format", "json"],
  "compare-fysiotherapie.md": ["compare", "--sector", "fysiotherapie", ...day, "--format", "md"],
  "compare-fysiotherapie-differences.md": ["compare", "--sector", "fysiotherapie", ...day, "--differences"],
  "compare-vrije-tarieven.csv": ["compare", "--route", "vrije-tarieven", ...day, "--format", "csv"],
  "plan-vrije-tarieven.md": ["plan", "--option", "fysiotherapie/vrije-tarieven", "--start", "2027-01-01", ...day],
  "plan-innovatie.json": [
    ...["plan", "--option", "fysiotherapie/beleidsregel-innovatie", "--start", "2027-01-01"],
    ...[...fysio, "--format", "json"],
  ],
  "plan-refused.json": [
    ...["plan", "--option", "fysiotherapie/beleidsregel-innovatie", "--start", "2027-01-01"],
    ...[...refused, "--format", "json"],
  ],
  "plan-ending.md": ["plan", "--option", "wijkverpleging/beleidsregel-innovatie", "--start", "2027-01-01", ...ending],
  "paper-gesprek.md": [
    ...["paper", "--paper", "gespreksblad", "--option", "fysiotherapie/beleidsregel-innovatie"],
    ...["--initiative", "answers/initiative.json", ...day],
  ],
  "paper-aanvraag.txt": [
    ...["paper", "--paper", "aanvraag-facultatieve-prestatie", "--option", "fysiotherapie/facultatieve-prestatie"],
    ...["--start", "2027-06-01", ...day, "--format", "text"],
  ],
  "paper-kalender.md": [
    ...["paper", "--paper", "evaluatiekalender", "--option", "fysiotherapie/beleidsregel-innovatie"],
    ...["--initiative", "answers/initiative.json", "--as-of", "2029-01-15"],
  ],
  "plan-innovatie.ics": [
    ...["plan", "--option", "fysiotherapie/beleidsregel-innovatie", "--start", "2027-01-01"],
    ...[...fysio, "--format", "ics"],
  ],
};

for (const [name, args] of Object.entries(calls)) {
  test(`${name}: ${args.slice(0, 3).join(" ")} …`, () => {
    const { status, stdout, stderr } = wegwijzer(args);
    assert.equal(stderr, "");
    assert.equal(status, 0);
    assert.doesNotMatch(stdout, /«/, "a text is missing from data/strings");
    approve(name, stdout);
  });
}
