// The package's types fit how it is used, and what comes out of it fits the schemas that the types are made from.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, mkdirSync, copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { brotliCompressSync } from "node:zlib";
import Ajv from "ajv/dist/2020.js";
import { createAdvisor, folder, root } from "./package.mjs";

test("a program that uses all of it is typed without an error, one that misuses it is not", (t) => {
  const work = mkdtempSync(join(tmpdir(), "wegwijzer-types-"));
  t.after(() => rmSync(work, { recursive: true, force: true }));
  mkdirSync(join(work, "node_modules"));
  symlinkSync(folder, join(work, "node_modules/wegwijzer"));
  copyFileSync(join(root, "tests/api/use.ts"), join(work, "use.mts"));
  const done = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/typescript/bin/tsc"),
      ...["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--module", "nodenext"],
      ...["--lib", "es2022,dom", join(work, "use.mts")],
    ],
    { cwd: work, encoding: "utf8" },
  );
  assert.equal(done.stdout + done.stderr, "");
  assert.equal(done.status, 0);
});

test("what comes out has the shape that the package's schemas promise", async () => {
  const ajv = new Ajv({ allErrors: true, strict: false, formats: { date: true, uri: true } });
  for (const file of readdirSync(join(folder, "schema"))) {
    ajv.addSchema(JSON.parse(readFileSync(join(folder, "schema", file), "utf8")), file);
  }
  const conforms = (name, value) => {
    const validate = ajv.getSchema(`${name}.schema.json`);
    assert.ok(validate(value), `${name}: ${ajv.errorsText(validate.errors, { separator: "\n" })}`);
  };
  const advisor = await createAdvisor();
  const { questions } = advisor.questions();
  conforms("questions", advisor.questions());
  conforms("edition", advisor.content());
  conforms("search", advisor.search("eigen risico"));
  conforms("compare", advisor.compare({ sector: "paramedische-zorg" }));
  conforms("advice", advisor.advise({}));
  for (const { fact, choices, type } of questions) {
    for (const { value } of choices) {
      const advice = advisor.advise({ [fact]: type === "list" ? [value] : value });
      conforms("advice", advice);
    }
  }
  for (const { id } of advisor.content().options) conforms("plan", advisor.plan({ option: id, start: "2027-01-01" }));
});

test("the engine with its loader stays within its budget", () => {
  const size = (file) => brotliCompressSync(readFileSync(join(folder, file))).length;
  const all = size("engine.wasm") + size("wegwijzer.js");
  const { engine } = JSON.parse(readFileSync(join(root, "tools/budget.json"), "utf8"));
  assert.ok(all <= engine.at_most * 1024, `it is ${(all / 1024).toFixed(1)} KB, of ${engine.at_most}`);
});

test("no interface is in it", () => {
  const names = WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(join(folder, "engine.wasm"))));
  assert.deepEqual(
    names.filter(({ module }) => module !== "wasi_snapshot_preview1" && module !== "env"),
    [],
  );
  assert.ok(!readFileSync(join(folder, "engine.wasm"), "latin1").includes("ImGui"));
});
