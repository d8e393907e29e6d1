// Which of the two views is on screen, and what the canvas needs of the page while it is.
//
// Graphic: the canvas covers the twin, which stays in place for keyboard and screen reader; only its text fields come
// out, laid over the room that the canvas leaves for them. Text: the twin alone.

const root = document.documentElement;

/**
 * @param {HTMLCanvasElement} canvas
 * @param {object} twin web/twin.js
 */
export function createStage(canvas, twin) {
  let program = null;
  let canDraw = false;
  let wanted = "graphic";
  let seen = false; // a frame has been drawn since the canvas was last wanted
  let fields = new Map(); // element -> nothing; those laid over the canvas now

  const shown = () => (wanted === "graphic" && canDraw ? "graphic" : "text");

  function update() {
    const graphic = shown() === "graphic";
    // The canvas appears with its first frame, not before.
    root.dataset.view = graphic && !seen ? "loading" : shown();
    canvas.hidden = !graphic;
    document.getElementById("no-canvas").hidden = !(wanted === "graphic" && !canDraw);
    if (!graphic) {
      seen = false;
      placeFields([]);
    }
    program.setDrawing(graphic);
  }

  function placeFields(list) {
    const now = new Map();
    for (const { id, box, visible } of list) {
      const element = twin.element(id);
      if (element) now.set(element, { box, visible });
    }
    for (const element of fields.keys()) if (!now.has(element)) lift(element);
    for (const [element, { box, visible }] of now) lay(element, box, visible);
    fields = now;
  }

  return {
    /** `drawable`: the program has what draws. */
    start(startedProgram, drawable) {
      program = startedProgram;
      canDraw = drawable && program.startCanvas();
      forwardScrolling(canvas, program);
    },
    get view() {
      return shown();
    },
    want(view) {
      wanted = view;
      update();
    },
    drawn(hand) {
      canvas.style.cursor = hand ? "pointer" : "";
      if (seen) return;
      seen = true;
      update();
    },
    setCanDraw(can) {
      canDraw = can;
      update();
    },
    placeFields,
    placeNodes: (places) => placeNodes(twin, places),
    scrolled: (pixels) => root.style.setProperty("--scrolled", `${pixels}px`),
  };
}

// The twin's elements stand behind the canvas where it paints them: there a screen magnifier follows the focus, and a
// screen reader marks what it reads. Elements inside others are placed from those. In the text view the styles see
// nothing of it.
function placeNodes(twin, places) {
  const all = Object.entries(places)
    .map(([id, place]) => ({ element: box(twin.element(id)), place }))
    .filter(({ element }) => element);
  for (const { element } of all) element.classList.add("placed");
  for (const { element, place } of all) {
    const [left, top, width, height] = place;
    const [outerLeft, outerTop] = around(element, places);
    element.style.setProperty("--place", `${top - outerTop}px auto auto ${left - outerLeft}px`);
    element.style.setProperty("--width", `${width}px`);
    element.style.setProperty("--height", `${height}px`);
  }
}

/** What of a node has its place: with a control comes its label. */
const box = (element) => element?.closest(".choice, .task, .field") ?? element;

/** Where the inside of the nearest node around an element begins. */
function around(element, places) {
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    const place = outer.classList.contains("placed") && places[outer.dataset.id];
    if (place) return [place[0] + outer.clientLeft, place[1] + outer.clientTop];
  }
  return [0, 0];
}

function lay(element, [left, top, width, height], [seenLeft, seenTop, seenWidth, seenHeight]) {
  const style = element.style;
  element.classList.add("laid");
  // A field that is scrolled away stays where it is, behind the canvas, and can still be reached with Tab.
  element.classList.toggle("away", seenWidth <= 0 || seenHeight <= 0);
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
  const cut = [
    seenTop - top,
    left + width - seenLeft - seenWidth,
    top + height - seenTop - seenHeight,
    seenLeft - left,
  ];
  style.clipPath = cut.some((side) => side > 0)
    ? `inset(${cut.map((side) => `${Math.max(side, 0)}px`).join(" ")})`
    : "";
}

function lift(element) {
  element.classList.remove("laid", "away");
  for (const property of ["left", "top", "width", "height", "clipPath"]) element.style[property] = "";
}

// The canvas scrolls itself, so what would scroll a page is handed to it: the wheel over a field, and the page's keys.
function forwardScrolling(canvas, program) {
  const graphic = () => root.dataset.view === "graphic";
  addEventListener(
    "wheel",
    (event) => {
      if (!graphic() || event.target === canvas || event.ctrlKey) return;
      event.preventDefault();
      canvas.dispatchEvent(new WheelEvent("wheel", event));
    },
    { passive: false },
  );

  const most = () => innerHeight * 0.85;
  const distances = {
    ArrowDown: () => 60,
    ArrowUp: () => -60,
    PageDown: most,
    PageUp: () => -most(),
    End: () => 1e5,
    Home: () => -1e5,
  };
  addEventListener("keydown", (event) => {
    if (!graphic() || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target.matches("input, textarea")) return; // arrows choose, or move the caret
    const distance =
      distances[event.key] ?? (event.key === " " && !event.target.closest("button, summary") ? most : null);
    if (!distance) return;
    event.preventDefault();
    program.scroll(event.shiftKey && event.key === " " ? -distance() : distance());
  });

  // Zoomed in with two fingers, one finger moves the magnified part: then the canvas lets go.
  const zoomed = () => (canvas.style.touchAction = visualViewport.scale > 1.01 ? "auto" : "");
  globalThis.visualViewport?.addEventListener("resize", zoomed);
}
