// As much of a browser as the program asks for: it runs in Node with it, and draws, though nobody sees what.

/** What the page has for the program (web/main.js); `own` stands for what is wanted of it. */
export const standInPage = (own) =>
  new Proxy({ color: () => -1, ...own }, { get: (known, name) => known[name] ?? (() => {}) });

/** Puts a browser's names in place. Gives its window: `size(width, height)`, `send(type, event)` to the canvas and the
 * window, and `draw()`, which lets frames come until none is wanted. `file(name)` gives the bytes of what is fetched. */
export function standInBrowser(file) {
  const listeners = new Map();
  const listening = {
    addEventListener: (type, listener) => listeners.set(type, [...(listeners.get(type) ?? []), listener]),
    removeEventListener: () => {},
  };
  const box = { left: 0, top: 0, width: 1280, height: 800 };
  const drawing = drawingContext();
  const canvas = {
    ...listening,
    onwheel: null,
    width: 0,
    height: 0,
    getBoundingClientRect: () => box,
    getContext: () => drawing,
  };
  const frames = [];
  const names = {
    ...listening,
    WebGLRenderingContext: class {}, // asked whether the context is one of these: it is not
    navigator: {},
    window: globalThis,
    self: globalThis,
    document: { ...listening, body: {}, title: "", currentScript: null, querySelector: () => canvas },
    devicePixelRatio: 1,
    requestAnimationFrame: (frame) => frames.push(frame),
    fetch: async (name) => new Response(file(String(name)), { headers: { "Content-Type": "application/wasm" } }),
  };
  for (const name of ["innerWidth", "innerHeight", "outerWidth", "outerHeight", "pageXOffset", "pageYOffset"])
    names[name] = 0; // the program measures its canvas
  // Some of them Node has too, to be read only.
  for (const [name, value] of Object.entries(names))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  let time = 0;
  return {
    size(width, height) {
      Object.assign(box, { width, height });
      this.send("resize", { target: globalThis });
    },
    send(type, event) {
      for (const listener of listeners.get(type) ?? []) listener({ type, preventDefault() {}, ...event });
    },
    draw() {
      for (let left = 100; frames.length > 0 && left > 0; --left) frames.shift()((time += 16));
    },
  };
}

/** WebGL that agrees to everything. */
function drawingContext() {
  const known = {
    getParameter: () => 0,
    getShaderParameter: () => true,
    getProgramParameter: () => true,
    getActiveUniform: () => ({ name: "", size: 1 }),
    getAttribLocation: () => 0,
    getSupportedExtensions: () => [],
    getExtension: () => null,
    getError: () => 0,
    getContextAttributes: () => ({}),
  };
  return new Proxy(known, { get: (all, name) => all[name] ?? (() => ({})) });
}
