// Starts the advisor: fetches program and edition side by side, and wires page, twin and canvas to each other. What the
// first page does without comes behind it (parts.js).

import { createAddress } from "./address.js";
import { createCopying } from "./copy.js";
import { preferences } from "./preferences.js";
import { createParcels } from "./parcels.js";
import { createParts } from "./parts.js";
import { createWaiting } from "./waiting.js";
import "./print.js";
import { createProgram, isStop, languages, themes, views } from "./program.js";
import { createStage } from "./stage.js";
import { createStore, hasKept } from "./store.js";
import { themeColor, watchTheme } from "./theme.js";
import { createTwin, readPage } from "./twin.js";

const part = (id) => document.getElementById(id);
const root = part("wegwijzer");
const canvas = part("wegwijzer-canvas");
const announcements = part("announcements");
const presets = new URLSearchParams(location.search);

// How long a lost drawing context may stay away before the text view takes over.
const patience = 4000;

let program = null;
let embedding = null;
let lastPage = null;
let waitingForCanvas = 0;

const twin = createTwin(root, (id, text) =>
  whenWhole(() => {
    program.event(id, text);
    twin.show(lastPage); // where the program did not follow, the controls go back to what it says
  }),
);
const address = createAddress((fragment, initiative) => {
  if (program) whenWhole(() => program.openAddress(fragment, initiative));
});
const stage = createStage(canvas, twin);
const parcels = createParcels(
  (how, text) => program.setHanded(how, text),
  () => store.damaged(),
);
let store = null;
createCopying(
  canvas,
  () => ({ label: lastPage.copy_label, done: lastPage.copied }),
  announce,
  () => program.setView("text"), // there it can be selected
);
// After what else listens to the canvas here, and before the program does.
const { whenWhole, ...waiting } = createWaiting(canvas, onWaiting);

/** What the program calls (src/platform/browser_page.h). */
const page = {
  show(json, fragment, initiative, newPlace, view, theme) {
    const shown = readPage(json);
    const samePlace = lastPage?.id === shown.id;
    const hadFocus = root.contains(document.activeElement);
    const before = noticed();
    lastPage = shown;
    twin.show(shown);
    document.documentElement.dataset.first = "start"; // nothing is kept back any more
    document.title = shown.title;
    document.documentElement.lang = shown.language;
    address.set(fragment, newPlace, initiative);
    watchTheme.choose(theme);
    remember("view", view);
    remember("theme", theme);
    remember("language", shown.language);
    if (staged) stage.want(view);
    else firstView = view;
    // What appears above what one is doing is not read by itself.
    const appeared = samePlace ? noticed().filter((title) => !before.includes(title)) : [];
    announce([...appeared, shown.announcement].filter(Boolean).join(" "));
    embedding?.changed();
    // A new place is read from its title on; where what had the focus is gone, nobody should be lost.
    const lost = hadFocus && !root.contains(document.activeElement);
    const arrived = newPlace || address.arriving || !program;
    if (shown.reveal && arrived) reveal(shown.reveal);
    else if (program && (!samePlace || lost))
      twin.heading()?.focus({ preventScroll: samePlace || stage.view === "graphic" });
  },
  press(id) {
    twin.element(id)?.focus({ preventScroll: true });
  },
  placeFields: (json) => stage.placeFields(JSON.parse(json)),
  placeNodes: (json) => stage.placeNodes(JSON.parse(json)),
  scrolled: (pixels) => stage.scrolled(pixels),
  drawn(hand) {
    globalThis.wegwijzer.frames += 1;
    stage.drawn(hand);
  },
  canvasLost(lost) {
    clearTimeout(waitingForCanvas);
    if (lost) waitingForCanvas = setTimeout(() => stage.setCanDraw(false), patience);
    else stage.setCanDraw(true);
  },
  stopped() {
    if (!program) return; // it could not even begin: start() says so
    document.documentElement.dataset.view = "failed";
    root.hidden = true;
    part("loading")?.remove();
    part("stopped").hidden = false;
    part("stopped").focus();
    tellHost("stopped", "The advisor has stopped. Its visitor can load it anew.");
  },
  openUrl: (url) => open(url, "_blank", "noopener,noreferrer"),
  keepSoon: () => store?.soon(),
  handOver: (json) => parcels.handOver(JSON.parse(json)),
  askFile: () => part("import-file").click(),
  color: themeColor,
};
let firstView = "graphic";
let staged = false; // the stage knows whether it can draw

// View and theme as the visitor chose them here; what a link asks for is not remembered.
const chosen = {};
function remember(name, value) {
  if (program && !address.opening && chosen[name] !== value) preferences.set(name, value);
  chosen[name] = value;
}

/** For tests and for those who look under the bonnet: what is there, frames drawn so far, and where a node lies on the
 * canvas. */
