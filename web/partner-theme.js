// A partner's theme: values for our own tokens, taken over only as far as they are what they should be, and only if every
// text can still be read. Both views follow, because the canvas reads the same tokens.

/** Our colours (web/tokens.css), without `--wegwijzer-`. */
export const colors = [
  ...["page", "surface", "inset", "ink", "muted", "accent", "on-accent", "accent-hover", "border", "hairline"],
  ...["focus", "focus-inner", "warning-tint", "warning-ink", "error-tint", "error-ink", "info-tint", "info-ink"],
  ...["success-tint", "success-ink"],
];
const states = ["none", "fits", "conditional", "undetermined", "unsuited", "excluded", "unavailable"];
const statusColors = states.flatMap((state) => [`status-${state}`, `status-${state}-tint`]);
const allColors = [...colors, ...statusColors];

const text = 4.5;
const shape = 3;

/** What must be told from what, and how well (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs = [
  ...["page", "surface", "inset", "warning-tint", "error-tint", "info-tint", "success-tint"].map((ground) => [
    "ink",
    ground,
    text,
  ]),
  ...["page", "surface"].flatMap((ground) => [
    ["muted", ground, text],
    ["accent", ground, text],
    ["accent-hover", ground, text],
    ["border", ground, shape],
  ]),
  ["on-accent", "accent", text],
  ["on-accent", "accent-hover", text],
  ...["warning", "error", "info", "success"].map((tone) => [`${tone}-ink`, `${tone}-tint`, text]),
  ["error-ink", "page", text],
  ...states.map((state) => [`status-${state}`, `status-${state}-tint`, text]),
];

const root = document.documentElement;
const sheet = new CSSStyleSheet();
const painter = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

/**
 * Applies tokens, an object of `--wegwijzer-…` to value; {} takes them off again. Gives what was wrong, as
 * {code, text}[]: unknown tokens and impossible values are left out; where a text could not be read, nothing is applied.
 */
export function applyTheme(tokens) {
  const problems = [];
  const wanted = {};
  for (const [name, value] of Object.entries(tokens)) {
    const short = name.replace(/^--wegwijzer-/, "");
    const known = short !== name && readers[allColors.includes(short) ? "color" : short];
    if (!known) {
      problems.push({ code: "unknown_token", text: `There is no token ${JSON.stringify(name.slice(0, 60))}.` });
      continue;
    }
    const clean = typeof value === "string" ? known(value.trim()) : null;
    if (clean === null) {
      const shown = JSON.stringify(String(value).slice(0, 40));
      problems.push({
        code: "bad_token",
        text: `${name} can't be ${shown}: expected ${expected[short] ?? "an opaque colour"}.`,
      });
    } else {
      wanted[short] = clean;
    }
  }
  // Dark and high contrast are what a visitor chose or needs; a theme stands on the light one.
  const all = { ...lightColors(), ...wanted };
  for (const [front, back, least] of pairs) {
    const found = contrast(all[front], all[back]);
    if (found < least) {
      const text =
        `The theme is not used: ${front} (${all[front]}) on ${back} (${all[back]}) has a contrast of ` +
        `${found.toFixed(1)}, and needs ${least}.`;
      return [...problems, { code: "low_contrast", text }];
    }
  }
  const rules = Object.entries(all).map(([name, value]) => `--wegwijzer-${name}: ${value};`);
  const scheme = luminance(all.page) > 0.2 ? "light" : "dark";
  sheet.replaceSync(
    Object.keys(wanted).length === 0
      ? ""
      : `@media (not (prefers-contrast: more)) and (not (forced-colors: active)) {
          :root:root:not([data-theme="dark"], [data-theme="contrast"]) { color-scheme: ${scheme}; ${rules.join(" ")} }
        }`,
  );
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  return problems;
}

const expected = { font: "names of font families", radius: "a length up to 40px" };

/** Each gives the value as it may stand in a style, or null. */
const readers = {
  color(value) {
    if (value.length > 100 || /url|var|env|image|current/i.test(value) || !CSS.supports("color", value)) return null;
    painter.clearRect(0, 0, 1, 1);
    painter.fillStyle = value;
    painter.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = painter.getImageData(0, 0, 1, 1).data;
    return alpha === 255 ? `#${[red, green, blue].map((one) => one.toString(16).padStart(2, "0")).join("")}` : null;
  },
  font(value) {
    return /^[\p{L}\p{N} ,'"_-]{1,200}$/u.test(value) && CSS.supports("font-family", value) ? value : null;
  },
  radius(value) {
    if (value === "0") return "0px";
    const [, number, unit] = /^(\d{1,3}(?:\.\d{1,3})?)(px|rem)$/.exec(value) ?? [];
    return unit && number * (unit === "rem" ? 16 : 1) <= 40 ? value : null;
  },
};

/** Our own colours in the light theme. */
function lightColors() {
  const before = root.dataset.theme;
  sheet.disabled = true;
  root.dataset.theme = "light";
  const style = getComputedStyle(root);
  const own = Object.fromEntries(
    allColors.map((name) => [name, readers.color(style.getPropertyValue(`--wegwijzer-${name}`).trim())]),
  );
  if (before === undefined) delete root.dataset.theme;
  else root.dataset.theme = before;
  sheet.disabled = false;
  return own;
}

function luminance(hex) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
