// How many first visits a second the documented nginx serves, beside how often it serves one file of the same size.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startNginx } from "../hosting/nginx.mjs";

const seconds = 5;
const rounds = 3;

/** Requests a second that a load generator gets answered: `paths` one after the other, over 16 connections. */
function load(address, paths, folder) {
  const script = join(folder, "paths.lua");
  writeFileSync(
    script,
    `local paths, at = {${paths.map((path) => JSON.stringify(path)).join(", ")}}, 0
     wrk.headers["Accept-Encoding"] = "br"
     request = function() at = at % #paths + 1; return wrk.format("GET", paths[at]) end
     done = function(summary)
       io.write(string.format("%f %d\\n", summary.requests / summary.duration * 1e6,
         summary.errors.status + summary.errors.read + summary.errors.write + summary.errors.timeout + summary.errors.connect))
     end`,
  );
  const said = execFileSync("wrk", ["-t1", "-c16", `-d${seconds}s`, "-s", script, address], { encoding: "utf8" });
  const [rate, errors] = said.trim().split("\n").at(-1).split(" ").map(Number);
  if (errors > 0 || !(rate > 0)) throw new Error(`the load test went wrong:\n${said}`);
  return rate;
}

/** `paths`: what a visit asks for. {visits, single, ratio}: visits a second, times one file of the same size was served
 * a second (medians, in turns), and the median of visits / single. */
export async function measure_hosting(dist, paths) {
  const work = mkdtempSync(join(tmpdir(), "wegwijzer-load-"));
  try {
    const site = resolve(dist);
    const sent = (file) => {
      try {
        return readFileSync(join(site, `${file}.br`)).length;
      } catch {
        return readFileSync(join(site, file)).length;
      }
    };
    const bytes = paths.reduce((sum, file) => sum + sent(file), 0);
    symlinkSync(site, join(work, "site"));
    writeFileSync(join(work, "single.0123456789.bin"), randomBytes(bytes));
    const nginx = await startNginx(work);
    const measured = { visits: [], single: [], ratio: [] };
    try {
      for (let round = 0; round < rounds; ++round) {
        const urls = paths.map((file) => `/site/${file}`);
        measured.visits.push(load(nginx.address, urls, work) / paths.length);
        measured.single.push(load(nginx.address, ["/single.0123456789.bin"], work));
        measured.ratio.push(measured.visits.at(-1) / measured.single.at(-1));
      }
    } finally {
      nginx.stop();
    }
    const middle = (values) => values.sort((a, b) => a - b)[values.length >> 1];
    return Object.fromEntries(Object.entries(measured).map(([name, values]) => [name, middle(values)]));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