globalThis.wegwijzer = {
  frames: 0,
  ready: false,
  whole: false, // all of the program is there
  rectOf: (id) => program?.rectOf(id) ?? null,
};

/** Goes to the part of a page that its address is about: there reading goes on. The canvas scrolls by itself. */
function reveal(id) {
  const found = twin.element(id);
  if (!found) return;
  // A notice that is a part of the page is read from its title on.
  const element = found.querySelector(":scope > .notice-body > :is(h2, h3, h4)") ?? found;
  if (!element.matches("a, button, summary, input, textarea")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  if (stage.view !== "graphic") found.scrollIntoView({ block: "start" });
}

/** Titles of the notices at the top of the page. */
const noticed = () =>
  [...root.querySelectorAll("main > .notice > .notice-body > .notice-title")].map((title) => title.textContent);

function announce(text) {
  if (announcements.textContent !== text) announcements.textContent = text;
}

function listen() {
  root.addEventListener("focusin", (event) => {
    const id = event.target.closest("[data-id]")?.dataset.id ?? "";
    const title = event.target.tabIndex < 0; // focused to be read from, not to be used
    program.focus(title ? "" : id);
  });
  root.addEventListener("focusout", (event) => {
    if (!event.relatedTarget) program.focus("");
  });
  // A press on the canvas finishes what is being typed, as it would anywhere else on a page.
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    if (document.activeElement?.matches("input.laid, textarea.laid")) document.activeElement.blur();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) whenWhole(() => program.checkDay());
  });
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  calm.addEventListener("change", () => program.setReducedMotion(calm.matches));
  program.setReducedMotion(calm.matches);
  watchTheme.changed(() => program.readColors());
  program.readColors();
  // Drawing that fails leaves the text view, in which everything can be done as well.
  addEventListener("error", (event) => {
    if (isStop(event.error)) program.stop();
    else if (event.error?.stack?.includes("/advisor.")) stage.setCanDraw(false);
  });
}

/** Steps of starting up that have been taken, on the bar that the page shows meanwhile. */
function step() {
  const bar = part("loading-bar");
  if (bar) bar.value += 1;
}

const fetchEdition = async () => {
  const response = await fetch("./bundle.json");
  if (!response.ok) throw new Error(`bundle.json: ${response.status} ${response.statusText}`);
  return response.text();
};
/** The typeface, for the page and for what draws; null where it can't be had: then the page is read in another one. */
async function fetchTypefaces() {
  const weights = { 400: "./fonts/inter-regular.otf", 600: "./fonts/inter-semibold.otf" };
  try {
    return await Promise.all(
      Object.entries(weights).map(async ([weight, file]) => {
        const response = await fetch(file);
        if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
        const bytes = await response.arrayBuffer();
        // The browser looks whether it is a font from end to end; what draws does not.
        document.fonts.add(await new FontFace("Inter", bytes, { weight }).load());
        return new Uint8Array(bytes);
      }),
    );
  } catch (error) {
    console.error(error);
    return null;
  }
}
const counted = (promise) => promise.then((value) => (step(), value));

/** View, theme and language to begin with: those that the link asks for, else those chosen here before; null: as it comes. */
function wished(address) {
  const view = { tekst: "text", grafisch: "graphic" }[presets.get("weergave")] ?? preferences.get("view", views);
  const theme = themes.includes(presets.get("theme")) ? presets.get("theme") : preferences.get("theme", themes);
  const language = languages.includes(presets.get("lang"))
    ? presets.get("lang")
    : preferences.get("language", languages);
  return { language, view: /[?&]weergave=/.test(address) ? null : view, theme };
}

/** Where to begin: the link's own place, or the sector that the page was asked for (`?sector=fysiotherapie`). */
function beginning() {
  if (address.current()) return address.current();
  const sector = presets.get("sector");
  return sector ? `/sector/${encodeURIComponent(sector)}` : "";
}

/** Makes the context to draw in while program and edition are still on their way: a browser takes its time for the first
 * one. The program asks for it in the same way (src/platform/browser_canvas.cpp), and is given this one. */
function prepareCanvas() {
  if (wished("").view === "text" || /[?&]weergave=tekst/.test(address.current())) return;
  // Not before the first text has been painted: the browser can't do both at once.
  // Lost before the program is there to see it: the browser gives back only what is asked back like this.
  canvas.addEventListener("webglcontextlost", (event) => event.preventDefault());
  const painted = new PerformanceObserver(() => {
    painted.disconnect();
    canvas.getContext("webgl2", { alpha: false, depth: false, stencil: false, antialias: false });
  });
  painted.observe({ type: "paint", buffered: true });
}

/** Whether this visit begins with the page that the program's first part was cut for (tools/split.mjs): the start, as
 * somebody sees it who comes for the first time. */
