// The page's one stylesheet: NL Design System's component styles, as far as they are used, our tokens and our own styles.
//
// A component's package is written for every state and every theme, with all values in custom properties ("tokens").
// Of it we keep the rules whose classes web/ uses, and in them the tokens that web/nl-design-system.css gives a value.
// That value becomes the token's fallback: a partner's theme that sets the token is followed, and without one the page
// looks as ours. Values of ours that a common token of such a theme speaks for follow it as well (`@partner`).

import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { transform } from "lightningcss";
import postcss from "postcss";
import valueParser from "postcss-value-parser";

const root = resolve(import.meta.dirname, "..");
const web = (name) => join(root, "web", name);
const read = (path) => readFileSync(path, "utf8");

/** Of which package which file, in the order in which they come. */
const packages = [
  ...["heading", "paragraph", "link", "button", "data-badge", "skip-link"].map(
    (name) => `@nl-design-system-candidate/${name}-css/dist/${name}.css`,
  ),
  ...[
    ...["alert", "breadcrumb-nav", "data-list", "ordered-list", "unordered-list", "table"],
    ...["form-fieldset", "form-field", "form-label", "form-field-description", "form-field-error-message", "textbox"],
  ].map((name) => `@utrecht/${name}-css/dist/index.css`),
];

/** The page's stylesheet, minified. */
export function styles() {
  const { tokens, partner } = readTokens();
  const used = usedClasses();
  const ours = [followPartner(read(web("tokens.css")), partner), read(web("styles.css"))].join("\n");
  const components = packages
    .map((path) => kept(read(join(root, "node_modules", path)), used, tokens, ours))
    .join("\n");
  const code = Buffer.from(`@layer base, components;\n@layer components {\n${components}\n}\n${ours}`);
  return transform({ filename: "styles.css", code, minify: true }).code;
}

/** Tokens and their values, and which of our tokens follow which of a partner's. */
function readTokens() {
  const tokens = new Map();
  const partner = new Map();
  postcss.parse(read(web("nl-design-system.css"))).walkDecls((declaration) => {
    const into = declaration.parent.selector === ":root" ? tokens : partner;
    into.set(declaration.prop, declaration.value);
  });
  return { tokens, partner };
}

/** Every class of NL Design System that the page's scripts and its first text use. */
function usedClasses() {
  const files = readdirSync(join(root, "web")).filter((name) => name.endsWith(".js"));
  const text = [...files.map(web), join(root, "index.html")].map(read).join("\n");
  const used = new Set(text.match(/\b(?:nl|utrecht)-[\w-]+/g));
  // Put together from a stem and a word.
  for (const level of [1, 2, 3, 4]) used.add(`nl-heading--level-${level}`);
  for (const tone of ["info", "ok", "warning", "error"]) used.add(`utrecht-alert--${tone}`);
  for (const kind of ["primary", "secondary", "subtle"]) used.add(`nl-button--${kind}`);
  for (const kind of ["ordered", "unordered"]) used.add(`utrecht-${kind}-list`).add(`utrecht-${kind}-list__item`);
  return used;
}

/** A component's styles without what is never on our page. */
function kept(css, used, tokens, ours) {
  const tree = postcss.parse(css);
  tree.walkComments((comment) => comment.remove());
  tree.walkAtRules("charset", (rule) => rule.remove());
  tree.walkRules((rule) => {
    rule.selectors = rule.selectors.filter((selector) => {
      const needed = selector.replace(/:not\([^)]*\)/g, "").match(/\.[\w-]+/g) ?? [];
      return needed.every((name) => used.has(name.slice(1))) && !/tfoot|figcaption|table > tr/.test(selector);
    });
    if (rule.selector === "") rule.remove();
  });
  tree.walkDecls((declaration) => {
    const value = resolved(declaration.value, tokens);
    if (value === null) declaration.remove();
    else declaration.value = value;
  });
  const text = `${tree} ${ours}`;
  // Private properties that nothing reads, and tokens that one component sets for another that is not there.
  tree.walkDecls(/^--/, (declaration) => {
    if (!text.includes(`var(${declaration.prop}`)) declaration.remove();
  });
  tree.walkRules((rule) => rule.nodes.length === 0 && rule.remove());
  tree.walkAtRules((rule) => rule.nodes?.length === 0 && rule.remove());
  return tree.toString();
}

/** A value with our values as its tokens' fallbacks; null where it needs a token that has none. */
function resolved(value, tokens) {
  const tree = valueParser(value);
  let whole = true;
  tree.walk((node) => {
    if (node.type !== "function" || node.value !== "var") return;
    const [name, , ...fallback] = node.nodes;
    const own = tokens.get(name.value);
    const rest = fallback.length > 0 ? resolved(valueParser.stringify(fallback).trim(), tokens) : null;
    if (own !== undefined) {
      node.nodes = valueParser(`${name.value}, ${own}`).nodes;
    } else if (name.value.startsWith("--_")) {
      node.nodes = valueParser(rest === null ? name.value : `${name.value}, ${rest}`).nodes;
    } else if (rest !== null) {
      Object.assign(node, { type: "word", value: rest });
    } else {
      whole = false;
    }
    return false;
  });
  return whole ? tree.toString() : null;
}

/** Our tokens, following a partner's where one stands for the same. */
function followPartner(css, partner) {
  const tree = postcss.parse(css);
  const [first] = tree.nodes.filter((node) => node.type === "rule");
  first.walkDecls((declaration) => {
    const token = partner.get(declaration.prop);
    if (token) declaration.value = token.replace("_", declaration.value);
  });
  return tree.toString();
}
