// The layer check itself: it must find a wrong include, and let a right one be.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { check, wrongIncludes } from "./check.mjs";

const targets = (layer, text) => wrongIncludes(layer, text).map((wrong) => wrong.target);

test("a layer may include itself, what is to its left, and what is not ours", () => {
  const text = '#include "plan/plan.h"\n#include "content/date.h"\n#include <vector>\n#include "imgui_internal.h"';
  assert.deepEqual(targets("plan", text), []);
  assert.deepEqual(targets("cli", '#include "text/render.h"\n#include "platform/platform.h"'), []);
});

test("a layer may not include one to its right", () => {
  assert.deepEqual(targets("content", '#include "engine/advise.h"'), ["engine/advise.h"]);
  assert.deepEqual(targets("screen", "#  include <imgui/theme.h>"), ["imgui/theme.h"]);
  assert.deepEqual(targets("app", '#include "cli/commands.h"'), ["cli/commands.h"]);
});

test("layers side by side do not include each other", () => {
  assert.deepEqual(targets("html", '#include "text/render.h"'), ["text/render.h"]);
  assert.deepEqual(targets("search", '#include "plan/plan.h"'), ["plan/plan.h"]);
  assert.deepEqual(targets("imgui", '#include "html/render.h"'), ["html/render.h"]);
  assert.deepEqual(targets("api", '#include "cli/commands.h"'), ["cli/commands.h"]);
});

test("no way round by climbing up", () => {
  assert.deepEqual(targets("content", '#include "../engine/advise.h"'), ["../engine/advise.h"]);
});

test("a whole folder: the file, the line and the header are named", () => {
  const folder = mkdtempSync(join(tmpdir(), "layers-"));
  try {
    for (const layer of ["content", "engine", "odd"]) mkdirSync(join(folder, layer));
    writeFileSync(join(folder, "engine", "right.cpp"), '#include "content/date.h"\n');
    writeFileSync(join(folder, "content", "wrong.h"), '#pragma once\n#include "engine/truth.h"\n');
    writeFileSync(join(folder, "odd", "stray.h"), "\n");
    const problems = check(folder);
    assert.equal(problems.length, 2);
    assert.equal(problems[0], 'src/content/wrong.h:2: content may not include "engine/truth.h"');
    assert.match(problems[1], /^src\/odd\/stray\.h: belongs to no layer/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
