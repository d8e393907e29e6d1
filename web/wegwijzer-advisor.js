// <wegwijzer-advisor sector="fysiotherapie" theme="host"></wegwijzer-advisor>: the advisor in somebody else's page.
//
// A classic script of its own, so that a page needs one line and no more rights than to load it and to frame it. The
// advisor runs in an iframe, apart from the page; the two speak by messages (docs/embedding.md lists them). All that the
// frame says comes out as events on the element; what the page wants of it are the element's methods.
(function () {
  const version = 1;
  const home = new URL(".", document.currentScript ? document.currentScript.src : location.href);

  const firstHeight = 640; // CSS pixels, until the advisor says how much it needs
  const mostHeight = 20000;
  const patience = 20000; // milliseconds for the advisor to load, and for an answer

  // What of a theme of NL Design System is worth taking along, the first that is set; the advisor judges the values.
  const themeTokens = {
    page: ["--utrecht-document-background-color"],
    ink: ["--utrecht-document-color"],
    accent: ["--nl-button-primary-background-color", "--utrecht-button-primary-action-background-color"],
    "on-accent": ["--nl-button-primary-color", "--utrecht-button-primary-action-color"],
    "accent-hover": [
      "--nl-button-primary-hover-background-color",
      "--utrecht-button-primary-action-hover-background-color",
    ],
    font: ["--utrecht-document-font-family"],
    radius: ["--nl-button-border-radius", "--utrecht-button-border-radius"],
  };
  const colors = [
    ...["page", "surface", "inset", "ink", "muted", "accent", "on-accent", "accent-hover", "border", "hairline"],
    ...["focus", "focus-inner", "warning-tint", "warning-ink", "error-tint", "error-ink", "info-tint", "info-ink"],
    ...["success-tint", "success-ink"],
  ];

  class WegwijzerAdvisor extends HTMLElement {
    static observedAttributes = ["theme", "view"];

    #frame = null;
    #origin = "";
    #ready = false;
    #asked = new Map(); // id -> {resolve, reject, timer}
    #last = 0;
    #hear = (event) => this.#message(event);
    #waiting = 0;

    connectedCallback() {
      addEventListener("message", this.#hear);
      const address = this.#address();
      if (!address) return;
      this.#origin = address.origin;
      const frame = document.createElement("iframe");
      frame.title = this.getAttribute("label") || "Wegwijzer bekostiging";
      frame.referrerPolicy = "no-referrer";
      frame.allow = "clipboard-write";
      // A frame of another origin can do no more than this. One of our own could take its sandbox off.
      if (address.origin !== location.origin) {
        frame.setAttribute(
          "sandbox",
          "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals",
        );
      }
      // By script, one by one: a page's policy may forbid styles that are written out.
      this.style.display = "block";
      frame.style.display = "block";
      frame.style.width = "100%";
      frame.style.border = "0";
      frame.style.height = `${firstHeight}px`;
      frame.src = address.href;
      this.#frame = frame;
      this.append(frame);
      this.#waiting = setTimeout(
        () => this.#tell("error", { code: "not_loaded", text: `${address.origin} does not answer.` }),
        patience,
      );
    }

    disconnectedCallback() {
      removeEventListener("message", this.#hear);
      clearTimeout(this.#waiting);
      this.#frame?.remove();
      this.#frame = null;
      this.#ready = false;
      for (const id of [...this.#asked.keys()]) this.#settle(id, "reject", { text: "The advisor was taken away." });
    }

    attributeChangedCallback(name, before, value) {
      if (!this.#ready || before === value) return;
      if (name === "theme") this.setTheme(this.#theme()).catch(() => {});
      if (name === "view") this.setView(value ?? "text").catch(() => {});
    }

    // Each resolves with the advisor's reply, and rejects with an Error that has a `code`.
    setAnswers(answers) {
      return this.#ask("setAnswers", { answers });
    }
    getAnswers() {
      return this.#ask("getAnswers").then((reply) => reply.answers);
    }
    go(to) {
      return this.#ask("go", { to });
    }
    setView(view) {
      return this.#ask("setView", { view });
    }
    /** `system`, `light`, `dark`, `contrast`, `host` (the page's own tokens), or an object of tokens. */
    setTheme(theme) {
      return this.#ask("setTheme", { theme: theme === "host" ? this.#hostTokens() : theme });
    }
    getAdvice() {
      return this.#ask("getAdvice").then((reply) => reply.advice);
    }
    getPlan(option, start) {
      return this.#ask("getPlan", { option, start }).then((reply) => reply.plan);
    }
    focus(options) {
      this.#frame?.focus(options);
    }

    /** Where the advisor is, with what the attributes ask of it; null where `src` is no address. */
    #address() {
      let address;
      try {
        address = new URL(this.getAttribute("src") || home, document.baseURI);
        if (!/^https?:$/.test(address.protocol)) throw new Error();
      } catch {
        this.#tell("error", { code: "bad_attribute", text: "src is no web address." });
        return null;
      }
      const view = this.getAttribute("view") || "text";
      const query = address.searchParams;
      query.set("weergave", { graphic: "grafisch", text: "tekst" }[view] ?? view);
      const theme = this.getAttribute("theme");
      if (theme && theme !== "host") query.set("theme", theme);
      if (this.getAttribute("lang")) query.set("lang", this.getAttribute("lang"));
      const sector = this.getAttribute("sector");
      const screen = this.getAttribute("screen");
      const path = (text) => text.split("/").map(encodeURIComponent).join("/");
      if (screen) address.hash = `/${path(screen)}${sector ? `?v=1&sectors=${encodeURIComponent(sector)}` : ""}`;
      else if (sector) address.hash = `/sector/${encodeURIComponent(sector)}`;
      return address;
    }

    #theme() {
      return this.getAttribute("theme") || "system";
    }

    /** The tokens that hold where the element stands. */
    #hostTokens() {
      const style = getComputedStyle(this);
      const value = (name) => style.getPropertyValue(name).trim();
      const tokens = {};
      for (const name of new Set([...colors, ...Object.keys(themeTokens)])) {
        const found = [`--wegwijzer-${name}`, ...(themeTokens[name] ?? [])].map(value).find(Boolean);
        if (found) tokens[`--wegwijzer-${name}`] = this.#plain(name, found, style);
      }
      return tokens;
    }

    /** A colour as the browser computes it, so that names and functions of the page need not be known elsewhere. */
    #plain(name, value, style) {
      if (!colors.includes(name) || !CSS.supports("color", value)) return value;
      const before = this.style.color;
      this.style.color = value;
      const color = style.color;
      this.style.color = before;
      return color;
    }

    #ask(type, more = {}) {
      if (!this.#ready) return Promise.reject(asError({ code: "not_ready", text: "The advisor is not ready yet." }));
      const id = ++this.#last;
      return new Promise((resolve, reject) => {
        const late = { code: "no_reply", text: `The advisor did not answer ${type}.` };
        const timer = setTimeout(() => this.#settle(id, "reject", late), patience);
        this.#asked.set(id, { resolve, reject, timer });
        try {
          this.#send(type, { ...more, id });
        } catch (error) {
          this.#settle(id, "reject", { code: "bad_message", text: `This can't be sent: ${error.message}` });
        }
      });
    }

    #send(type, more) {
      this.#frame.contentWindow.postMessage({ wegwijzer: version, type, ...more }, this.#origin);
    }

    #settle(id, how, value) {
      const asked = this.#asked.get(id);
      if (!asked) return;
      this.#asked.delete(id);
      clearTimeout(asked.timer);
      asked[how](how === "reject" ? asError(value) : value);
    }

    #message({ source, origin, data }) {
      if (!this.#frame || source !== this.#frame.contentWindow || origin !== this.#origin) return;
      if (data?.wegwijzer !== version || typeof data.type !== "string") return;
      const { wegwijzer, type, id, ...detail } = data;
      if (type === "loaded") {
        this.#ready = false;
        const events = (this.getAttribute("events") || "").split(/\s+/).filter(Boolean);
        return this.#send("hello", { events, theme: this.#theme() === "host" ? this.#hostTokens() : undefined });
      }
      clearTimeout(this.#waiting);
      if (type === "size") return this.#resize(detail.height);
      if (type === "ready") this.#ready = true;
      if (id !== undefined) this.#settle(id, type === "error" ? "reject" : "resolve", detail);
      if (type !== "done") this.#tell(type, detail);
    }

    #resize(height) {
      if (Number.isFinite(height)) this.#frame.style.height = `${Math.min(Math.max(height, 200), mostHeight)}px`;
    }

    #tell(type, detail) {
      this.dispatchEvent(new CustomEvent(`wegwijzer-${type}`, { detail }));
    }
  }

  function asError({ code, text }) {
    return Object.assign(new Error(text), { code });
  }

  if (!customElements.get("wegwijzer-advisor")) customElements.define("wegwijzer-advisor", WegwijzerAdvisor);
})();
