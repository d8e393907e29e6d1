// A field to type in, of one line or (a passage) of several. What is typed is reported when it is finished (Enter, leaving
// the field, a spin button, a date picked), in a search field at every letter, and the program's value is written back
// only when the program changes it: nobody's typing is overwritten.

import { Component, h } from "./preact.js";

/** Years below this are a year still being typed ("0002", "0020", "0202" on the way to 2026). */
const firstYear = 1900;

/** The program's value as the control can hold it: numbers with a point, whatever the reader's language. */
const shown = (type, value) => (type === "number" ? value.replace(",", ".") : value);

export class Field extends Component {
  constructor() {
    super();
    this.finished = (event) => {
      const { id, type, act } = this.props;
      const text = event.target.value;
      const typing = type === "date" && text && Number(text.slice(0, 4)) < firstYear;
      if (typing && event.type === "change") return;
      if (text === this.reported) return;
      this.reported = text;
      act(id, text);
    };
  }

  componentDidMount() {
    this.reported = shown(this.props.type, this.props.value);
    this.input.value = this.reported;
  }

  componentDidUpdate(before) {
    if (before.value === this.props.value) return;
    this.reported = shown(this.props.type, this.props.value);
    if (this.input.value !== this.reported) this.input.value = this.reported;
  }

  render({ type, label, error, unit, value, named, hints, describedBy, titledBy }) {
    const passage = type === "passage";
    return h("div", { class: `field ${type} utrecht-form-field` }, [
      h("label", { key: "label", id: `${named.id}-label`, for: named.id, class: "utrecht-form-label" }, label),
      hints,
      h("div", { key: "control", class: "control" }, [
        h(passage ? "textarea" : "input", {
          key: "input",
          ...named,
          class: "utrecht-textbox utrecht-textbox--html-input",
          ref: (element) => (this.input = element),
          type: passage ? undefined : type,
          rows: passage ? 4 : undefined,
          step: type === "number" ? "any" : undefined,
          min: type === "number" ? "0" : undefined,
          inputMode: type === "number" ? "decimal" : undefined,
          autocomplete: "off",
          "aria-labelledby": titledBy,
          "aria-describedby": describedBy,
          "aria-invalid": error ? "true" : undefined,
          onInput: type === "search" ? this.finished : undefined,
          onChange: this.finished,
          onBlur: this.finished,
        }),
        unit && h("span", { key: "unit", class: "unit" }, unit),
        // On paper nothing scrolls, so there the words stand outside the field.
        passage && h("p", { key: "printed", class: "on-paper", "aria-hidden": "true" }, value || "…"),
      ]),
    ]);
  }
}
