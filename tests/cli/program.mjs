// Runs the program as a user does.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, "..", "..");
export const program = process.env.WEGWIJZER ?? join(root, "build", "native", "wegwijzer");

/** {status, stdout, stderr}; status is null where a signal ended it (a crash). */
export function wegwijzer(args, { input = "" } = {}) {
  const done = spawnSync(program, args, { input, cwd: here, encoding: "utf8", maxBuffer: 64 << 20, timeout: 60000 });
  if (done.error && done.error.code !== "EPIPE") throw done.error;
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

/** The parsed result of a call that must succeed. */
export function json(args, options) {
  const { status, stdout, stderr } = wegwijzer([...args, "--format", "json"], options);
  if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/** An empty folder that is gone after the test `t`. */
export function temporary_folder(t) {
  const folder = mkdtempSync(join(tmpdir(), "wegwijzer-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
