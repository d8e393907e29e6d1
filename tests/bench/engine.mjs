// The engine: verdicts, next question and what-if, natively and as WebAssembly; its conditions beside other rule engines;
// what more options cost; how many questions it asks.
import { measure_peers } from "./peers.mjs";

function line(what, values, remark = "") {
  const columns = values.map((value) => value.toFixed(value < 10 ? 3 : 1).padStart(12)).join("");
  console.log(`${what.padEnd(40)}${columns}  ${remark}`);
}

/** Prints all of it, and gives the rows of the budgets' table (run.mjs). `bench`: see run.mjs. */
export async function measure_engine(edition, bench) {
  const natively = bench.native("");
  const in_wasm = bench.wasm("");
  const budgets = [];

  console.log(`${edition.options.length} options, ${in_wasm.conditions} conditions. Microseconds.\n`);
  console.log(`${"".padEnd(40)}${"native".padStart(12)}${"wasm".padStart(12)}`);
  for (const [what, key, budget] of [
    ["verdicts, states, ranking", "judge_us", 50],
    ["next question", "next_question_us", 1000],
    ["what if, all options", "what_if_us", 5000],
  ]) {
    const both = (answered) => [natively.answered[answered][key], in_wasm.answered[answered][key]];
    for (const answered of ["few", "half", "all"]) line(`${what}, ${answered} answered`, both(answered));
    const [slow_native, slow_wasm] = [0, 1].map((i) => Math.max(...["few", "half", "all"].map((one) => both(one)[i])));
    budgets.push({
      what: `${what}, the slowest of the three`,
      budget: `≤ ${budget} µs in wasm`,
      measured: `${slow_wasm.toFixed(0)} µs`,
      beside: `native ${slow_native.toFixed(0)} µs`,
      kept: slow_wasm <= budget,
    });
  }

  const { results, said, conditions } = await measure_peers(edition);
  if (conditions !== in_wasm.conditions) throw new Error(`${conditions} conditions here, ${in_wasm.conditions} there`);
  if (new Set(Object.values(said)).size !== 1) throw new Error(`The engines do not agree: ${JSON.stringify(said)}`);
  console.log(`\nOne condition, everything answered; and how many times as long as ours in wasm.`);
  line("ours, native", [natively.condition_us]);
  line("ours, wasm", [in_wasm.condition_us]);
  const times = (name) => results[name] / in_wasm.condition_us;
  for (const name of Object.keys(results)) line(name, [results[name], times(name)], "×");
  const names = Object.keys(results).sort((a, b) => results[a] - results[b]);
  budgets.push({
    what: "one condition",
    budget: "half as long as the fastest other",
    measured: `${in_wasm.condition_us.toFixed(4)} µs`,
    beside: names.map((name) => `${name} ${times(name).toFixed(1)} ×`).join(", "),
    kept: times(names[0]) >= 2,
  });

  console.log("\nMore options: microseconds an option.");
  in_wasm.grown.forEach((one, i) => line(`${one.times} ×`, [natively.grown[i].option_us, one.option_us]));
  const [once, most] = [in_wasm.grown[0], in_wasm.grown.at(-1)];
  const growth = most.option_us / once.option_us;
  budgets.push({
    what: `an option among ${most.times} times as many`,
    budget: "linear: at most twice as long",
    measured: `${growth.toFixed(2)} ×`,
    beside: `of ${once.option_us.toFixed(2)} µs`,
    kept: growth <= 2,
  });

  console.log("\nQuestions until all is settled, the mean over all answers.");
  const heads = ["facts", "ours", "fixed", "skipping", "optimum", "of fixed", "over best"];
  console.log(`${"".padEnd(26)}${heads.map((head) => head.padStart(11)).join("")}`);
  let [ours, fixed, own, best] = [0, 0, 0, 0];
  for (const one of bench.native("asking")) {
    ours += one.ours;
    fixed += one.fixed;
    if (one.optimum !== null) [own, best] = [own + one.ours, best + one.optimum];
    const cells = [
      one.facts,
      one.ours.toFixed(2),
      one.fixed.toFixed(2),
      one.skipping.toFixed(2),
      one.optimum === null ? "too many" : one.optimum.toFixed(2),
      `${((one.ours / one.fixed) * 100).toFixed(0)} %`,
      one.optimum === null ? "-" : `${((one.ours / one.optimum - 1) * 100).toFixed(1)} %`,
    ];
    console.log(one.sector.padEnd(26) + cells.map((cell) => String(cell).padStart(11)).join(""));
  }
  const [of_fixed, over_best] = [ours / fixed, own / best - 1];
  budgets.push({
    what: "questions asked, all sectors",
    budget: "≤ 60 % of the fixed order",
    measured: `${(of_fixed * 100).toFixed(0)} %`,
    beside: "the catalogue's order",
    kept: of_fixed <= 0.6,
  });
  budgets.push({
    what: "questions asked, where the optimum is known",
    budget: "≤ 10 % over the optimum",
    measured: `${(over_best * 100).toFixed(1)} %`,
    beside: "the optimum",
    kept: over_best <= 0.1,
  });
  return budgets;
}
