// Where the user's initiatives are kept in this browser, between visits and for the other tabs. What stands there and how
// two tabs are put together is the program's business (src/app/kept.h); here it is only kept.
//
// Two places take turns: a save writes the one that is not pointed at, and then points at it. So whatever happens in the
// middle of a save, one whole text is left. A browser that keeps nothing (a private window, a refusal) is none the worse
// for it, and its user is told once.

const pointer = "wegwijzer.kept";
const places = ["wegwijzer.kept.a", "wegwijzer.kept.b"];
const apart = "wegwijzer.damaged.";
const calm = 400; // milliseconds without a change before it is saved

// Numbers of src/app/state.h, `Keeping`.
const trouble = { refused: 1, full: 2, damaged: 3 };

/** Whether there is anything from an earlier visit. */
export function hasKept() {
  try {
    return localStorage.getItem(pointer) !== null;
  } catch {
    return false;
  }
}

/** @param {object} program web/program.js */
export function createStore(program) {
  let waiting = 0;
  let told = 0;
  const damaged = []; // texts that could not be read, in case they cannot be put apart either

  function tell(kind) {
    if (told === trouble[kind]) return;
    told = trouble[kind];
    program.setKeeping(told);
  }

  /** Does something with the browser's storage; undefined, and the user told, where that is refused. */
  function attempt(what) {
    try {
      return what(localStorage);
    } catch (error) {
      tell(error?.name === "QuotaExceededError" || error?.name === "NS_ERROR_DOM_QUOTA_REACHED" ? "full" : "refused");
      return undefined;
    }
  }

  /** Nobody needs to be told of a storage that is refused before there is something to keep. */
  function peek(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  function setApart(text) {
    if (damaged.includes(text)) return;
    damaged.push(text);
    attempt((storage) => storage.setItem(apart + Date.now(), text));
    tell("damaged");
  }

  /** Takes over what is kept: what is pointed at, and where that is damaged what was kept before it. */
  function take() {
    const pointed = peek(pointer);
    if (pointed === null) return;
    for (const place of [...new Set([pointed, ...places])]) {
      const text = places.includes(place) ? peek(place) : null;
      if (text === null) continue;
      if (program.takeKept(text)) return;
      setApart(text);
    }
  }

  function save() {
    clearTimeout(waiting);
    if (!waiting) return;
    waiting = 0;
    take(); // another tab may have written since
    attempt((storage) => {
      const next = places[storage.getItem(pointer) === places[0] ? 1 : 0];
      storage.setItem(next, program.toKeep());
      storage.setItem(pointer, next);
      told = 0; // should it fail again later, that is news
    });
  }

  function soon() {
    clearTimeout(waiting);
    waiting = setTimeout(save, calm);
  }

  return {
    soon,
    /** At the start, before the first page is shown. */
    take,
    listen() {
      // The last moments at which a page can still do something, on a computer and on a phone.
      addEventListener("pagehide", save);
      document.addEventListener("visibilitychange", () => document.hidden && save());
      // Frozen in the back-forward cache a page hears nothing of the other tabs.
      addEventListener("pageshow", (event) => event.persisted && take());
      addEventListener("storage", (event) => {
        if (event.key !== pointer || event.newValue === null) return;
        const text = peek(event.newValue);
        if (text === null) return;
        if (!program.takeKept(text)) setApart(text);
        else if (program.knowsMore(text)) soon();
      });
    },
    /** What could not be read, as one text. */
    damaged() {
      const all = [...damaged];
      try {
        for (const key of Object.keys(localStorage)) {
          if (key.startsWith(apart) && !all.includes(peek(key))) all.push(peek(key));
        }
      } catch {
        // Only what is in memory, then.
      }
      return all.join("\n");
    },
  };
}
