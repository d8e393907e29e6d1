// A program that uses the package; only its types are checked (types.test.mjs).
import {
  WegwijzerError,
  createAdvisor,
  type Advice,
  type Advisor,
  type Answers,
  type OptionAdvice,
  type Verdict,
} from "wegwijzer";
import type { Plan, Question } from "wegwijzer";

const advisor: Advisor = await createAdvisor();
await createAdvisor({ edition: advisor.content(), wasm: new URL("https://example.org/engine.wasm") });

const answers: Answers = { sectors: ["fysiotherapie"], role: "innovator", spans_sectors: false, scale: undefined };
const advice: Advice = advisor.advise(answers, { asOf: "2026-09-01" });
const best: OptionAdvice | undefined = advice.options[0];
const verdict: Verdict | undefined = best?.verdict;
const expired: boolean = advice.currency === "expired";
const changes: (string | number | boolean | string[])[] = (best?.what_if ?? []).flat().map(({ value }) => value);
const asked: string | undefined = advisor.nextQuestion(answers)?.prompt;
const labels: string[] = advisor
  .compare({ sector: "fysiotherapie", differences: true })
  .aspects.map((one) => one.label);
const plan: Plan = advisor.plan({ option: "fysiotherapie/vrije-tarieven", start: "2027-01-01", answers });
const due: (string | null)[] = plan.tasks.map((task) => task.due);
const calendar: string = advisor.calendar({ option: "fysiotherapie/vrije-tarieven", start: "2027-01-01" });
const names: (string | null)[] = advisor.search("eigen risico", { limit: 3 }).hits.map((hit) => hit.name);
const questions: Question[] = advisor.questions().questions;
const title: string = advisor.content().edition.title;

try {
  advisor.compare({ options: [] });
} catch (error) {
  if (error instanceof WegwijzerError && error.code === "not_found") console.log(error.problems[0]?.message);
}
console.log(verdict, expired, changes, asked, labels, due, calendar, names, questions, title);

// @ts-expect-error an option that does not exist
await createAdvisor({ data: {} });
// @ts-expect-error a day is a text
advisor.advise({}, { asOf: new Date() });
// @ts-expect-error one subject at a time
advisor.compare({ sector: "fysiotherapie", route: "max-max" });
// @ts-expect-error without a day to start there is no plan
advisor.plan({ option: "fysiotherapie/vrije-tarieven" });
// @ts-expect-error no such verdict
if (verdict === "perfect") console.log();
// @ts-expect-error no such error
if (new WegwijzerError().code === "oops") console.log();
