// Splits the program into parts (web/parts.js): what reads the edition and says what stands on the first page; what draws
// that page; and the rest.
//
// Nobody keeps a list of what belongs where. A copy of the program that notes which functions are called (wasm-split, of
// Binaryen) shows its first page here, to a browser that is none: on a large and a small screen, pointed at and scrolled.
// What was called belongs to the first page, and of that the first part is what was called before anything was drawn. A
// wrong guess costs time, never a function.
//
// usage: node tools/split.mjs BUILD-FOLDER WASM-SPLIT
// Leaves in BUILD-FOLDER/parts: advisor.wasm, advisor-canvas.wasm and advisor-rest.wasm.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { standInBrowser, standInPage } from "./stand_in.mjs";

const [build, wasmSplit] = process.argv.slice(2);
if (!wasmSplit) {
  console.error("usage: node tools/split.mjs BUILD-FOLDER WASM-SPLIT");
  process.exit(2);
}
const web = resolve(import.meta.dirname, "../web");
const folder = resolve(build, "parts");
const work = join(folder, "work");
rmSync(folder, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const scripts = [join(build, "advisor.js"), join(web, "program.js"), join(web, "parts.js")];
for (const file of scripts) copyFileSync(file, join(work, basename(file)));
const fonts = ["regular", "semibold"].map((weight) => readFileSync(join(build, `fonts/inter-${weight}.otf`)));
const bundle = readFileSync(join(build, "bundle.json"), "utf8");

// What an event says of the pointer besides where it is.
const none = { button: 0, buttons: 0, screenX: 0, screenY: 0, movementX: 0, movementY: 0, timeStamp: 0 };

const firstPage = join(work, "first-page.wasm");
await cut(resolve(build, "advisor.wasm"), readAndDraw, firstPage, "rest");
await cut(firstPage, read, join(folder, "advisor.wasm"), "canvas");
rmSync(work, { recursive: true });

/** Cuts a part, `advisor-{name}.wasm`, off a program: what it does not call when it is used so. What is left: `kept`. */
async function cut(program, use, kept, name) {
  // The instructions that the compiler may use (cmake/compiler.cmake).
  const features = ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals"];
  const split = (...options) =>
    execFileSync(wasmSplit, [...options, ...features.map((one) => `--enable-${one}`)], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  const called = join(work, "called");
  split("--instrument", program, "-o", join(work, "advisor.wasm"));
  writeFileSync(called, await noted(use));
  const parts = ["-o1", kept, "-o2", join(folder, `advisor-${name}.wasm`)];
  split(
    "--split",
    program,
    "--profile",
    called,
    ...parts,
    "--import-namespace=first",
    `--placeholder-namespace=${name}`,
  );
}

/** Uses the copy, and gives what it has noted. */
async function noted(use) {
  const { instantiate } = WebAssembly;
  let exported = null;
  WebAssembly.instantiate = async (...given) => {
    const instance = await instantiate(...given);
    exported = instance.exports;
    return instance;
  };
  await use(standInBrowser((file) => readFileSync(join(work, file))));
  WebAssembly.instantiate = instantiate;

  // In memory that the program does not use.
  const memory = Object.values(exported).find((one) => one instanceof WebAssembly.Memory);
  const size = exported.__write_profile(0, 0);
  const at = memory.grow(Math.ceil(size / 65536)) * 65536;
  exported.__write_profile(at, size);
  return new Uint8Array(memory.buffer, at, size);
}

/** Reads the edition and tells the first page: the program, and that page. */
async function read() {
  const from = (script) => import(pathToFileURL(join(work, script)));
  const [{ createProgram }, { createParts }] = await Promise.all([from("program.js"), from("parts.js")]);
  let page = null;
  const program = await createProgram(standInPage({ show: (json) => (page = JSON.parse(json)) }), createParts());
  program.setTypefaces(fonts);
  program.boot(bundle, "", "");
  program.begin();
  program.setReducedMotion(false);
  program.readColors();
  program.setDrawing(false);
  for (const id of [...idsIn(page), ""]) program.focus(id);
  return { program, page };
}

/** Draws it too, and lets somebody look around. */
async function readAndDraw(browser) {
  const { program, page } = await read();
  program.startCanvas();
  program.setDrawing(true);
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ]) {
    browser.size(width, height);
    browser.draw();
    lookAround(browser, width, height);
    for (const id of idsIn(page)) {
      program.focus(id);
      browser.draw();
      const place = program.rectOf(id);
      if (place) beginPresses(browser, place);
    }
    program.focus("");
    program.scroll(-1e5);
    browser.draw();
  }
}

/** Points at everything, and scrolls, with a mouse and with a finger. */
function lookAround(browser, width, height) {
  for (const down of [300, 300, -1200]) {
    for (let y = 10; y < height; y += 30) {
      for (let x = 10; x < width; x += 90) browser.send("mousemove", { ...none, clientX: x, clientY: y });
      browser.draw();
    }
    const wheel = { deltaX: 0, deltaY: down, deltaZ: 0, deltaMode: 0 };
    browser.send("wheel", { ...none, ...wheel, clientX: width / 2, clientY: height / 2 });
    browser.draw();
  }
  touch(browser, "touchstart", width / 2, height - 50);
  for (let y = height - 60; y > 50; y -= 40) touch(browser, "touchmove", width / 2, y);
  touch(browser, "touchcancel", width / 2, 50);
}

/** Begins to press, and thinks better of it. What a press does when it ends may take any of the program, and waits for it
 * (web/waiting.js). */
function beginPresses(browser, { x, y, width, height }) {
  const [clientX, clientY] = [x + width / 2, y + height / 2];
  touch(browser, "touchstart", clientX, clientY);
  touch(browser, "touchcancel", clientX, clientY);
  browser.send("mousemove", { ...none, clientX, clientY });
  browser.send("mousedown", { ...none, clientX, clientY });
  browser.draw();
  browser.send("mouseleave", { ...none, clientX, clientY });
  touch(browser, "touchcancel", clientX, clientY);
}

function touch(browser, type, clientX, clientY) {
  const touches = [{ ...none, identifier: 1, clientX, clientY, pageX: clientX, pageY: clientY }];
  browser.send(type, { touches, changedTouches: touches, targetTouches: touches, timeStamp: 0 });
  browser.draw();
}

/** The ids of a page's nodes. */
function idsIn(node) {
  if (node === null || typeof node !== "object") return [];
  const own = typeof node.id === "string" && !Array.isArray(node) ? [node.id] : [];
  return [...own, ...Object.values(node).flatMap(idsIn)];
}