function beginsAtStart() {
  const { view, theme, language } = wished("");
  return !beginning() && !view && !theme && !language && !hasKept();
}

async function start() {
  prepareCanvas();
  const parts = createParts();
  const arrived = counted(fetchEdition());
  // What draws comes while the edition is read: so it is not to come before it.
  const drawable = arrived
    .then(() => parts.have("canvas"))
    .then(
      () => true,
      (error) => {
        console.error(error);
        return false;
      },
    );
  const [edition, started, typefaces] = await Promise.all([
    arrived,
    counted(createProgram(page, parts)),
    fetchTypefaces(),
    beginsAtStart() ? null : all(parts),
  ]);
  if (!beginsAtStart()) await all(parts); // a link was followed meanwhile
  const { view, theme, language } = wished(address.current());
  if (typefaces) started.setTypefaces(typefaces);
  started.boot(edition, beginning(), address.initiative());
  store = createStore(started);
  store.take();
  started.begin();
  if (view) started.setView(view);
  if (theme) started.setTheme(theme);
  if (language) started.setLanguage(language);
  step();
  program = started;
  store.listen();
  parcels.listen(part("import-file"), (text) => whenWhole(() => program.import(text)));
  listen();
  stage.start(program, await drawable);
  staged = true;
  stage.want(firstView);
  if (!waiting.tried()) part("loading").hidden = true;
  globalThis.wegwijzer.ready = true;
  await complete(parts);
  if (!(await drawable)) stage.setCanDraw(program.startCanvas()); // it has come after all
  part("loading")?.remove();
  globalThis.wegwijzer.whole = true;
  waiting.end();
  (window.parent === window ? keep : embed)(edition).catch((error) => console.error(error));
}

const all = (parts) => Promise.all([parts.have("canvas"), parts.have("rest")]);

/** Has all of the program come, however often that takes. Who waits for it is told when it can't be had. */
async function complete(parts) {
  for (let pause = 1000; ; pause = Math.min(2 * pause, 60_000)) {
    try {
      await all(parts);
      return;
    } catch (error) {
      console.error(error);
      missing = true;
      if (waiting.tried()) program.stop();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
let missing = false; // a part was asked for, and did not come

/** Somebody did something that the program can't do yet. */
function onWaiting() {
  if (missing) program.stop();
  if (!part("loading")) return; // it is told that the program has stopped
  part("loading").hidden = false;
  part("loading-bar").removeAttribute("value"); // nobody knows how long
  announce(part("loading").textContent.trim());
}

/** For the next visit, and for when there is no network. */
async function keep(bundle) {
  const { keepForLater } = await import("./offline.js");
  const { edition } = JSON.parse(bundle).files["edition.json"];
  await keepForLater(`${edition.id} ${edition.version}`);
}

/** In a frame of another page: speaks with that page. */
async function embed(edition) {
  const [{ startEmbedding }, { applyTheme }] = await Promise.all([
    import("./embedded.js"),
    import("./partner-theme.js"),
  ]);
  embedding = await startEmbedding({
    edition,
    address: () => address.current().replace(/[?].*$/, ""),
    title: () => lastPage.title,
    state: () => program.state(),
    setAnswers: (text) => program.setAnswers(text),
    go: (path) => program.go(path),
    setView: (view) => program.setView(view),
    setTheme: (theme) => program.setTheme(theme),
    applyTheme(tokens) {
      const problems = applyTheme(tokens);
      program.readColors();
      return problems;
    },
    height: () => (stage.view === "graphic" ? graphicHeight : Math.ceil(document.body.getBoundingClientRect().bottom)),
    wrongBeginnings,
  });
}

// The canvas scrolls by itself, so any height will do.
const graphicHeight = 800;

/** What the address asked for and is not there. */
function wrongBeginnings() {
  const problems = [];
  const wrong = (name, value) =>
    problems.push({ code: "bad_attribute", text: `${name} ${JSON.stringify(value)} names nothing.` });
  if (lastPage.id === "missing") wrong("The screen or sector", address.current());
  const known = { weergave: ["tekst", "grafisch"], theme: themes, lang: languages };
  for (const [name, values] of Object.entries(known)) {
    if (presets.has(name) && !values.includes(presets.get(name))) wrong(name, presets.get(name));
  }
  return problems;
}

/** Says to the page around this one, whoever it is, what it could see for itself. */
function tellHost(code, text) {
  if (window.parent !== window) window.parent.postMessage({ wegwijzer: 1, type: "error", code, text }, "*");
}

start().catch((error) => {
  console.error(error);
  tellHost("not_loaded", "The advisor could not be loaded.");
  document.documentElement.dataset.view = "failed";
  part("loading")?.remove();
  part("failed").hidden = false;
  part("failed").focus();
});
