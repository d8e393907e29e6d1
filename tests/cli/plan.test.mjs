// Plans of the real edition: days worked out by hand, and what must hold for every plan.
import assert from "node:assert/strict";
import test from "node:test";
import { json } from "./program.mjs";

const plan = (option, start, as_of, answers = {}) =>
  json(["plan", "--option", option, "--start", start, "--as-of", as_of, "--answers", "-"], {
    input: JSON.stringify(answers),
  });
const due = (result, id) => result.tasks.find((task) => task.id === id)?.due;
const deadline = (result, id) => result.deadlines.find((one) => one.id === id)?.date;
const notices = (result) => result.notices.map((notice) => notice.id);

test("an experiment that begins on 1 January 2027", () => {
  const result = plan("fysiotherapie/beleidsregel-innovatie", "2027-01-01", "2026-09-01");
  assert.equal(due(result, "apply-jointly"), "2026-11-06"); // eight weeks before
  assert.equal(due(result, "interim-evaluation"), "2028-07-01");
  assert.equal(due(result, "final-evaluation"), "2029-07-01");
  assert.equal(deadline(result, "experiment_end"), "2029-12-31");
  assert.equal(deadline(result, "standstill_until"), "2030-12-31");
  assert.equal(deadline(result, "extension_until"), "2031-12-31");
});

test("contract talks of the round before the start", () => {
  for (const [start, opens, closes] of [
    ["2026-11-30", "2025-07-01", "2025-11-30"],
    ["2026-12-01", "2026-07-01", "2026-11-30"],
    ["2027-01-01", "2026-07-01", "2026-11-30"],
  ]) {
    const talk = plan("fysiotherapie/vrije-tarieven", start, "2026-09-01").tasks.find(
      (t) => t.id === "talk-to-insurer",
    );
    assert.deepEqual([talk.earliest, talk.due], [opens, closes]);
  }
});

test("notices: a round that has passed, an edition that has ended, an application that comes too late", () => {
  assert.ok(notices(plan("fysiotherapie/vrije-tarieven", "2027-01-01", "2026-12-01")).includes("round_passed"));
  assert.ok(!notices(plan("fysiotherapie/vrije-tarieven", "2027-01-01", "2026-11-30")).includes("round_passed"));
  assert.deepEqual(notices(plan("fysiotherapie/vrije-tarieven", "2023-12-31", "2022-09-01")), []);
  assert.ok(notices(plan("fysiotherapie/vrije-tarieven", "2024-01-01", "2023-09-01")).includes("edition_expired"));
  const innovation = "fysiotherapie/beleidsregel-innovatie";
  assert.ok(notices(plan(innovation, "2027-01-01", "2026-11-07")).includes("decision_too_late"));
  assert.ok(!notices(plan(innovation, "2027-01-01", "2026-11-06")).includes("decision_too_late"));
});

test("after a refusal the plan begins with the objection, six weeks at most", () => {
  const refused = { starting_point: "application_refused", refusal_date: "2026-08-10" };
  const result = plan("fysiotherapie/beleidsregel-innovatie", "2027-01-01", "2026-09-01", refused);
  assert.equal(result.tasks[0].due, "2026-09-21");
  assert.ok(
    notices(plan("fysiotherapie/beleidsregel-innovatie", "2027-01-01", "2026-09-22", refused)).includes(
      "objection_passed",
    ),
  );
});

test("the end of an own experiment counts back from its last day", () => {
  const ending = { starting_point: "own_experiment_ending", experiment_end: "2026-12-31" };
  const result = plan("wijkverpleging/beleidsregel-innovatie", "2027-01-01", "2026-05-01", ending);
  assert.equal(due(result, "final-evaluation"), "2026-07-01");
  assert.equal(deadline(result, "standstill_until"), "2027-12-31");
});

test("every option, many starts: tasks in the order of what they wait for, deadlines by date, ids once", () => {
  for (const { id } of json(["content"]).options) {
    for (const [start, starting_point] of [
      ["2026-11-30", "new"],
      ["2027-01-01", "join_running_experiment"],
      ["2028-02-29", "use_established_service"],
    ]) {
      const result = plan(id, start, "2026-09-01", { starting_point });
      const done = new Set();
      for (const task of result.tasks) {
        for (const before of task.depends_on) assert.ok(done.has(before), `${id}: ${task.id} before ${before}`);
        assert.ok(!done.has(task.id));
        done.add(task.id);
        // No task is due before what it waits for can be done.
        for (const before of task.depends_on) {
          const { earliest } = result.tasks.find((other) => other.id === before);
          assert.ok(!earliest || !task.due || earliest <= task.due, `${id}: ${task.id} is due before ${before} can be`);
        }
      }
      const dates = result.deadlines.map((one) => one.date);
      assert.deepEqual(dates, dates.toSorted?.() ?? [...dates].sort());
      assert.equal(new Set(result.deadlines.map((one) => one.id)).size, result.deadlines.length);
    }
  }
});
