// The edition's conditions in other rule engines: how long each takes for one of them.
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { Engine } from "json-rules-engine";
import { LogicEngine } from "json-logic-engine";
import { Variable, initSync } from "@gorules/zen-engine-wasm";

/** Every condition of the edition's options: what the engine judges as well. */
export function conditions_of(edition) {
  const all = [];
  for (const option of edition.options) {
    for (const requirement of option.requirements) {
      all.push(requirement.when, requirement.applies_when, requirement.unmet_when);
    }
    for (const thing of [...option.choose_when, ...option.consequences]) all.push(thing.when);
  }
  return all.filter(Boolean);
}

// Always the same random numbers (mulberry32).
let seed = 2023;
function random(count) {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
}

function any_answer(question) {
  const choice = () => question.choices[random(question.choices.length)].value;
  if (question.type === "number") return random(20);
  if (question.type === "date") return `202${random(8)}-01-01`;
  if (question.type === "list") return [choice()];
  return choice();
}

/** Sets of answers in which nothing is missing: the other engines know no unanswered facts. */
export function complete_answers(edition, count) {
  return Array.from({ length: count }, () => ({
    ...Object.fromEntries(edition.questions.map((question) => [question.fact, any_answer(question)])),
    as_of: "2023-09-01",
  }));
}

const logic_operators = {
  equal: "===",
  notEqual: "!==",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
};

function as_logic(condition) {
  if (condition.all) return { and: condition.all.map(as_logic) };
  if (condition.any) return { or: condition.any.map(as_logic) };
  if (condition.not) return { "!": [as_logic(condition.not)] };
  const { fact, operator, value } = condition;
  const own = { var: fact };
  switch (operator) {
    case "in":
      return { in: [own, value] };
    case "notIn":
      return { "!": [{ in: [own, value] }] };
    case "contains":
      return { in: [value, own] };
    case "doesNotContain":
      return { "!": [{ in: [value, own] }] };
    default:
      return { [logic_operators[operator]]: [own, value] };
  }
}

// Dates as numbers: this engine compares texts only for equality.
const zen_value = (value) =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? Number(value.replaceAll("-", "")) : value;

function as_zen(condition) {
  if (condition.all) return `(${condition.all.map(as_zen).join(" and ")})`;
  if (condition.any) return `(${condition.any.map(as_zen).join(" or ")})`;
  if (condition.not) return `not (${as_zen(condition.not)})`;
  const { fact, operator } = condition;
  const value = JSON.stringify(
    Array.isArray(condition.value) ? condition.value.map(zen_value) : zen_value(condition.value),
  );
  switch (operator) {
    case "in":
      return `${fact} in ${value}`;
    case "notIn":
      return `${fact} not in ${value}`;
    case "contains":
      return `contains(${fact}, ${value})`;
    case "doesNotContain":
      return `not contains(${fact}, ${value})`;
    case "equal":
      return `${fact} == ${value}`;
    case "notEqual":
      return `${fact} != ${value}`;
    default:
      return `${fact} ${logic_operators[operator]} ${value}`;
  }
}

function median(times) {
  return times.sort((a, b) => a - b)[times.length >> 1];
}

/** Microseconds a condition: the median over the rounds. */
async function measure(rounds, answers, count, work) {
  const times = [];
  for (let round = 0; round < rounds; ++round) {
    const start = performance.now();
    for (const one of answers) await work(one);
    times.push(((performance.now() - start) * 1000) / answers.length / count);
  }
  return median(times);
}

/** {name: microseconds a condition}, and how many answers each engine said yes to, which must be the same. */
export async function measure_peers(edition) {
  const conditions = conditions_of(edition);
  const answers = complete_answers(edition, 100);
  const results = {};
  const said = {};

  const logic = new LogicEngine();
  const rules = conditions.map(as_logic);
  const built = rules.map((rule) => logic.build(rule));
  const yes = (evaluate) => answers.reduce((sum, one) => sum + conditions.filter((_, i) => evaluate(i, one)).length, 0);
  // (Not awaited within: an await would cost more than what is measured.)
  const each = (evaluate) => (one) => {
    for (let i = 0; i < conditions.length; ++i) evaluate(i, one);
  };
  const compiled = (i, one) => built[i](one);
  const interpreted = (i, one) => logic.run(rules[i], one);
  results["json-logic-engine, compiled"] = await measure(21, answers, conditions.length, each(compiled));
  said["json-logic-engine, compiled"] = yes(compiled);
  results["json-logic-engine, interpreted"] = await measure(7, answers, conditions.length, each(interpreted));
  said["json-logic-engine, interpreted"] = yes(interpreted);

  const wasm = fileURLToPath(import.meta.resolve("@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm"));
  initSync({ module: readFileSync(wasm) });
  const expressions = conditions.map(as_zen);
  const zen = (one) =>
    new Variable(Object.fromEntries(Object.entries(one).map(([fact, value]) => [fact, zen_value(value)])));
  results["zen-engine (wasm)"] = await measure(3, answers.slice(0, 20), conditions.length, (one) => {
    const variable = zen(one);
    for (const expression of expressions) variable.evaluateExpression(expression);
    variable.free();
  });
  said["zen-engine (wasm)"] = answers.reduce((sum, one) => {
    const variable = zen(one);
    return sum + expressions.filter((expression) => variable.evaluateExpression(expression)).length;
  }, 0);

  const engine = new Engine();
  for (const condition of conditions) {
    const group = condition.fact ? { all: [condition] } : condition;
    engine.addRule({ conditions: group, event: { type: "yes" } });
  }
  let events = 0;
  results["json-rules-engine"] = await measure(3, answers.slice(0, 20), conditions.length, (one) => engine.run(one));
  for (const one of answers) events += (await engine.run(one)).events.length;
  said["json-rules-engine"] = events;
  return { results, said, conditions: conditions.length };
}
