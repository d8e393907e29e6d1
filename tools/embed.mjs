// Turns files into constants of a C++ program: one header and one source file.
//
// usage: node tools/embed.mjs --type TYPE --out PATH NAME=FILE…      (writes PATH.h and PATH.cpp)
// Gives `extern const TYPE NAME[];` and `extern const unsigned NAME_size;` for each file; a zero byte follows the
// last one and is not counted. Bytes are written as string literals, which compilers read far faster than lists.
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  options: { type: { type: "string" }, out: { type: "string" } },
  allowPositionals: true,
});
if (!values.type || !values.out || positionals.length === 0) {
  console.error("usage: node tools/embed.mjs --type TYPE --out PATH NAME=FILE…");
  process.exit(2);
}

const octal = Array.from({ length: 256 }, (_, byte) => "\\" + byte.toString(8).padStart(3, "0"));
const plain = new Set([..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;/{}[]()<>=+-_"]);
const written = octal.map((escape, byte) =>
  plain.has(String.fromCharCode(byte)) ? String.fromCharCode(byte) : escape,
);

function literal(bytes) {
  const lines = [];
  for (let at = 0; at < bytes.length; at += 96) {
    lines.push('"' + Array.from(bytes.subarray(at, at + 96), (byte) => written[byte]).join("") + '"');
  }
  return lines.length ? lines.join("\n") : '""';
}

let header = "// Written by tools/embed.mjs.\n#pragma once\n\n";
let source = `// Written by tools/embed.mjs.\n#include "${basename(values.out)}.h"\n`;
for (const pair of positionals) {
  const [name, file] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
  const bytes = readFileSync(file);
  header += `extern const ${values.type} ${name}[];\nextern const unsigned ${name}_size;  // bytes\n`;
  source += `\nconst ${values.type} ${name}[] =\n${literal(bytes)};\nconst unsigned ${name}_size = ${bytes.length};\n`;
}
writeFileSync(values.out + ".h", header);
writeFileSync(values.out + ".cpp", source);
