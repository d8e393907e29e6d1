// Starts the advisor: fetches program and edition side by side, and wires page, twin and canvas to each other.

import { createAddress } from "./address.js";
import { preferences } from "./preferences.js";
import { createParcels } from "./parcels.js";
import "./print.js";
import { createProgram, themes, views } from "./program.js";
import { createStage } from "./stage.js";
import { createStore } from "./store.js";
import { themeColor, watchTheme } from "./theme.js";
import { createTwin } from "./twin.js";

const part = (id) => document.getElementById(id);
const root = part("wegwijzer");
const canvas = part("wegwijzer-canvas");
const announcements = part("announcements");
const presets = new URLSearchParams(location.search);

// How long a lost drawing context may stay away before the text view takes over.
const patience = 4000;

let program = null;
let lastPage = null;
let waitingForCanvas = 0;

const twin = createTwin(root, (id, text) => {
  program.event(id, text);
  twin.show(lastPage); // where the program did not follow, the controls go back to what it says
});
const address = createAddress((fragment, initiative) => program?.openAddress(fragment, initiative));
const stage = createStage(canvas, twin);
const parcels = createParcels(
  (how, text) => program.setHanded(how, text),
  () => store.damaged(),
);
let store = null;

/** What the program calls (src/platform/browser_page.h). */
const page = {
  show(json, fragment, initiative, newPlace, view, theme) {
    const shown = JSON.parse(json);
    const samePlace = lastPage?.id === shown.id;
    const hadFocus = root.contains(document.activeElement);
    lastPage = shown;
    twin.show(shown);
    document.documentElement.dataset.first = "start"; // nothing is kept back any more
    document.title = shown.title;
    address.set(fragment, newPlace, initiative);
    watchTheme.choose(theme);
    remember("view", view);
    remember("theme", theme);
    if (program) stage.want(view);
    else firstView = view;
    announce(shown.announcement);
    // A new place is read from its title on; where what had the focus is gone, nobody should be lost.
    const lost = hadFocus && !root.contains(document.activeElement);
    if (program && (!samePlace || lost))
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
  openUrl: (url) => open(url, "_blank", "noopener,noreferrer"),
  keepSoon: () => store?.soon(),
  handOver: (json) => parcels.handOver(JSON.parse(json)),
  askFile: () => part("import-file").click(),
  color: themeColor,
};
let firstView = "graphic";

// View and theme as the visitor chose them here; what a link asks for is not remembered.
const chosen = {};
function remember(name, value) {
  if (program && !address.opening && chosen[name] !== value) preferences.set(name, value);
  chosen[name] = value;
}

/** For tests and for those who look under the bonnet: frames drawn so far, and where a node lies on the canvas. */
globalThis.wegwijzer = {
  frames: 0,
  ready: false,
  rectOf: (id) => program?.rectOf(id) ?? null,
};

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
    if (document.activeElement instanceof HTMLInputElement && document.activeElement.matches(".laid"))
      document.activeElement.blur();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) program.checkDay();
  });
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  calm.addEventListener("change", () => program.setReducedMotion(calm.matches));
  program.setReducedMotion(calm.matches);
  watchTheme.changed(() => program.readColors());
  program.readColors();
  // Drawing that fails leaves the text view, in which everything can be done as well.
  addEventListener("error", (event) => {
    if (event.error?.stack?.includes("/advisor.")) stage.setCanDraw(false);
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
const counted = (promise) => promise.then((value) => (step(), value));

/** View and theme to begin with: those that the link asks for, else those chosen here before; null: as it comes. */
function wished(address) {
  const view = presets.get("weergave") === "tekst" ? "text" : preferences.get("view", views);
  const theme = themes.includes(presets.get("theme")) ? presets.get("theme") : preferences.get("theme", themes);
  return { view: /[?&]weergave=/.test(address) ? null : view, theme };
}

/** Where to begin: the link's own place, or the sector that the page was asked for (`?sector=fysiotherapie`). */
function beginning() {
  if (address.current()) return address.current();
  const sector = presets.get("sector");
  return sector ? `/sector/${encodeURIComponent(sector)}` : "";
}

async function start() {
  const [edition, started] = await Promise.all([counted(fetchEdition()), counted(createProgram(page))]);
  const { view, theme } = wished(address.current());
  started.boot(edition, beginning(), address.initiative());
  store = createStore(started);
  store.take();
  started.begin();
  if (view) started.setView(view);
  if (theme) started.setTheme(theme);
  step();
  program = started;
  stage.start(program);
  store.listen();
  parcels.listen(part("import-file"), (text) => program.import(text));
  listen();
  stage.want(firstView);
  part("loading")?.remove();
  globalThis.wegwijzer.ready = true;
}

start().catch((error) => {
  console.error(error);
  document.documentElement.dataset.view = "failed";
  part("loading")?.remove();
  part("failed").hidden = false;
  part("failed").focus();
});
