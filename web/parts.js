// The program's parts (tools/split.mjs): the first reads the edition and says what stands on its first page, the second
// draws that page, and the rest comes while it is looked at.
//
// Until a part is there, each of its functions has a stand-in. Whoever calls one waits, as for any slow function: it
// fetches the part on the spot. So nothing in the program needs to know of parts, and nothing is asked of it too early.

const first = "./advisor.wasm";
const later = { canvas: "./advisor-canvas.wasm", rest: "./advisor-rest.wasm" };

/** All parts of one program. */
export function createParts() {
  let began;
  const exported = new Promise((resolve) => (began = resolve)); // by the first part
  const there = new Set();

  // Once it is made, a part stands in the first one's table of functions, where the stand-ins were.
  const standIns = (name, instance) =>
    new Proxy(
      {},
      {
        get:
          (_, place) =>
          (...given) => {
            const { exports } = instance();
            if (!there.has(name)) new WebAssembly.Instance(fetchAtOnce(later[name]), { first: exports });
            there.add(name);
            return tableOf(exports).get(Number(place))(...given);
          },
      },
    );

  return {
    /** Fetches and compiles the first part, while it is still arriving: its instance. */
    async begin(imports) {
      let instance = null;
      const others = Object.keys(later).map((name) => [name, standIns(name, () => instance)]);
      const module = await compiled(first);
      instance = await WebAssembly.instantiate(module, { ...imports, ...Object.fromEntries(others) });
      began(instance.exports);
      return instance;
    },
    /** Fetches another part (`canvas`, `rest`), for as soon as the first is there; rejects where it does not come. */
    async have(name) {
      if (there.has(name)) return;
      const module = await compiled(later[name]);
      await WebAssembly.instantiate(module, { first: await exported });
      there.add(name);
    },
  };
}

const tableOf = (exports) => Object.values(exports).find((one) => one instanceof WebAssembly.Table);

async function compiled(file) {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
  if (response.headers.get("Content-Type") === "application/wasm") return WebAssembly.compileStreaming(response);
  // From a server that does not know what it is: when it has all come.
  return WebAssembly.compile(await response.arrayBuffer());
}

/** Without going on before it is there. Where it does not come, the program has to stop where it is. */
function fetchAtOnce(file) {
  try {
    const request = new XMLHttpRequest();
    request.open("GET", file, false);
    request.overrideMimeType("text/plain; charset=x-user-defined"); // a letter a byte: who waits can have it as text only
    request.send();
    if (request.status !== 200) throw new Error(`${request.status} ${request.statusText}`);
    return new WebAssembly.Module(Uint8Array.from(request.responseText, (letter) => letter.charCodeAt(0) & 0xff));
  } catch (cause) {
    throw new WebAssembly.RuntimeError(`${file} does not come.`, { cause });
  }
}
