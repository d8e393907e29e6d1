// The calendar file, read back by an independent parser (ical.js): for every option, the days are those of the plan.
import assert from "node:assert/strict";
import test from "node:test";
import ICAL from "ical.js";
import { json, wegwijzer } from "./program.mjs";

const options = json(["content"]).options.map((option) => option.id);
const cases = [
  ["2026-12-01", {}],
  ["2027-01-01", { starting_point: "application_refused", refusal_date: "2026-08-10" }],
  ["2028-02-29", { starting_point: "own_experiment_ending", experiment_end: "2027-02-28" }],
];

function read_back(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  assert.equal(calendar.name, "vcalendar");
  assert.equal(calendar.getFirstPropertyValue("version"), "2.0");
  assert.ok(calendar.getFirstPropertyValue("prodid"));
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

for (const option of options) {
  test(option, () => {
    for (const [start, given] of cases) {
      const call = ["plan", "--option", option, "--start", start, "--as-of", "2026-09-01", "--answers", "-"];
      const input = JSON.stringify(given);
      const plan = json(call, { input });
      const { stdout } = wegwijzer([...call, "--format", "ics"], { input });
      const events = read_back(stdout);
      assert.deepEqual(
        events.map((event) => [event.startDate.toString(), event.summary]),
        plan.deadlines.map((deadline) => [deadline.date, deadline.text]),
      );
      for (const event of events) {
        assert.ok(event.startDate.isDate);
        assert.equal(event.endDate.subtractDate(event.startDate).toSeconds(), 24 * 60 * 60);
        assert.equal(event.component.getFirstPropertyValue("dtstamp").toString(), "2026-09-01T00:00:00Z");
        const alarm = event.component.getFirstSubcomponent("valarm");
        assert.equal(alarm !== null, event.startDate.toString() >= "2026-09-01");
        if (alarm) assert.ok(alarm.getFirstPropertyValue("trigger").toSeconds() < 0);
      }
      assert.equal(new Set(events.map((event) => event.uid)).size, events.length);
      // Documents and source of every task stand in its event.
      for (const task of plan.tasks.filter((task) => task.due)) {
        const event = events.find((one) => one.uid.endsWith(`/${task.id}@wegwijzer`));
        assert.ok(task.text.startsWith(event.summary));
        assert.ok(task.text === event.summary || event.description.includes(task.text));
        for (const document of task.documents) assert.ok(event.description.includes(document));
        assert.ok(event.description.includes(task.source.section));
      }
    }
  });
}

test("the same task keeps its name when its day moves", () => {
  const names = (start) =>
    read_back(
      wegwijzer(["plan", "--option", "fysiotherapie/beleidsregel-innovatie", "--start", start, "--format", "ics"])
        .stdout,
    ).map((event) => event.uid);
  assert.deepEqual(names("2027-01-01"), names("2027-06-01"));
});
