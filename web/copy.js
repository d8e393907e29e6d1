// Copying a text from the canvas: a right click, or a finger held still, on anything that is painted there. What is
// copied is what the twin says at that place, since its elements stand behind the canvas.

/** How long a finger is held still, and how far it may stray meanwhile. */
const hold = 550;
const stray = 8;

/**
 * @param {HTMLCanvasElement} canvas
 * @param {() => {label: string, done: string}} words what the program calls it, in its language
 * @param {(text: string) => void} announce
 * @param {() => void} refused the browser gives no clipboard: what else helps
 */
export function createCopying(canvas, words, announce, refused) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy nl-button nl-button--secondary";
  button.hidden = true;
  canvas.after(button);
  let text = "";

  const close = () => (button.hidden = true);
  function offer(x, y) {
    text = textAt(x, y);
    if (!text) return;
    button.textContent = words().label;
    button.hidden = false;
    const { width, height } = button.getBoundingClientRect();
    button.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
    button.style.top = `${Math.max(8, y - height - 12)}px`;
    button.focus({ preventScroll: true });
  }

  button.addEventListener("click", () => {
    close();
    Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard")))
      .then(() => announce(words().done))
      .catch(refused);
  });
  button.addEventListener("keydown", (event) => event.key === "Escape" && close());
  button.addEventListener("blur", close);

  canvas.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    offer(event.clientX, event.clientY);
  });

  let waiting = 0;
  let from = null;
  const callOff = () => clearTimeout(waiting);
  canvas.addEventListener(
    "touchstart",
    (event) => {
      callOff();
      if (event.touches.length !== 1) return;
      const { clientX, clientY } = event.touches[0];
      from = { clientX, clientY };
      waiting = setTimeout(() => {
        // Lifting the finger is no press any more.
        canvas.dispatchEvent(new TouchEvent("touchcancel"));
        offer(clientX, clientY);
      }, hold);
    },
    { passive: true },
  );
  canvas.addEventListener(
    "touchmove",
    ({ touches: [{ clientX, clientY }] }) => {
      if (Math.hypot(clientX - from.clientX, clientY - from.clientY) > stray) callOff();
    },
    { passive: true },
  );
  for (const end of ["touchend", "touchcancel"]) canvas.addEventListener(end, callOff, { passive: true });
}

/** What the smallest thing painted at a place says. */
function textAt(x, y) {
  for (const element of document.elementsFromPoint(x, y)) {
    const text = element.closest("#wegwijzer .placed")?.innerText.trim();
    if (text) return text.replace(/\n{2,}/g, "\n");
  }
  return "";
}
