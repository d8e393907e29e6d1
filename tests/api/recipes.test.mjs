// The recipes of docs/embedding.md that need no browser.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import test from "node:test";
import { build } from "esbuild";
import { folder, root } from "./package.mjs";
import { recipe, recipes } from "./recipes.mjs";

function workplace(t) {
  const work = mkdtempSync(join(tmpdir(), "wegwijzer-recipe-"));
  t.after(() => rmSync(work, { recursive: true, force: true }));
  return work;
}
function withPackage(work) {
  mkdirSync(join(work, "node_modules"));
  symlinkSync(folder, join(work, "node_modules/wegwijzer"));
}
function run(command, args, options) {
  const done = spawnSync(command, args, { encoding: "utf8", maxBuffer: 64 << 20, ...options });
  assert.equal(done.status, 0, `${command} ${args.join(" ")}\n${done.stdout}\n${done.stderr}`);
  return done.stdout;
}

test("every recipe is run by a test, here or in tests/browser/recipes.spec.mjs", () => {
  assert.deepEqual(recipes, [
    ...["html plain", "json allow", "html methods", "html engine", "js engine app.js", "js node"],
    ...["js bundler app.js", "sh bundler", "sh native", "cmake native CMakeLists.txt", "cpp native main.cpp"],
  ]);
});

test("Node", (t) => {
  const work = workplace(t);
  withPackage(work);
  writeFileSync(join(work, "app.mjs"), recipe("js node"));
  const lines = run(process.execPath, ["app.mjs"], { cwd: work }).trim().split("\n");
  assert.match(lines[0], /\?$/);
  assert.ok(lines.some((line) => /^20\d\d-\d\d-\d\d \S/.test(line)));
  assert.match(lines.at(-1), /^invalid_answers .*fysiotherapie/);
});

test("a bundler: everything in one file, and nothing of Node asked for", async (t) => {
  const work = workplace(t);
  withPackage(work);
  writeFileSync(join(work, "app.js"), recipe("js bundler app.js"));
  const command = recipe("sh bundler").trim().split(" ");
  assert.equal(command.shift(), "esbuild");
  run(join(root, "node_modules/.bin/esbuild"), [...command, "--log-level=warning"], { cwd: work });
  // The page's element, for want of a page.
  const text = `globalThis.document = { body: {} };\n${readFileSync(join(work, "bundle.js"), "utf8")}\nconsole.log(document.body.textContent);`;
  writeFileSync(join(work, "bundle.mjs"), text);
  assert.match(run(process.execPath, ["bundle.mjs"], { cwd: work }), /^[a-z_]+\n$/);
  const { warnings } = await build({
    ...{ entryPoints: [join(work, "app.js")], bundle: true, write: false, format: "esm", platform: "browser" },
    ...{ loader: { ".wasm": "binary" }, logLevel: "silent" },
  });
  assert.deepEqual(warnings, []);
});

test("a native program, against what is installed", (t) => {
  const work = workplace(t);
  const built = dirname(process.env.WEGWIJZER ?? join(root, "build/native/wegwijzer"));
  const cache = readFileSync(join(built, "CMakeCache.txt"), "utf8");
  const entry = (name) => cache.match(new RegExp(`^${name}:\\w+=(.*)$`, "m"))?.[1] ?? "";
  const prefix = join(work, "installed");
  const commands = recipe("sh native").trim();
  assert.match(commands, /--target wegwijzer_package\n.*--component package --prefix "\$PREFIX"$/);
  run("cmake", ["--build", built, "--target", "wegwijzer_package"]);
  run("cmake", ["--install", built, "--component", "package", "--prefix", prefix]);

  mkdirSync(join(work, "program"));
  for (const file of ["CMakeLists.txt", "main.cpp"]) {
    const language = file.endsWith(".txt") ? "cmake" : "cpp";
    writeFileSync(join(work, "program", file), recipe(`${language} native ${file}`));
  }
  const flags = entry("WEGWIJZER_SANITIZE") === "ON" ? "-fsanitize=address,undefined" : "";
  const compiler = entry("CMAKE_CXX_COMPILER");
  run(
    "cmake",
    [
      ...["-S", "program", "-B", "made", "-G", "Ninja", `-DCMAKE_PREFIX_PATH=${prefix}`, `-DCMAKE_CXX_FLAGS=${flags}`],
      ...[`-DCMAKE_CXX_COMPILER=${compiler}`, "-DCMAKE_CXX_STANDARD=20"],
    ],
    { cwd: work },
  );
  run("cmake", ["--build", "made"], { cwd: work });
  const advice = JSON.parse(run(join(work, "made/advice"), []));
  assert.equal(advice.as_of, "2026-09-01");
  assert.ok(advice.options.every(({ sector }) => sector === "fysiotherapie"));
});
