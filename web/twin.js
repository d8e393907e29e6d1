// The page as native, semantic elements: the view for screen readers, for print, and for everyone without a canvas.
//
// In goes a page as JSON (src/html/render.h says of what shape), out come the ids of what the user does. Elements are
// patched in place, keyed by node id, so that focus and typing survive. Texts are only ever set as text. Classes that
// begin with `nl-` and `utrecht-` are components of NL Design System (web/nl-design-system.css).

import { Component, h, hydrate, render } from "./preact.js";
import { Diagram } from "./twin-diagram.js";
import { Field } from "./twin-field.js";
import { icon, logo } from "./twin-icons.js";
import { Timeline } from "./twin-timeline.js";
import { marked, plain } from "./twin-words.js";

/**
 * @param {Element} root what the page is written into
 * @param {(id: string, text?: string) => void} act what the user does
 */
export function createTwin(root, act) {
  let first = true;
  return {
    show(page) {
      const tree = h(Page, { page, act });
      // What the page said while the program was on its way is this page to the letter, or makes way for it: taking
      // over leaves what it finds as it is.
      if (first && root.dataset.page === markOf(page)) {
        hydrate(tree, root);
      } else {
        if (first) root.replaceChildren();
        render(tree, root);
      }
      first = false;
    },
    /** The element that stands for a node, or for an item inside one. */
    element: (id) => document.getElementById(`w-${id}`),
    heading: () => heading(root),
  };
}

/**
 * A page from the program. In another language than Dutch it marks what the edition says, which is Dutch; a marked text
 * becomes an element of its own here, so that a screen reader reads it as such, and so does each within a sentence.
 */
export const readPage = (json) => JSON.parse(json, (key, value) => marked(value) ?? value);

/** A short mark of all that a page says; of two pages that differ in something, the marks do. Not of the day. */
export function markOf(page) {
  let mark = 0;
  for (const letter of JSON.stringify({ ...page, printed_day: "" })) {
    mark = (Math.imul(mark, 31) + letter.codePointAt(0)) | 0;
  }
  return (mark >>> 0).toString(36);
}

/** Where reading begins. */
const heading = (root) => root.querySelector("main h1") ?? root.querySelector("main");

/** What an element says of itself: its place in the tree, for focus, events and tests. */
const named = (id) => ({ id: `w-${id}`, "data-id": id });

export function Page({ page, act }) {
  signs = page;
  const toContent = (event) => {
    event.preventDefault(); // the fragment is the state's address
    heading(document).focus();
  };
  return [
    h(
      "a",
      {
        key: "skip",
        class: "nl-link nl-skip-link nl-skip-link--visible-on-focus",
        href: "#w-content",
        onClick: toContent,
      },
      page.skip_label,
    ),
    h("header", { key: "header", class: "page-header" }, [
      h("div", { key: "bar", class: "bar" }, [
        h(InnerLink, { key: "name", id: page.home, address: page.home_address, act, class: "product" }, [
          logo,
          page.name,
        ]),
        page.trail.length > 0 &&
          h(
            "nav",
            { key: "trail", class: "trail utrecht-breadcrumb-nav", "aria-label": page.trail_label },
            h(
              "ol",
              { class: "utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol" },
              page.trail.map((crumb) => h(Crumb, { key: crumb.id, crumb, act })),
            ),
          ),
        h(Tools, { key: `tools ${page.id}`, label: page.tools_label }, [
          // The name of the other language is in that language.
          nodes(
            page.tools.map((tool) =>
              tool.id === "tool.language" ? { ...tool, lang: page.language === "nl" ? "en" : "nl" } : tool,
            ),
            act,
          ),
          h(
            "button",
            { key: "print", type: "button", class: "print nl-button nl-button--subtle", onClick: () => print() },
            page.print_label,
          ),
        ]),
      ]),
      h(
        "div",
        { key: "edition", class: "edition", "data-tone": page.edition_tone },
        h("p", null, [
          h("span", { key: "text" }, [icon(page.edition_tone), page.edition_text]),
          " ",
          node(page.edition_link, act),
          h("span", { key: "day", class: "printed" }, page.printed_day),
        ]),
      ),
    ]),
    h("div", { key: "body", class: page.aside.length > 0 ? "page-body with-aside" : "page-body" }, [
      h("main", { key: `main ${page.id}`, id: "w-content", tabIndex: -1 }, nodes(page.main, act)),
      page.aside.length > 0 &&
        h("aside", { key: `aside ${page.id}`, "aria-label": page.aside_label }, nodes(page.aside, act)),
    ]),
    page.foot.length > 0 &&
      h(
        "div",
        { key: "foot", ...named("foot"), class: "foot", role: "region", "aria-label": page.foot_label },
        h("div", { class: "foot-rows" }, nodes(page.foot, act)),
      ),
    page.printed.length > 0 && h("div", { key: "printed", class: "printed page-body" }, nodes(page.printed, act)),
  ];
}

