// Approved outputs: what the program prints is held against a file that somebody has read and found right.
// UPDATE_APPROVED=1 writes them anew; read the difference before committing it.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { here } from "./program.mjs";

export function approve(name, text) {
  const file = join(here, "approved", name);
  if (process.env.UPDATE_APPROVED) writeFileSync(file, text);
  let approved = "";
  try {
    approved = readFileSync(file, "utf8");
  } catch {
    assert.fail(`${name} was not approved yet: run with UPDATE_APPROVED=1, and read it`);
  }
  assert.equal(text, approved, `${name} differs from what was approved`);
}
