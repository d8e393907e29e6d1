// The C++ module as a plain object: texts in and out, and nothing of memory for those who use it.
// Its functions are those of src/platform/main_browser.cpp; `page` has the methods of src/platform/browser_page.h.

export const themes = ["system", "light", "dark", "contrast"];
export const views = ["graphic", "text"];
export const languages = ["nl", "en"];

/** What the browser throws where WebAssembly can't go on: there is no more memory, or a mistake of ours. */
export const isStop = (error) => error instanceof WebAssembly.RuntimeError;

/** The module, until it can't go on: what it has in hand then is half done, so it is asked nothing any more. */
function guarded(module, stopped) {
  let running = true;
  const stop = () => {
    if (running) stopped();
    running = false;
  };
  const call = (act, given) => {
    if (!running) throw new Error("The program has stopped.");
    try {
      return act(...given);
    } catch (error) {
      if (isStop(error)) stop();
      throw error;
    }
  };
  const calls = new Proxy(module, {
    get: (all, name) => (typeof all[name] === "function" ? (...given) => call(all[name], given) : all[name]),
  });
  return { calls, stop };
}

async function createModule(page, parts) {
  // Only now, so that the page can say so where it does not come.
  const { default: create } = await import("./advisor.js");
  return new Promise((resolve, reject) => {
    function instantiateWasm(imports, done) {
      parts.begin(imports).then(done).catch(reject);
      return {}; // it comes later
    }
    create({ page, instantiateWasm }).then(resolve, reject);
  });
}

/** Fetches and compiles what the first page takes of the program, while it is still arriving; `parts` (parts.js) has the
 * others. Rejects where that fails. `page.stopped` is called once, where the program can't go on. */
export async function createProgram(page, parts) {
  const made = await createModule(page, parts);
  const { calls: module, stop } = guarded(made, page.stopped);

  function write(slot, text) {
    const size = module.lengthBytesUTF8(text);
    module.stringToUTF8(text, module._wegwijzer_room(slot, size), size + 1);
  }

  return {
    /** For what stopped where nobody called it: while it drew. */
    stop,
    /** What to draw with: the whole files of both weights. Before boot(). */
    setTypefaces(files) {
      for (const [weight, file] of files.entries()) {
        const at = module._wegwijzer_room(0, file.length);
        module.HEAPU8.set(file, at);
        module._wegwijzer_take_typeface(weight);
      }
    },
    /** Reads the edition; throws an Error that says what is wrong with it. Nothing is shown before begin(). */
    boot(bundle, address, initiative) {
      write(0, bundle);
      write(1, address);
      write(2, initiative);
      const [high, low] = crypto.getRandomValues(new Uint32Array(2));
      if (!module._wegwijzer_boot((high & 0xfffff) * 2 ** 32 + low)) {
        throw new Error(module.UTF8ToString(module._wegwijzer_problem()));
      }
    },
    /** Opens the address that boot was given, and shows the first page. */
    begin: () => module._wegwijzer_begin(),
    /** Takes over what was kept; false where it is damaged. */
    takeKept(text) {
      write(0, text);
      return module._wegwijzer_take_kept() === 1;
    },
    toKeep: () => module.UTF8ToString(module._wegwijzer_to_keep()),
    knowsMore(text) {
      write(0, text);
      return module._wegwijzer_knows_more() === 1;
    },
    setKeeping: (keeping) => module._wegwijzer_set_keeping(keeping),
    setHanded(how, text) {
      write(0, text);
      module._wegwijzer_set_handed(how);
    },
    import(text) {
      write(0, text);
      module._wegwijzer_import();
    },
    /** Whether there is WebGL 2 to draw with. */
    startCanvas: () => module._wegwijzer_start_canvas() === 1,
    event(id, text) {
      write(0, id);
      if (text !== undefined) write(1, text);
      module._wegwijzer_event(text !== undefined ? 1 : 0);
    },
    focus(id) {
      write(0, id);
      module._wegwijzer_focus();
    },
    openAddress(address, initiative) {
      write(0, address);
      write(1, initiative);
      module._wegwijzer_open_address();
    },
    setLanguage: (language) => module._wegwijzer_set_language(languages.indexOf(language)),
    /** Where the user is and what the user has answered: {sector, option, fact, start, answers}. */
    state: () => JSON.parse(module.UTF8ToString(module._wegwijzer_state())),
    /** Answers as JSON, instead of those given so far; gives "", or what is wrong with them. */
    setAnswers(json) {
      write(0, json);
      return module.UTF8ToString(module._wegwijzer_set_answers());
    },
    /** Goes to a place, with the answers given so far; false where there is no such place. */
    go(path) {
      write(0, path);
      return module._wegwijzer_go() === 1;
    },
    setTheme: (theme) => module._wegwijzer_set_theme(themes.indexOf(theme)),
    setView: (view) => module._wegwijzer_set_view(views.indexOf(view)),
    setDrawing: (on) => module._wegwijzer_set_drawing(on ? 1 : 0),
    readColors: () => module._wegwijzer_read_colors(),
    setReducedMotion: (on) => module._wegwijzer_set_reduced_motion(on ? 1 : 0),
    checkDay: () => module._wegwijzer_check_day(),
    scroll: (pixels) => module._wegwijzer_scroll(pixels),
    /** Where a node lay in the last frame: {x, y, width, height}, or null where it was not there. */
    rectOf(id) {
      write(0, id);
      const [x, y, width, height] = JSON.parse(module.UTF8ToString(module._wegwijzer_rect_of()));
      return width > 0 ? { x, y, width, height } : null;
    },
  };
}