/** What can be done on every page; where there is little room, behind one button. */
class Tools extends Component {
  render({ label, children }, { open }) {
    const toggle = () => this.setState({ open: !open });
    return h("div", { class: "tools" }, [
      h(
        "button",
        {
          key: "menu",
          type: "button",
          class: "menu",
          "aria-expanded": String(!!open),
          "aria-label": label,
          onClick: toggle,
        },
        icon(open ? "cross" : "menu"),
      ),
      h("div", { key: "list", class: "tool-list" }, children),
    ]);
  }
}

function Crumb({ crumb, act }) {
  return h(
    "li",
    { class: "utrecht-breadcrumb-nav__item" },
    crumb.active
      ? h(InnerLink, { id: crumb.id, address: crumb.address, act, class: "utrecht-breadcrumb-nav__link" }, crumb.label)
      : h("span", { ...named(crumb.id), "aria-current": "page", class: "utrecht-breadcrumb-nav__link" }, crumb.label),
  );
}

/**
 * Something that leads elsewhere in the program, or does something here. Where it leads somewhere it is a link with an
 * address, to be opened in a new tab, copied or bookmarked; a plain press is the program's own.
 */
function Doing({ id, address, act, children, ...more }) {
  if (!address) return h("button", { ...named(id), type: "button", onClick: () => act(id), ...more }, children);
  const follow = (event) => {
    if (event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act(id);
  };
  return h("a", { ...named(id), href: `#${address}`, onClick: follow, ...more }, children);
}

const InnerLink = ({ class: name = "", ...more }) =>
  h(Doing, { ...more, class: `nl-link ${more.address ? "" : "like-link"} ${name}`.trim() });

/** Another site opens beside this one; a mail program does so by itself. */
const away = (url) => (url.startsWith("mailto:") ? {} : { target: "_blank", rel: "noopener noreferrer" });

/** What is said with a link out, for who does not see its sign; of the page that is shown. */
let signs = {};

/**
 * A group is not called once more what the heading above it, or the first one in it, has just said; unless it holds
 * fields: who goes from field to field hears no headings.
 */
const called = (one, before) => {
  const first = one.children?.[0];
  if (one.children?.some(({ kind }) => kind === "field")) return one;
  const said = [before?.kind === "heading" && before.text, first?.kind === "heading" && first.text];
  return one.kind === "group" && one.label && said.includes(one.label) ? { ...one, label: "" } : one;
};
const nodes = (list, act) => list.map((one, i) => node(called(one, list[i - 1]), act));
const node = (one, act) => h(kinds[one.kind], { key: one.id, ...one, act });

/** Texts as paragraphs: the first for a glance, the others in support. */
const lines = (texts) =>
  texts.map((text, i) => h("p", { key: i, class: i > 0 ? "nl-paragraph detail" : "nl-paragraph" }, text));

const Chip = ({ status, text }) =>
  h("span", { class: "chip nl-data-badge", "data-status": status }, [icon(status), text]);

/** What NL Design System calls our tones and kinds of button. */
const alerts = { info: "info", success: "ok", warning: "warning", error: "error" };
const buttons = { primary: "primary", secondary: "secondary", quiet: "subtle" };
const emphases = { lead: "nl-paragraph--lead" };

/** One component for each kind of node. */
const kinds = {
  heading: ({ id, level, text }) =>
    h(
      `h${level}`,
      { ...named(id), class: `nl-heading nl-heading--level-${level}`, tabIndex: level === 1 ? -1 : undefined },
      text,
    ),

  paragraph: ({ id, text, emphasis }) =>
    h("p", { ...named(id), class: `nl-paragraph ${emphases[emphasis] ?? emphasis}` }, text),

  list: ({ id, ordered, items, emphasis }) => h(List, { ...named(id), ordered, items, emphasis }),

  facts: ({ id, items }) =>
    h(
      "dl",
      { ...named(id), class: "facts utrecht-data-list" },
      items.map(({ term, texts }, i) =>
        h("div", { key: i, class: "utrecht-data-list__item" }, [
          h("dt", { class: "utrecht-data-list__item-key" }, term),
          texts.map((text, j) =>
            h("dd", { key: j, class: "utrecht-data-list__item-value utrecht-data-list__item-value--html-dd" }, text),
          ),
        ]),
      ),
    ),

  marked: ({ id, runs }) =>
    h(
      "p",
      { ...named(id), class: "nl-paragraph" },
      runs.map(({ text, match }, i) => (match ? h("mark", { key: i }, text) : text)),
    ),

  chip: ({ id, status, text }) => h("p", { ...named(id), class: "chip-line" }, h(Chip, { status, text })),

  notice: ({ id, tone, title, level, children, act }) =>
    h("div", { ...named(id), class: `notice utrecht-alert utrecht-alert--${alerts[tone]}` }, [
      icon(tone),
      h("div", { key: "body", class: "notice-body" }, [
        title && h(level > 0 ? `h${level}` : "p", { key: "title", class: "notice-title nl-paragraph" }, title),
        nodes(children, act),
      ]),
    ]),

  // The role of a list is written out, because a browser takes it from a list without bullets.
  group: ({ id, layout, label, list, children, act }) =>
    h(
      list ? "ul" : "div",
      {
        ...named(id),
        class: `group ${layout}`,
        role: list ? "list" : label ? "group" : undefined,
        "aria-label": label || undefined,
      },
      list ? children.map((one) => h("li", { key: one.id }, node(one, act))) : nodes(children, act),
    ),

  button: ({ id, label, importance, address, lang, act }) =>
    h(Doing, { id, address, act, lang, class: `nl-button nl-button--${buttons[importance]}` }, label),

  link: ({ id, label, url, address, act }) =>
    url
      ? h("a", { ...named(id), class: "nl-link out", href: url, ...away(url) }, [
          label,
          h(
            "span",
            { key: "away", class: "only-read" },
            `(${url.startsWith("mailto:") ? signs.by_mail : signs.elsewhere})`,
          ),
          icon("out"),
        ])
      : h(InnerLink, { id, address, act }, label),

  card: ({ id, title, text, chip, address, act }) =>
    h(
      Doing,
      {
        id,
        address,
        act,
        class: "card",
        // A verdict is what the card is about: it is read wherever the card is named.
        "aria-labelledby": [`w-${id}-title`, chip && `w-${id}-chip`].filter(Boolean).join(" "),
        "aria-describedby": text ? `w-${id}-text` : undefined,
      },
      [
        h("span", { key: "title", class: "card-title", id: `w-${id}-title` }, title),
        icon("arrow"),
        text && h("span", { key: "text", class: "card-text", id: `w-${id}-text` }, text),
        chip && h("span", { key: "chip", class: "card-chip", id: `w-${id}-chip` }, h(Chip, chip)),
      ],
    ),

  choices: ({ id, legend, help, error, many, items, titled_by, act }) =>
    h(
      "fieldset",
      {
        ...named(id),
        class: "choices utrecht-form-fieldset utrecht-form-fieldset--html-fieldset",
        "aria-labelledby": titledBy(id, titled_by),
        "aria-describedby": describedBy(id, help, error),
      },
      [
        h(
          "legend",
          {
            key: "legend",
            id: `w-${id}-label`,
            class: "utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend",
          },
          legend,
        ),
        hints(id, help, error),
        items.map((item) => h(Choice, { key: item.id, item, many, name: `w-${id}`, act })),
      ],
    ),

  field: (props) =>
    h(Field, {
      ...props,
      named: named(props.id),
      hints: hints(props.id, props.help, props.error),
      describedBy: describedBy(props.id, props.help, props.error),
      titledBy: titledBy(props.id, props.titled_by),
    }),

  check: ({ id, label, on, act }) =>
    h("div", { class: "choice" }, [
      h("input", { key: "box", ...named(id), type: "checkbox", checked: on, onChange: () => act(id) }),
      h("label", { key: "label", for: `w-${id}`, class: "utrecht-form-label--checkbox" }, label),
    ]),

  diagram: ({ id, act, ...props }) =>
    h(Diagram, {
      ...props,
      named: named(id),
      box: (one, about) =>
        one.active
          ? h(InnerLink, { id: one.id, address: one.address, act, class: "diagram-box" }, [about, one.text])
          : h("span", { ...named(one.id), class: "diagram-box" }, [about, one.text]),
    }),

  table: (props) => h(Table, props),

  tasks: ({ id, label, items, act }) =>
    h(
      "ol",
      { ...named(id), class: "tasks", "aria-label": label },
      items.map((item) => h(Task, { key: item.id, item, act })),
    ),

  timeline: (props) => h(Timeline, { ...props, named: named(props.id) }),

  disclosure: ({ id, summary, open, children, act }) => {
    const toggle = (event) => {
      event.preventDefault(); // open or not is part of the state
      act(id);
    };
    return h("details", { open }, [
      h("summary", { key: "summary", ...named(id), onClick: toggle }, [icon("chevron"), summary]),
      h("div", { key: "body", class: "disclosed" }, nodes(children, act)),
    ]);
  },

  progress: ({ id, label, done, total }) =>
    h("div", { class: "progress" }, [
      h("label", { key: "label", for: `w-${id}` }, label),
      h("progress", { key: "bar", ...named(id), value: done, max: Math.max(total, 1) }),
    ]),
};

const describedBy = (id, help, error) =>
  [help && `w-${id}-help`, error && `w-${id}-error`].filter(Boolean).join(" ") || undefined;

/** What is asked stands in a heading above, which is not read to who comes to the answers by Tab. */
const titledBy = (id, heading) => (heading ? `w-${heading} w-${id}-label` : undefined);

const hints = (id, help, error) => [
  help && h(Help, { key: "help", id, text: help }),
  error &&
    h("p", { key: "error", class: "error utrecht-form-field-error-message", id: `w-${id}-error` }, [
      icon("error"),
      error,
    ]),
];

const Help = ({ id, text }) => h("p", { class: "help utrecht-form-field-description", id: `w-${id}-help` }, text);

function List({ ordered, items, emphasis = "normal", ...more }) {
  const kind = ordered ? "utrecht-ordered-list" : "utrecht-unordered-list";
  return h(
    ordered ? "ol" : "ul",
    { ...more, class: `bullets ${kind} ${emphasis}` },
    items.map((item, i) => h("li", { key: i, class: `${kind}__item` }, item)),
  );
}

function Choice({ item, many, name, act }) {
  return h("div", { class: "choice" }, [
    h("input", {
      key: "box",
      ...named(item.id),
      type: many ? "checkbox" : "radio",
      name,
      checked: item.selected,
      "aria-describedby": item.help ? `w-${item.id}-help` : undefined,
      onChange: () => act(item.id),
    }),
    h("label", { key: "label", for: `w-${item.id}`, class: "utrecht-form-label--radio" }, item.label),
    item.help && h(Help, { key: "help", id: item.id, text: item.help }),
  ]);
}

// Roles are written out, because on a narrow screen the styles lay rows out as blocks, and browsers then forget them.
function Table({ id, caption, columns, rows, compact, same_label, act }) {
  const head = h("tr", { role: "row" }, [
    h("td", { key: "corner", role: "cell" }),
    columns.map((column) =>
      h("th", { key: column.id, scope: "col", role: "columnheader", "data-name": plain(column.title) }, [
        column.active
          ? h(InnerLink, { key: "title", id: column.id, address: column.address, act }, column.title)
          : h("span", { key: "title", ...named(column.id) }, column.title),
        column.chip && h("div", { key: "chip" }, h(Chip, column.chip)),
      ]),
    ),
  ]);
  const body = rows.map((row) =>
    h("tr", { key: row.id, ...named(row.id), role: "row", class: row.same ? "same" : null }, [
      h("th", { key: "title", scope: "row", role: "rowheader" }, row.title),
      row.same && row.cells.length > 1
        ? h(
            "td",
            { key: "all", role: "cell", colSpan: columns.length },
            h("div", { class: "same-cell" }, [
              h("span", { key: "aspect", class: "cell-aspect", "aria-hidden": "true" }, row.title),
              // How far the cell reaches is seen, and not heard.
              same_label && h("span", { key: "reach", class: "only-read" }, [same_label, ":"]),
              lines(row.cells[0]),
              h(CellLink, { key: "link", link: row.links[0], act }),
            ]),
          )
        : row.cells.map((texts, i) =>
            h("td", { key: i, role: "cell" }, [
              // On a narrow screen the titles are out of sight, so each cell names its row and column.
              h("span", { key: "aspect", class: "cell-aspect", "aria-hidden": "true" }, row.title),
              h("span", { key: "column", class: "cell-column", "aria-hidden": "true" }, columns[i]?.title),
              lines(texts),
              h(CellLink, { key: "link", link: row.links[i], act }),
            ]),
          ),
    ]),
  );
  const table = h(
    "table",
    {
      ...named(id),
      role: "table",
      class: `utrecht-table utrecht-table--html-table${compact ? " compact" : ""}`,
      style: { "--columns": columns.length },
    },
    [
      h("caption", { key: "caption" }, caption),
      h("thead", { key: "head", role: "rowgroup" }, head),
      h("tbody", { key: "body", role: "rowgroup" }, body),
    ],
  );
  // What is wider than the page is moved in its own frame; the links in it take the keyboard there.
  return h("div", { class: columns.length > 4 ? "table-frame wide" : "table-frame" }, table);
}

function CellLink({ link, act }) {
  if (!link) return null;
  return h(InnerLink, { id: link.id, address: link.address, act, class: "cell-link" }, [
    h("span", { key: "label" }, link.label),
    " ",
    h("span", { key: "about", class: "only-read" }, ["(", link.about, ")"]),
  ]);
}

function Task({ item, act }) {
  const id = `w-${item.id}`;
  return h("li", { class: "task", "data-phase": item.phase }, [
    h("input", {
      key: "box",
      ...named(item.id),
      type: "checkbox",
      checked: item.ticked,
      "aria-describedby": `${id}-more`,
      onChange: () => act(item.id),
    }),
    h("div", { key: "body", class: "task-body" }, [
      h("label", { key: "text", for: id }, item.text),
      h("div", { key: "more", id: `${id}-more` }, [
        h("p", { key: "phase", class: "nl-paragraph task-phase" }, [icon(`phase-${item.phase}`), item.phase_text]),
        (item.who || item.when) &&
          h(
            "p",
            { key: "who", class: "nl-paragraph task-facts" },
            [item.who, item.when].filter(Boolean).map((text, i) => h("span", { key: i }, text)),
          ),
        item.documents.length > 0 && h(List, { key: "documents", items: item.documents }),
        item.note && h("p", { key: "note", class: "nl-paragraph detail" }, item.note),
      ]),
    ]),
  ]);
}
