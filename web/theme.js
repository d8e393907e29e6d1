// The page's theme: what the user chose, or the system's wish, and its colours as the canvas needs them.

const root = document.documentElement;
const wishes = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"].map((query) =>
  matchMedia(query),
);

// Any way to write a colour in CSS, computed by the browser itself.
const painter = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

/** A colour by the name of its custom property without `--wegwijzer-`, as 0xRRGGBB; -1 where it is not set. */
export function themeColor(token) {
  const value = getComputedStyle(root).getPropertyValue(`--wegwijzer-${token}`).trim();
  if (/^#[0-9a-f]{6}$/i.test(value)) return Number.parseInt(value.slice(1), 16); // painting takes a millisecond each
  if (!value || !CSS.supports("color", value)) return -1;
  painter.fillStyle = value;
  painter.fillRect(0, 0, 1, 1);
  const [red, green, blue] = painter.getImageData(0, 0, 1, 1).data;
  return red * 65536 + green * 256 + blue;
}

let tell = () => {};

export const watchTheme = {
  /** `system`, `light`, `dark` or `contrast`. */
  choose(theme) {
    const before = root.dataset.theme;
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
    if (root.dataset.theme !== before) tell();
  },
  /** Calls back whenever the colours may have changed. */
  changed(callback) {
    tell = callback;
    for (const wish of wishes) wish.addEventListener("change", callback);
  },
};
