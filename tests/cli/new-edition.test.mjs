// An editor makes a new edition by doing what docs/content.md says, step by step: the commands as they stand there, the
// changes as they are shown. Where the document no longer works, this fails.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import test from "node:test";
import { json, program, root, temporary_folder } from "./program.mjs";

const chapter = readFileSync(join(root, "docs", "content.md"), "utf8").split("\n## A new edition, step by step\n")[1];

/** The fenced blocks, in order: {kind: "sh" | "diff", lines}. */
const steps = [...chapter.matchAll(/^```(sh|diff)\n(.*?)^```$/gms)].map(([, kind, text]) => ({
  kind,
  lines: text.trimEnd().split("\n"),
}));

/** Replaces the lines marked `-` by those marked `+` in the file that the block names; they must stand there once. */
function change(folder, [head, ...lines]) {
  const file = join(folder, head.replace(/^--- /, ""));
  const marked = (sign) =>
    lines
      .filter((line) => line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  const parts = readFileSync(file, "utf8").split(marked("-"));
  assert.equal(parts.length, 2, `${head}: the lines to replace stand there ${parts.length - 1} times`);
  writeFileSync(file, parts.join(marked("+")));
}

test("the document makes a new edition", (t) => {
  assert.ok(steps.length >= 7, "steps found in the document");
  const folder = temporary_folder(t);
  const [project, bin, edition] = ["project", "bin", "new-edition"].map((name) => join(folder, name));
  mkdirSync(project);
  mkdirSync(bin);
  cpSync(join(root, "data"), join(project, "data"), { recursive: true });
  symlinkSync(program, join(bin, "wegwijzer"));
  const PATH = `${bin}${delimiter}${process.env.PATH}`;

  const said = {};
  for (const { kind, lines } of steps) {
    if (kind === "diff") {
      change(edition, lines);
      continue;
    }
    for (const line of lines) {
      const done = spawnSync("sh", ["-c", line], { cwd: project, env: { ...process.env, PATH }, encoding: "utf8" });
      assert.equal(done.status, 0, `${line}\n${done.stdout}${done.stderr}`);
      said[line.match(/ (validate|diff|search|compare)\b/)?.[1] ?? "copy"] = done.stdout;
    }
  }

  assert.deepEqual(Object.keys(said), ["copy", "validate", "diff", "search", "compare"]);

  const now = json(["--data", edition, "content"]);
  assert.equal(now.edition.id, "eerstelijnszorg-2027");
  assert.equal(now.options.length, 41);
  // Changed once, told everywhere: in each route that has the step.
  const having = now.routes.filter(({ steps: all }) => all.some(({ id }) => id === "business-case"));
  assert.ok(having.length >= 2);
  for (const { id, steps: all } of having) {
    const { text } = all.find((step) => step.id === "business-case");
    assert.match(text, /door iemand anders narekenen\.$/, id);
  }

  assert.match(said.diff, /eerstelijnszorg-2027/);
  assert.match(said.diff, /ergotherapie\/max-max/);
  assert.match(said.diff, /door\s+iemand\s+anders\s+narekenen\./);
  assert.doesNotMatch(said.diff, /Verdwenen: [1-9]/);
  assert.match(said.search, /Ergotherapie: Afspraken binnen de max-maxtarieven/);
  assert.match(said.compare, /Max-maxtarieven/);
  assert.match(said.compare, /BR\/REG-27104/);

  // The edition it began from is untouched.
  assert.equal(json(["--data", join(project, "data"), "content"]).edition.id, "eerstelijnszorg-2023");
});

test("a step that no longer fits the data is noticed", (t) => {
  const folder = temporary_folder(t);
  writeFileSync(join(folder, "a.json"), '{"a": 1}\n');
  assert.throws(() => change(folder, ["--- a.json", '-{"a": 2}', '+{"a": 3}']), /stand there 0 times/);
});
