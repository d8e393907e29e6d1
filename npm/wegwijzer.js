// Wegwijzer's engine alone, without any interface: which funding option pays for better or preventive care in Dutch
// primary care, and why. In browsers, workers, bundlers and Node; the types and their explanations are in
// wegwijzer.d.ts.
//
// Each advisor has a WebAssembly instance of its own and so a memory of its own; nothing is shared, nothing is kept
// between calls, and nothing is asked of the network but the two files that the caller did not hand over.

const beside = (path) => new URL(path, import.meta.url);

/** What was done wrong (`code`), and everything that is wrong (`problems`), in sentences. */
export class WegwijzerError extends Error {
  constructor(code, message, problems = []) {
    super(message);
    this.name = "WegwijzerError";
    this.code = code;
    this.problems = problems;
  }
}

/** Loads an edition, and gives what can be asked of it. */
export async function createAdvisor(options = {}) {
  for (const name of Object.keys(options)) {
    if (name !== "edition" && name !== "wasm") throw wrongOption(name, "expected edition or wasm");
  }
  const [module, edition] = await Promise.all([
    compiled(options.wasm ?? beside("./engine.wasm")),
    editionText(options.edition ?? beside("./data/edition.json")),
  ]);
  const words = hasWords(edition) ? "" : await readText(beside("./data/words.json"));
  return advisor(await engine(module), edition, words);
}

function advisor(engine, edition, words) {
  engine.open(edition, words);
  const ask = (what, parameters) => engine.ask({ ask: what, ...given(parameters) });
  const plan = (what, { asOf = today(), ...more }) => ask(what, { ...more, as_of: asOf });
  return Object.freeze({
    advise: (answers, { asOf = today() } = {}) => ask("advise", { answers, as_of: asOf }),
    nextQuestion: (answers, { asOf = today() } = {}) => ask("next_question", { answers, as_of: asOf }),
    compare: ({ asOf = today(), ...subject }) => ask("compare", { ...subject, as_of: asOf }),
    plan: (undertaking) => plan("plan", undertaking),
    calendar: (undertaking) => plan("calendar", undertaking),
    search: (words, { limit } = {}) => ask("search", { words, limit }),
    questions: () => ask("questions"),
    content: () => ask("content"),
  });
}

// A parameter that is undefined was not given.
const given = (parameters = {}) =>
  Object.fromEntries(Object.entries(parameters).filter(([, one]) => one !== undefined));

/** The user's own calendar day. */
function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

// --- the module

/** One instance of the engine, with texts in and out (src/api/c_interface.h). */
async function engine(module) {
  const { exports } = await instantiated(module);
  exports._initialize?.();
  let self = 0;

  function inside(text) {
    const bytes = new TextEncoder().encode(text);
    const at = exports.malloc(bytes.length + 1);
    if (!at) throw outOfMemory();
    const memory = new Uint8Array(exports.memory.buffer);
    memory.set(bytes, at);
    memory[at + bytes.length] = 0;
    return at;
  }
  function reply(at) {
    if (!at) throw outOfMemory();
    const memory = new Uint8Array(exports.memory.buffer);
    const text = new TextDecoder().decode(memory.subarray(at, memory.indexOf(0, at)));
    exports.wegwijzer_release(at);
    const { result, error } = JSON.parse(text);
    if (error) throw new WegwijzerError(error.code, error.message, error.problems);
    return result;
  }

  return {
    open(edition, words) {
      const texts = [inside(edition), inside(words), exports.malloc(4)];
      self = run(() => exports.wegwijzer_open(...texts));
      const wrong = new DataView(exports.memory.buffer).getUint32(texts[2], true);
      for (const at of texts) exports.free(at);
      if (!self) reply(wrong);
    },
    ask(request) {
      const at = inside(asJson(request));
      const answer = run(() => exports.wegwijzer_ask(self, at));
      exports.free(at);
      return reply(answer);
    },
  };
}

async function instantiated(module) {
  // The C++ library could print to a terminal and end a program; here it has neither.
  const nothing = new Proxy({}, { get: () => () => 0 });
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = nothing[name];
  return WebAssembly.instantiate(module, imports);
}

async function compiled(wasm) {
  if (wasm instanceof WebAssembly.Module) return wasm;
  try {
    if (isAddress(wasm)) return await WebAssembly.compile(await readBytes(wasm));
    return await WebAssembly.compile(wasm instanceof Response ? await wasm.arrayBuffer() : wasm);
  } catch (error) {
    if (error instanceof WegwijzerError) throw error;
    throw new WegwijzerError("not_loaded", `The engine can't be loaded: ${error.message}`);
  }
}

function asJson(value) {
  try {
    return JSON.stringify(value);
  } catch (error) {
    throw new WegwijzerError("invalid_request", `What was asked can't be written as JSON: ${error.message}`);
  }
}

/** What a module does that cannot go on is an error like others; the advisor is of no use any more. */
function run(act) {
  try {
    return act();
  } catch (error) {
    throw new WegwijzerError("failed", `The engine gave up: ${error.message}`);
  }
}

const outOfMemory = () => new WegwijzerError("failed", "There is not enough memory for this.");
const wrongOption = (name, expected) =>
  new WegwijzerError("invalid_request", `createAdvisor has no option ${JSON.stringify(name)}: ${expected}`);

// --- files

async function editionText(edition) {
  if (isAddress(edition)) return readText(edition);
  if (typeof edition === "string") return edition;
  if (edition instanceof Response) return edition.text();
  return asJson(edition) ?? "";
}

// An edition as the program prints it comes without the words of the interface.
const hasWords = (edition) => /^\s*\{\s*"files"\s*:/.test(edition);

const isAddress = (value) => value instanceof URL;
const readText = async (address) => new TextDecoder().decode(await readBytes(address));

async function readBytes(address) {
  try {
    if (address.protocol === "file:" && globalThis.process?.versions?.node) {
      // Not written out below, so that no bundler looks for it.
      const files = "node:fs/promises";
      const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ files);
      return await readFile(address);
    }
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
    return await response.arrayBuffer();
  } catch (error) {
    throw new WegwijzerError("not_loaded", `${address} can't be loaded: ${error.message}`);
  }
}
