// What a visitor does before all of the program is there waits until it is (parts.js): a press, a step back, a file. To
// point and to scroll takes only what is there.

const ends = ["mouseup", "touchend"]; // of a press
const presses = [...ends, "mousedown", "touchstart", "touchmove", "touchcancel"];

/**
 * @param {HTMLCanvasElement} canvas where the program listens to presses itself, but does not yet
 * @param {() => void} waits called whenever something has to wait
 */
export function createWaiting(canvas, waits) {
  let whole = false;
  const acts = [];

  function whenWhole(act) {
    if (whole) return act();
    acts.push(act);
    waits();
  }

  // From the first press on that is done, all wait: their order is kept.
  let held = false;
  function hold(event) {
    if (whole || !(held || ends.includes(event.type))) return;
    held = true;
    event.stopImmediatePropagation();
    event.preventDefault();
    whenWhole(() => canvas.dispatchEvent(again(event)));
  }
  for (const type of presses) canvas.addEventListener(type, hold, { passive: false });

  return {
    /** Does something that may need any of the program, as soon as it may. */
    whenWhole,
    /** Whether somebody waits. */
    tried: () => acts.length > 0,
    /** All of the program is there. */
    end() {
      whole = true;
      for (const act of acts.splice(0)) act();
    },
  };
}

/** The same event once more. */
function again(event) {
  if (!event.touches) return new event.constructor(event.type, event);
  const fingers = ["touches", "targetTouches", "changedTouches"].map((name) => [name, Array.from(event[name])]);
  return new event.constructor(event.type, { bubbles: true, cancelable: true, ...Object.fromEntries(fingers) });
}
