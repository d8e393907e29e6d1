// The test build compiles a dozen files of a layer as one, where a file gets by with what its neighbour includes. The
// native build compiles each by itself: this finds a function that a file calls without including where it is declared.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "../../src");

const code = (text) => text.replace(/\/\/.*$/gm, "").replace(/"(?:\\.|[^"\\\n])*"/g, '""');
const includes = (text) => [...text.matchAll(/^#include "([^"]+)"/gm)].map(([, path]) => path);
// At the beginning of a line: what belongs to a class is indented.
const declared = (text) =>
  [...code(text).matchAll(/^(?!using|return|#)[\w:][\w:<>,&*\[\] ]*[&*> ](\w+)\(/gm)].map(([, n]) => n);
const members = (text) =>
  [...code(text).matchAll(/^ +(?!return\b|else\b|throw\b)[\w:][\w:<>,&*\[\] ]*[&*> ](\w+)\(/gm)].map(
    ([, name]) => name,
  );
const called = (text) => [...code(text).matchAll(/(?<![\w.>:~])(\w+)\(/g)].map(([, name]) => name);

/** Sentences on what each file of `files` ({path: text}) calls and does not include. */
function missing(files) {
  const headers = new Map();
  const twice = new Set();
  for (const [path, text] of Object.entries(files)) {
    if (!path.endsWith(".h")) continue;
    for (const name of new Set(declared(text))) headers.has(name) ? twice.add(name) : headers.set(name, path);
  }
  const reached = (path, seen = new Set()) => {
    for (const next of includes(files[path] ?? "")) if (!seen.has(next)) reached(next, seen.add(next));
    return seen;
  };
  const found = [];
  for (const [path, text] of Object.entries(files)) {
    const seen = reached(path).add(path);
    if (!path.endsWith(".cpp")) continue;
    const near = [...seen].filter((one) => one in files).map((one) => files[one]);
    const own = new Set([...declared(text), ...near.flatMap(members)]);
    for (const name of new Set(called(text))) {
      const header = headers.get(name);
      // (A name that is declared in several places, by the file itself, or in a class that it knows, may be any of them.)
      if (!header || twice.has(name) || own.has(name) || seen.has(header)) continue;
      if (header.split("/")[0] !== path.split("/")[0]) continue; // of another layer it would need its name
      found.push(`src/${path} calls ${name} and does not include "${header}"`);
    }
  }
  return found;
}

test("every file includes what declares the functions that it calls", () => {
  const files = readdirSync(root, { recursive: true }).filter((path) => /\.(h|cpp)$/.test(path));
  assert.ok(files.length > 200);
  const texts = Object.fromEntries(files.map((path) => [path, readFileSync(join(root, path), "utf8")]));
  assert.deepEqual(missing(texts), []);
});

test("a function of a header that is not included is found, one that is included by the way is not", () => {
  const files = {
    "screen/things.h": "void add_things(int count);\nstruct S {\n    void part();\n};\n",
    "screen/more.h": '#include "screen/things.h"\n',
    "screen/good.cpp": '#include "screen/more.h"\nvoid all() {\n    add_things(1);\n}\n',
    "screen/bad.cpp": "void some() {\n    add_things(1), s.part();\n}\n",
  };
  assert.deepEqual(missing(files), ['src/screen/bad.cpp calls add_things and does not include "screen/things.h"']);
});
