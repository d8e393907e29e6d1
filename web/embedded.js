// The advisor inside another page's frame (web/wegwijzer-advisor.js): says what happens here, and does what that page asks.
//
// Only the page around it is listened to, and only if it stands on the site's own list (embed.json) or is of the site's
// own origin; who it is the browser tells (`event.origin`), not the message. Before it has said hello nothing is told but
// that there is somebody to say it to. What is asked wrongly is answered with an error, and changes nothing.
// docs/embedding.md describes the messages and what they are meant to withstand.

import { themes, views } from "./program.js";

const version = 1;
const around = window.parent;
const largest = 100_000; // characters of one command's answers

/** `here`: what web/main.js lends of the running program. */
export async function startEmbedding(here) {
  let host = null; // its origin, once it has said hello and may
  let wanted = new Set();
  let told = {};
  let lastHeight = 0;
  const allowed = await allowList();

  addEventListener("message", (event) => {
    if (event.source !== around || typeof event.data !== "object" || event.data === null) return;
    if (!("wegwijzer" in event.data)) return; // somebody else's conversation
    hear(event.data, event.origin);
  });
  around.postMessage({ wegwijzer: version, type: "loaded" }, "*");

  function send(type, more, to = host) {
    if (to !== null) around.postMessage({ wegwijzer: version, type, ...more }, to);
  }

  async function hear({ wegwijzer, type, id, ...more }, origin) {
    const known = ["string", "number"].includes(typeof id) ? { id } : {};
    const wrong = (code, text) => send("error", { code, text, ...known }, origin === "null" ? "*" : origin);
    if (!allowed(origin)) return wrong("origin_not_allowed", `${origin} is not on this advisor's list of origins.`);
    if (wegwijzer !== version) return wrong("wrong_version", `This advisor speaks version ${version} of the messages.`);
    const command = typeof type === "string" && Object.hasOwn(commands, type) ? commands[type] : null;
    if (!command) return wrong("unknown_command", `There is no command ${shown(type)}: expected ${names()}.`);
    if (host === null && type !== "hello") return wrong("no_hello", "The first message must be hello.");
    try {
      const reply = await command(more, origin);
      if (reply) send(reply.type, { ...reply.fields, ...known });
    } catch (error) {
      if (error instanceof Refusal) return wrong(error.code, error.message);
      console.error(error);
      wrong("failed", "The advisor could not do that.");
    }
  }

  const names = () => Object.keys(commands).join(", ");
  const done = { type: "done", fields: {} };

  const commands = {
    hello({ events = [], theme }, origin) {
      if (!Array.isArray(events)) throw new Refusal("bad_message", "events must be a list of event names.");
      const extra = events.filter((name) => name !== "advice" && name !== "plan");
      host = origin;
      wanted = new Set(events);
      told = {};
      lastHeight = 0;
      send("ready", { screen: here.address(), title: here.title(), answers: here.state().answers });
      for (const problem of here.wrongBeginnings()) send("error", problem);
      for (const name of extra) {
        send("error", { code: "bad_message", text: `There is no event ${shown(name)} to ask for: advice, plan.` });
      }
      if (theme !== undefined) warn(here.applyTheme(checkedTokens(theme)));
      tellChanges();
      measure();
    },

    getAnswers: () => ({ type: "answers", fields: { answers: here.state().answers } }),

    setAnswers({ answers }) {
      const text = JSON.stringify(answers) ?? "null";
      if (text.length > largest) throw new Refusal("bad_answers", "These answers are too long.");
      const problems = here.setAnswers(text);
      if (problems) throw new Refusal("bad_answers", problems);
      return done;
    },

    go({ to }) {
      const path = typeof to === "string" && to.length < 200 ? to.replace(/^[/#]*/, "/").replace(/\/+$/, "") : null;
      if (path === null || /[?&#]/.test(path) || !here.go(path)) {
        throw new Refusal("no_such_screen", `There is no screen ${shown(to)} to go to.`);
      }
      return done;
    },

    setView({ view }) {
      if (!views.includes(view))
        throw new Refusal("bad_message", `There is no view ${shown(view)}: ${views.join(", ")}.`);
      here.setView(view);
      return done;
    },

    setTheme({ theme }) {
      if (themes.includes(theme)) {
        here.applyTheme({});
        here.setTheme(theme);
        return done;
      }
      if (typeof theme === "string") {
        throw new Refusal("bad_message", `There is no theme ${shown(theme)}: ${themes.join(", ")}, or tokens.`);
      }
      const problems = here.applyTheme(checkedTokens(theme));
      warn(problems);
      const refused = problems.find(({ code }) => code === "low_contrast");
      if (refused) throw new Refusal(refused.code, refused.text);
      return done;
    },

    getAdvice: async () => ({ type: "advice", fields: { advice: await advice() } }),

    async getPlan({ option, start }) {
      return { type: "plan", fields: { plan: await plan({ option, start }) } };
    },
  };

  function checkedTokens(theme) {
    if (typeof theme === "object" && theme !== null && Object.keys(theme).length <= 100) return theme;
    throw new Refusal("bad_message", "A theme is an object of at most 100 tokens.");
  }
  const warn = (problems) => problems.forEach((problem) => send("warning", problem));

  // --- what happens here

  /** Tells what has changed since it was last told. */
  function tellChanges() {
    if (host === null) return;
    const { answers, ...place } = here.state();
    tellIfNew("screen", { screen: here.address(), title: here.title(), sector: place.sector, option: place.option });
    const answersChanged = tellIfNew("answers", { answers });
    if (wanted.has("advice") && answersChanged) later("advice", () => advice());
    const dated = place.option && place.start ? { option: place.option, start: place.start } : null;
    if (wanted.has("plan") && dated && isNew("plan", { ...dated, answers })) later("plan", () => plan(dated));
  }
  function isNew(type, fields) {
    const text = JSON.stringify(fields);
    if (told[type] === text) return false;
    told[type] = text;
    return true;
  }
  function tellIfNew(type, fields) {
    const fresh = isNew(type, fields);
    if (fresh) send(type, fields);
    return fresh;
  }
  async function later(type, make) {
    try {
      send(type, { [type]: await make() });
    } catch (error) {
      if (error instanceof Refusal) send("error", { code: error.code, text: error.message });
      else console.error(error);
    }
  }

  // --- how much room it needs

  function measure() {
    const height = here.height();
    if (host === null || height === lastHeight) return;
    lastHeight = height;
    send("size", { height });
  }
  new ResizeObserver(measure).observe(document.body);

  // --- advice and plans as JSON, by the engine alone: it is fetched when somebody asks

  let engine = null;
  function asked() {
    engine ??= import("./npm/wegwijzer.js").then(({ createAdvisor }) => createAdvisor({ edition: here.edition }));
    return engine;
  }
  async function by(act) {
    const advisor = await asked();
    try {
      return act(advisor);
    } catch (error) {
      if (error.name === "WegwijzerError") throw new Refusal(error.code, error.message);
      throw error;
    }
  }
  const advice = () => by((advisor) => advisor.advise(here.state().answers));
  const plan = (what) => by((advisor) => advisor.plan({ ...what, answers: here.state().answers }));

  return { changed: () => (tellChanges(), measure()) };
}

class Refusal extends Error {
  constructor(code, text) {
    super(text.trim());
    this.code = code;
  }
}

const shown = (value) => (JSON.stringify(value) ?? "undefined").slice(0, 60);

/** Whether an origin may listen and ask. */
async function allowList() {
  let origins = [];
  try {
    const response = await fetch("./embed.json");
    if (response.ok) origins = (await response.json()).origins;
  } catch {
    // No list that can be read: nobody but ourselves.
  }
  const list = new Set(Array.isArray(origins) ? origins : []);
  return (origin) => origin === location.origin || (origin !== "null" && (list.has(origin) || list.has("*")));
}
