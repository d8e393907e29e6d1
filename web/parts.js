// The program's two parts (tools/split.mjs): what the first page takes, and the rest, which comes while that page is
// looked at.
//
// Until the rest is there, each of its functions has a stand-in. Whoever calls one waits, as for any slow function: it
// fetches the rest on the spot. So no part of the program needs to know of this, and nothing is asked of it too early.

const first = "./advisor.wasm";
const rest = "./advisor-rest.wasm";

/** Both parts of one program. */
export function createParts() {
  let began;
  const exported = new Promise((resolve) => (began = resolve)); // by the first part
  let whole = false;

  // Once it is made, the rest stands in the first part's table of functions, where the stand-ins were.
  const standIns = (instance) =>
    new Proxy(
      {},
      {
        get:
          (_, place) =>
          (...given) => {
            const { exports } = instance();
            if (!whole) new WebAssembly.Instance(fetchAtOnce(), { first: exports });
            whole = true;
            return tableOf(exports).get(Number(place))(...given);
          },
      },
    );

  return {
    /** Fetches and compiles the first part, while it is still arriving: its instance. */
    async begin(imports) {
      let instance = null;
      const module = await compiled(first);
      instance = await WebAssembly.instantiate(module, { ...imports, rest: standIns(() => instance) });
      began(instance.exports);
      return instance;
    },
    /** Fetches the rest, for as soon as the first part is there; rejects where it does not come. */
    async complete() {
      if (whole) return;
      const module = await compiled(rest);
      await WebAssembly.instantiate(module, { first: await exported });
      whole = true;
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
function fetchAtOnce() {
  try {
    const request = new XMLHttpRequest();
    request.open("GET", rest, false);
    request.overrideMimeType("text/plain; charset=x-user-defined"); // a letter a byte: who waits can have it as text only
    request.send();
    if (request.status !== 200) throw new Error(`${request.status} ${request.statusText}`);
    return new WebAssembly.Module(Uint8Array.from(request.responseText, (letter) => letter.charCodeAt(0) & 0xff));
  } catch (cause) {
    throw new WebAssembly.RuntimeError(`${rest} does not come.`, { cause });
  }
}
