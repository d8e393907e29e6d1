// usage: node tests/bench/run.mjs PROGRAM NATIVE-BENCH WASM-BENCH SITE STOCK-PAGE
// Measures everything, one after the other, and ends with the table of budgets. Exit status 1 where one is not kept.
import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { measure_engine } from "./engine.mjs";
import { measure_hosting } from "./hosting.mjs";
import { measure_pages } from "./page.mjs";

const [program, native, wasm, site, stock] = process.argv.slice(2);
if (!stock) {
  console.error("usage: node tests/bench/run.mjs PROGRAM NATIVE-BENCH WASM-BENCH SITE STOCK-PAGE");
  process.exit(2);
}
const run = (file, args) => execFileSync(file, args, { maxBuffer: 64 << 20, encoding: "utf8" });
// The module gives a function that makes an instance, whose main() then runs.
const start =
  "const { default: create } = await import(process.argv[1]); await create({ arguments: process.argv.slice(2) });";
const bench = {
  native: (what) => JSON.parse(run(native, [what])),
  wasm: (what) =>
    JSON.parse(run(process.execPath, ["--input-type=module", "-e", start, pathToFileURL(wasm).href, what])),
};

const budgets = await measure_engine(JSON.parse(run(program, ["content", "--format", "json"])), bench);

console.log("\nOne frame of a comparison. Microseconds.");
console.log(`${"".padEnd(40)}${["first", "still", "scrolled", "vertices"].map((head) => head.padStart(12)).join("")}`);
const slowest = {};
for (const where of ["native", "wasm"]) {
  slowest[where] = bench[where]("frames").reduce((a, b) => (b.scrolled_us > a.scrolled_us ? b : a));
  const { address, first_us, still_us, scrolled_us, vertices } = slowest[where];
  const cells = [first_us.toFixed(0), still_us.toFixed(0), scrolled_us.toFixed(0), vertices];
  console.log(`${`${where}: ${address}`.padEnd(40)}${cells.map((cell) => String(cell).padStart(12)).join("")}`);
}
budgets.push({
  what: "a frame of the largest comparison, scrolled",
  budget: "≤ 2 ms in wasm",
  measured: `${(slowest.wasm.scrolled_us / 1000).toFixed(2)} ms`,
  beside: `native ${(slowest.native.scrolled_us / 1000).toFixed(2)} ms; its first frame ${(slowest.wasm.first_us / 1000).toFixed(1)} ms`,
  kept: slowest.wasm.scrolled_us <= 2000,
});

const { ours, stock: other } = await measure_pages(site, stock);
const page_row = (what, key, budget, unit, digits, bound) => ({
  what,
  budget: budget && `${budget} ${unit}`,
  measured: `${ours[key].toFixed(digits)} ${unit}`,
  beside:
    other[key] === undefined
      ? ""
      : `Dear ImGui's example ${other[key].toFixed(digits)} ${unit}` +
        (other[key] > 0 ? ` (${(ours[key] / other[key]).toFixed(2)} of it)` : ""),
  kept: ours[key] <= bound,
});
const size = page_row("a first visit, over the wire", "kilobytes", "≤ 280", "KB", 0, 280);
size.beside += "; an empty egui page 610 KB of wasm (as published)";
budgets.push(
  size,
  page_row("first text, slow 4G, median of 5", "text_ms", "≤ 1200", "ms", 0, 1200),
  page_row("canvas ready, slow 4G, median of 5", "canvas_ms", "≤ 2500", "ms", 0, 2500),
  page_row("all of the program there, same", "all_ms", "", "ms", 0, Infinity),
  page_row("frames in 10 s with nothing to do", "idle_frames", "0", "", 0, 0),
);

const { visits, single, ratio } = await measure_hosting(site, ours.files);
budgets.push({
  what: `first visits a second, one nginx process, ${ours.files.length} files`,
  budget: "",
  measured: visits.toFixed(0),
  beside: `one file of the same size ${single.toFixed(0)} (${ratio.toFixed(2)} of it)`,
  kept: true,
});

console.log("\nThe budgets\n");
const columns = ["what", "budget", "measured", "beside"];
const widths = columns.map((name) => Math.max(name.length, ...budgets.map((row) => row[name].length)));
const print = (cells, mark = "    ") =>
  console.log(`${mark}  ${cells.map((text, i) => text.padEnd(widths[i])).join("  ")}`);
print(columns);
for (const row of budgets) {
  const mark = row.budget === "" ? "    " : row.kept ? "kept" : "OVER";
  print(
    columns.map((name) => row[name]),
    mark,
  );
}
process.exit(budgets.every(({ kept }) => kept) ? 0 : 1);
