// The state's address in the browser's address bar and history.
//
// The fragment is the program's own business (src/app/address.h); here it is only kept and handed over. A page scrolled
// down is found again scrolled down, as far as the browser cannot see to that itself.
//
// An address holds the answers of the moment at which it was left. Going back to it is going back to a place, not to
// those old answers: nothing that was answered since may be lost. A link from elsewhere is another matter: it brings its
// answers, and begins another line of work. Each entry of the history says of which line it is; going back from one line
// to another gives that line as it was last.

/**
 * @param {{open: (address: string) => void, back: (address: string) => void}} go `open`: by hand or by a link, answers
 *   and all; `back`: back or forward, only the place
 */
export function createAddress(go) {
  let opening = false;
  let arriving = false;
  history.scrollRestoration = "manual";

  const current = () => decodeFragment(location.hash);
  const leave = () => history.replaceState({ ...history.state, y: Math.round(scrollY) }, "");

  // Of every line of work, where it was last.
  const lines = new Map();
  let line = history.state?.line ?? 0;
  lines.set(line, current());
  history.replaceState({ ...history.state, line }, "");

  addEventListener("popstate", (event) => {
    const address = current();
    opening = true;
    const known = event.state?.line !== undefined;
    arriving = !known;
    if (arriving) scrollTo(0, 0);
    if (!known) {
      line = Math.max(...lines.keys()) + 1;
      history.replaceState({ line }, "");
      go.open(address);
    } else {
      if (event.state.line !== line) {
        line = event.state.line;
        go.open(lines.get(line) ?? address);
      }
      go.back(address);
    }
    opening = arriving = false;
    if (known) scrollTo(0, event.state.y ?? 0);
  });

  return {
    current,
    /** Whether what happens now follows from an address, rather than from what the user does on the page. */
    get opening() {
      return opening;
    },
    /** Whether it is a place where the visitor has not been before, so that it is not scrolled to where it was left. */
    get arriving() {
      return arriving;
    },
    /** The program is at `address` now; `newPlace`: a step that the back button takes back. */
    set(address, newPlace) {
      const url = `#${address}`;
      lines.set(line, address);
      if (url === location.hash) return;
      if (newPlace && !opening) {
        leave();
        history.pushState({ line }, "", url);
        scrollTo(0, 0);
      } else {
        history.replaceState(history.state, "", url);
      }
    },
  };
}

// The fragment as it stands: percent signs are the program's to read.
const decodeFragment = (hash) => hash.replace(/^#/, "");
