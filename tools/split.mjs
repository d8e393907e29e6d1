// Splits the program in two: what its first page takes, and the rest, which comes while that page is looked at
// (web/parts.js).
//
// Nobody keeps a list of what belongs where. A copy of the program that notes which functions are called (wasm-split, of
// Binaryen) shows its first page here, to a browser that is none: on a large and a small screen, pointed at and scrolled.
// What was called is the first part. A wrong guess costs time, never a function.
//
// usage: node tools/split.mjs BUILD-FOLDER WASM-SPLIT
// Leaves both parts in BUILD-FOLDER/parts: advisor.wasm and advisor-rest.wasm.
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
const whole = resolve(build, "advisor.wasm");
const folder = resolve(build, "parts");
const work = join(folder, "work");
rmSync(folder, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

// The instructions that the compiler may use (cmake/compiler.cmake).
const features = ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals"];
const split = (...options) =>
  execFileSync(wasmSplit, [...options, ...features.map((one) => `--enable-${one}`)], {
    stdio: ["ignore", "ignore", "inherit"],
  });

split("--instrument", whole, "-o", join(work, "advisor.wasm"));
writeFileSync(join(work, "called"), await called());
const parts = ["-o1", join(folder, "advisor.wasm"), "-o2", join(folder, "advisor-rest.wasm")];
const names = ["--import-namespace=first", "--placeholder-namespace=rest"];
split("--split", whole, "--profile", join(work, "called"), ...parts, ...names);
rmSync(work, { recursive: true });

/** Shows the first page, and gives what wasm-split's copy noted. */
async function called() {
  const scripts = [join(build, "advisor.js"), join(web, "program.js"), join(web, "parts.js")];
  for (const file of scripts) copyFileSync(file, join(work, basename(file)));
  const browser = standInBrowser((name) => readFileSync(join(work, name)));
  const exported = caught();

  let page = null;
  const { createProgram } = await import(pathToFileURL(join(work, "program.js")));
  const program = await createProgram(standInPage({ show: (json) => (page = JSON.parse(json)) }));
  program.boot(readFileSync(join(build, "bundle.json"), "utf8"), "", "");
  program.begin();
  program.startCanvas();
  program.setDrawing(true);
  program.readColors();
  program.setReducedMotion(false);
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ]) {
    browser.size(width, height);
    browser.draw();
    lookAround(browser, width, height);
    for (const id of idsIn(page)) {
      program.focus(id);
      program.rectOf(id);
      browser.draw();
    }
    program.focus("");
    program.scroll(-1e5);
    browser.draw();
  }

  // Where there is room for what was noted, in memory that the program does not use.
  const { __write_profile: write } = exported();
  const memory = Object.values(exported()).find((one) => one instanceof WebAssembly.Memory);
  const size = write(0, 0);
  const at = memory.grow(Math.ceil(size / 65536)) * 65536;
  write(at, size);
  return new Uint8Array(memory.buffer, at, size);
}

/** Points at everything, and scrolls, with a mouse and with a finger. */
function lookAround(browser, width, height) {
  const none = { button: 0, buttons: 0, screenX: 0, screenY: 0, movementX: 0, movementY: 0, timeStamp: 0 };
  for (const down of [300, 300, -1200]) {
    for (let y = 10; y < height; y += 30) {
      for (let x = 10; x < width; x += 90) browser.send("mousemove", { ...none, clientX: x, clientY: y });
      browser.draw();
    }
    const wheel = { deltaX: 0, deltaY: down, deltaZ: 0, deltaMode: 0 };
    browser.send("wheel", { ...none, ...wheel, clientX: width / 2, clientY: height / 2 });
    browser.draw();
  }
  browser.send("mouseleave", { ...none, clientX: 0, clientY: 0 });
  const touch = (type, y) => {
    const touches = [{ ...none, identifier: 1, clientX: width / 2, clientY: y, pageX: width / 2, pageY: y }];
    browser.send(type, { touches, changedTouches: touches, targetTouches: touches, timeStamp: 0 });
    browser.draw();
  };
  touch("touchstart", height - 50);
  for (let y = height - 60; y > 50; y -= 40) touch("touchmove", y);
  touch("touchcancel", 50);
}

/** What `WebAssembly.instantiate` gives from now on, by its exports. */
function caught() {
  let exported = null;
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const instance = await instantiate(...given);
    exported = instance.exports;
    return instance;
  };
  return () => exported;
}

/** The ids of a page's nodes. */
function idsIn(node) {
  if (node === null || typeof node !== "object") return [];
  const own = typeof node.id === "string" && !Array.isArray(node) ? [node.id] : [];
  return [...own, ...Object.values(node).flatMap(idsIn)];
}
