// Holds our meaning of conditions against an independent engine's: json-rules-engine (npm).
//
//   node tests/oracle/run.mjs PROBE [EDITION]
//
// PROBE is the program built from probe.cpp. EDITION is a merged edition (`wegwijzer content --format json`), or the
// program itself, which is then asked for it: all its conditions are compared too. Exit status 1 where the engines
// differ, with the condition and the answers.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Engine } from "json-rules-engine";

const [probe, editionFrom] = process.argv.slice(2);
if (!probe) {
  console.error("Use: node tests/oracle/run.mjs PROBE [EDITION]");
  process.exit(2);
}

// Always the same random numbers (mulberry32).
let seed = 20230101;
function random(count) {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
}
const one = (list) => list[random(list.length)];
const some = (list) => list.filter(() => random(2) === 0);

const operators = [
  "equal",
  "notEqual",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
  "in",
  "notIn",
  "contains",
  "doesNotContain",
];

const randomQuestions = [
  { fact: "truth", type: "bool" },
  { fact: "colour", type: "choice", choices: ["red", "green", "10", "9", ""].map((value) => ({ value })) },
  { fact: "laws", type: "list", choices: ["zvw", "wlz", "3"].map((value) => ({ value })) },
  { fact: "percent", type: "number", minimum: 0 },
  { fact: "day", type: "date" },
];

// Values of every kind, so that facts also meet operands of another kind than their own.
const scalars = [
  true,
  false,
  0,
  1,
  9,
  10,
  10.5,
  -1,
  "red",
  "green",
  "10",
  "9",
  "",
  "zvw",
  "3",
  "2023-01-01",
  "2024-02-29",
];

function answer(question) {
  switch (question.type) {
    case "bool":
      return random(2) === 0;
    case "choice":
      return one(question.choices).value;
    case "list":
      return some(question.choices).map((choice) => choice.value);
    case "number":
      return one(question.whole ? [0, 1, 2, 10] : [0, 0.5, 1, 9, 9.5, 10, 10.5, 50]);
    default:
      return one(["2022-12-31", "2023-01-01", "2023-06-30", "2024-02-29", "2030-01-01"]);
  }
}

function leaf() {
  const operator = one(operators);
  const value = operator === "in" || operator === "notIn" ? some(scalars) : one(scalars);
  return { fact: one(randomQuestions).fact, operator, value };
}

function condition(depth) {
  const kind = depth === 0 ? 9 : random(6);
  if (kind === 0) return { not: condition(depth - 1) };
  if (kind > 3) return leaf();
  const children = Array.from({ length: 1 + random(3) }, () => condition(depth - 1));
  return kind === 1 ? { all: children } : { any: children };
}

// json-rules-engine wants all, any or not at the top.
async function oracle(wanted, answers) {
  const engine = new Engine();
  engine.addRule({ conditions: { all: [wanted] }, event: { type: "holds" } });
  return (await engine.run(answers)).events.length > 0 ? "yes" : "no";
}

async function compare(what, questions, cases) {
  const printed = execFileSync(probe, {
    input: JSON.stringify({ questions, cases }),
    maxBuffer: 1 << 28,
  });
  const ours = JSON.parse(printed);
  let held = 0;
  let different = 0;
  for (const [i, { condition, answers }] of cases.entries()) {
    const theirs = await oracle(condition, answers);
    if (theirs === "yes") held += 1;
    if (ours[i] === theirs) continue;
    different += 1;
    if (different <= 5) {
      console.error(`${what}: we say ${ours[i]}, json-rules-engine says ${theirs}:`);
      console.error(`  ${JSON.stringify(condition)}\n  for ${JSON.stringify(answers)}`);
    }
  }
  console.log(`${what}: ${cases.length} compared, ${held} of them hold, ${different} differ`);
  if (held === 0 || held === cases.length) throw new Error(`${what}: a comparison that tells nothing`);
  return different;
}

// Every condition in an edition, wherever it stands.
function conditionsIn(json, found = []) {
  if (Array.isArray(json)) {
    for (const item of json) conditionsIn(item, found);
  } else if (json !== null && typeof json === "object") {
    const isCondition = "all" in json || "any" in json || "not" in json || ("fact" in json && "operator" in json);
    if (isCondition) found.push(json);
    else for (const member of Object.values(json)) conditionsIn(member, found);
  }
  return found;
}

function loadEdition(from) {
  const text = from.endsWith(".json")
    ? readFileSync(from, "utf8")
    : execFileSync(from, ["content", "--format", "json"], { maxBuffer: 1 << 28 });
  return JSON.parse(text);
}

const complete = (questions) => Object.fromEntries(questions.map((question) => [question.fact, answer(question)]));

let different = await compare(
  "random conditions",
  randomQuestions,
  Array.from({ length: 20000 }, () => ({ condition: condition(3), answers: complete(randomQuestions) })),
);

if (editionFrom) {
  const { questions, ...rest } = loadEdition(editionFrom);
  const asked = questions.map(({ fact, type, choices, minimum, whole }) => ({ fact, type, choices, minimum, whole }));
  for (const question of asked) {
    for (const field of ["minimum", "whole"]) if (question[field] == null) delete question[field];
  }
  const all = conditionsIn({ questions, ...rest });
  const distinct = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  const cases = distinct.flatMap((one) =>
    Array.from({ length: 50 }, () => ({
      condition: one,
      answers: { ...complete(asked), as_of: answer({ type: "date" }) },
    })),
  );
  different += await compare(`the edition's ${distinct.length} distinct conditions`, asked, cases);
}
process.exit(different === 0 ? 0 : 1);
