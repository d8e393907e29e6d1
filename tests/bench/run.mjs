// usage: node tests/bench/run.mjs NATIVE-BENCH WASM-BENCH PROGRAM
import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { measure_peers } from "./peers.mjs";

const [native, wasm, program] = process.argv.slice(2);
if (!program) {
  console.error("usage: node tests/bench/run.mjs NATIVE-BENCH WASM-BENCH PROGRAM");
  process.exit(2);
}
const run = (file, args) => execFileSync(file, args, { maxBuffer: 64 << 20, encoding: "utf8" });
const edition = JSON.parse(run(program, ["content", "--format", "json"]));
const natively = JSON.parse(run(native, []));
// The module gives a function that makes an instance, whose main() then runs.
const start = "const { default: create } = await import(process.argv[1]); await create();";
const in_wasm = JSON.parse(run(process.execPath, ["--input-type=module", "-e", start, pathToFileURL(wasm).href]));

let broken = 0;
function line(what, values, budget) {
  const kept = budget === undefined || values.at(-1) <= budget;
  if (!kept) ++broken;
  const columns = values.map((value) => value.toFixed(value < 10 ? 3 : 1).padStart(12)).join("");
  console.log(`${what.padEnd(40)}${columns}  ${budget === undefined ? "" : kept ? `≤ ${budget}` : `OVER ${budget}`}`);
}

console.log(`${edition.options.length} options, ${in_wasm.conditions} conditions. Microseconds.\n`);
console.log(`${"".padEnd(40)}${"native".padStart(12)}${"wasm".padStart(12)}  budget`);
const rows = [
  ["verdicts, states, ranking", "judge_us", 50],
  ["next question", "next_question_us", 1000],
  ["what if, all options", "what_if_us", 5000],
];
for (const [what, key, budget] of rows) {
  for (const answered of ["few", "half", "all"]) {
    line(`${what}, ${answered} answered`, [natively.answered[answered][key], in_wasm.answered[answered][key]], budget);
  }
}

const { results, said, conditions } = await measure_peers(edition);
if (conditions !== in_wasm.conditions) throw new Error(`${conditions} conditions here, ${in_wasm.conditions} there`);
console.log(`\nOne condition, everything answered; and how many times as long as ours in wasm.`);
line("ours, native", [natively.condition_us]);
line("ours, wasm", [in_wasm.condition_us]);
for (const [name, time] of Object.entries(results)) {
  console.log(
    `${name.padEnd(40)}${time.toFixed(3).padStart(12)}${(time / in_wasm.condition_us).toFixed(1).padStart(12)} ×`,
  );
}
if (new Set(Object.values(said)).size !== 1) {
  ++broken;
  console.log(`The engines do not agree: ${JSON.stringify(said)}`);
}
const fastest = Math.min(...Object.values(results));
if (fastest < 2 * in_wasm.condition_us) {
  ++broken;
  console.log("OVER: not twice as fast as the fastest of them.");
}

console.log("\nMore options: microseconds an option.");
in_wasm.grown.forEach((one, i) => line(`${one.times} ×`, [natively.grown[i].option_us, one.option_us]));

console.log("\nQuestions until all is settled, the mean over all answers.");
console.log(
  `${"".padEnd(26)}${["facts", "ours", "fixed", "skipping", "optimum", "of fixed", "over best"].map((s) => s.padStart(11)).join("")}`,
);
let [ours, fixed, own, best] = [0, 0, 0, 0];
for (const one of JSON.parse(run(native, ["asking"]))) {
  ours += one.ours;
  fixed += one.fixed;
  if (one.optimum !== null) [own, best] = [own + one.ours, best + one.optimum];
  const over = one.optimum === null ? "-" : `${((one.ours / one.optimum - 1) * 100).toFixed(1)} %`;
  const cells = [
    one.facts,
    one.ours.toFixed(2),
    one.fixed.toFixed(2),
    one.skipping.toFixed(2),
    one.optimum === null ? "too many" : one.optimum.toFixed(2),
    `${((one.ours / one.fixed) * 100).toFixed(0)} %`,
    over,
  ];
  console.log(one.sector.padEnd(26) + cells.map((cell) => String(cell).padStart(11)).join(""));
}
console.log(
  `Together: ${((ours / fixed) * 100).toFixed(0)} % of the fixed order (aim: 60), ` +
    `${((own / best - 1) * 100).toFixed(1)} % over the optimum (aim: 10).`,
);
process.exit(broken > 0 ? 1 : 0);
