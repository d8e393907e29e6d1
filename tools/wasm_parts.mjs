// What a WebAssembly program is made of: how much of it is whose code, and how much is data.
//
// The compiler leaves the names of its functions beside the program (--emit-symbol-map): lines of `number:name`.
import { brotliCompressSync } from "node:zlib";

/** Reads a number as WebAssembly writes it (LEB128, unsigned): the number, and where it ends. */
function numberAt(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
  }
}

const importedFunction = 0;
const sections = { import: 2, code: 10, data: 11 };

/** The bytes of each of its sections that is asked for, by number. */
function sectionsOf(wasm) {
  const found = new Map();
  for (let at = 8; at < wasm.length;) {
    const id = wasm[at];
    const [size, begin] = numberAt(wasm, at + 1);
    found.set(id, wasm.subarray(begin, begin + size));
    at = begin + size;
  }
  return found;
}

/** How many functions it takes from outside: they are counted before its own. */
function imported(section) {
  let [left, at] = numberAt(section, 0);
  let functions = 0;
  const skipNumber = () => ([, at] = numberAt(section, at));
  const skipText = () => {
    const [length, begin] = numberAt(section, at);
    at = begin + length;
  };
  const skipLimits = () => {
    const bounded = section[at++] & 1;
    skipNumber();
    if (bounded) skipNumber();
  };
  for (; left > 0; --left) {
    skipText();
    skipText();
    const kind = section[at++];
    if (kind === importedFunction) ++functions;
    if (kind === 0) skipNumber();
    else if (kind === 1) (++at, skipLimits());
    else if (kind === 2) skipLimits();
    else if (kind === 3) at += 2;
    else (++at, skipNumber());
  }
  return functions;
}

/** Whose a function is, by its name. Of a template that is filled in with our types it is ours. */
export function owner(name) {
  const plain = name.replaceAll("\\20", " ");
  if (/^wegwijzer_/.test(plain)) return "platform"; // what the page calls (main_browser.cpp)
  const layer = /wegwijzer::(\w+)::/.exec(plain);
  if (/^wegwijzer::/.test(plain) && layer) return layer[1];
  if (/nlohmann/.test(plain)) return "nlohmann/json";
  if (/^(Im[A-Z]|ImGui|stb|Stb)/.test(plain)) return "Dear ImGui";
  if (layer) return layer[1];
  return "standard library";
}

/** [{part, raw, packed}], the largest first: bytes, and bytes when each part is packed by itself (Brotli). Together
 * those are a little more than the whole is. `symbols`: the names beside it. */
export function partsOf(wasm, symbols) {
  const found = sectionsOf(wasm);
  const names = new Map(
    symbols
      .split("\n")
      .filter(Boolean)
      .map((line) => [Number(line.slice(0, line.indexOf(":"))), line.slice(line.indexOf(":") + 1)]),
  );
  const bodies = new Map();
  const code = found.get(sections.code);
  let [left, at] = numberAt(code, 0);
  for (let index = imported(found.get(sections.import) ?? new Uint8Array([0])); left > 0; --left, ++index) {
    const [size, begin] = numberAt(code, at);
    const part = owner(names.get(index) ?? "");
    if (!bodies.has(part)) bodies.set(part, []);
    bodies.get(part).push(code.subarray(at, begin + size));
    at = begin + size;
  }
  const all = [...bodies].map(([part, pieces]) => [part, Buffer.concat(pieces)]);
  const rest = [...found].filter(([id]) => id !== sections.code);
  all.push(["data: typefaces, tables, words of the program", Buffer.concat(rest.map(([, bytes]) => bytes))]);
  return all
    .map(([part, bytes]) => ({ part, raw: bytes.length, packed: brotliCompressSync(bytes).length }))
    .sort((a, b) => b.packed - a.packed);
}
