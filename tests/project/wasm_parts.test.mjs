// tools/wasm_parts.mjs: what a program is made of.
import assert from "node:assert/strict";
import { test } from "node:test";
import { owner, partsOf } from "../../tools/wasm_parts.mjs";

test("a function belongs to the layer or library that its name begins with, a filled-in template to whose types fill it", () => {
  const owners = {
    "wegwijzer::screen::Session::handle(wegwijzer::screen::Event const&)": "screen",
    "wegwijzer::content::(anonymous namespace)::read(nlohmann::basic_json<>&)": "content",
    "nlohmann::json_abi_v3_11_3::basic_json<>::dump(int) const": "nlohmann/json",
    "std::__2::vector<nlohmann::basic_json<>>::push_back(nlohmann::basic_json<>&&)": "nlohmann/json",
    "ImGui::Begin(char const*, bool*, int)": "Dear ImGui",
    "ImDrawList::AddText(ImVec2 const&)": "Dear ImGui",
    "std::__2::vector<wegwijzer::plan::Task>::push_back(wegwijzer::plan::Task&&)": "plan",
    "operator new(unsigned long)": "standard library",
    emmalloc_free: "standard library",
    wegwijzer_boot: "platform",
  };
  for (const [name, expected] of Object.entries(owners)) assert.equal(owner(name), expected, name);
});

test("every byte of a program is in one part", () => {
  // One function from outside; two of its own, of which the second is longer; a byte of data.
  const text = (word) => [word.length, ...Buffer.from(word)];
  const section = (id, bytes) => [id, bytes.length, ...bytes];
  const first = [2, 0, 0x0b];
  const second = [4, 0, 0x01, 0x01, 0x0b];
  const wasm = Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 0, 0]),
    ...section(2, [2, ...text("env"), ...text("memory"), 2, 0, 1, ...text("env"), ...text("f"), 0, 0]),
    ...section(3, [2, 0, 0]),
    ...section(10, [2, ...first, ...second]),
    ...section(11, [1, 0, 0x41, 0, 0x0b, 1, 0x2a]),
  ]);
  assert.ok(WebAssembly.validate(wasm));
  const parts = partsOf(wasm, "0:outside\n1:wegwijzer::app::a()\n2:ImGui::b()\n");
  const raw = Object.fromEntries(parts.map(({ part, raw }) => [part, raw]));
  assert.deepEqual([raw.app, raw["Dear ImGui"]], [first.length, second.length]);
  const headers = 8 + 5 * 2 + 1; // the file's, each section's, the number of functions
  assert.equal(parts.reduce((sum, { raw }) => sum + raw, 0) + headers, wasm.length);
});
