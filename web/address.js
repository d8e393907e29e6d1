// The state's address in the browser's address bar and history.
//
// The fragment is the program's own business (src/app/address.h); here it is only kept and handed over. A page scrolled
// down is found again scrolled down, as far as the browser cannot see to that itself.
//
// An address holds the answers of the moment at which it was left. Going back to it is going back to a place, not to
// those old answers: nothing that was answered since may be lost. A link from elsewhere is another matter: it brings its
// answers. So each entry of the history says which initiative was at hand; what follows from that is the program's
// business (src/app/arrive.h).

/**
 * @param {(address: string, initiative: string) => void} open the user went somewhere: back or forward, and then the
 *   initiative is the one that was at hand there; or by hand or by a link, and then it is ""
 */
export function createAddress(open) {
  let opening = false;
  let arriving = false;
  history.scrollRestoration = "manual";

  const current = () => decodeFragment(location.hash);
  // Which initiative was at hand stands in the history of this browser, and in no link.
  const initiative = () => history.state?.initiative ?? "";
  const leave = () => history.replaceState({ ...history.state, y: Math.round(scrollY) }, "");

  addEventListener("popstate", (event) => {
    opening = true;
    // Of a place where the visitor has been, the history says so.
    const known = event.state?.initiative !== undefined;
    arriving = !known;
    if (arriving) scrollTo(0, 0);
    open(current(), initiative());
    opening = arriving = false;
    if (known) scrollTo(0, event.state.y ?? 0);
  });

  return {
    current,
    initiative,
    /** Whether what happens now follows from an address, rather than from what the user does on the page. */
    get opening() {
      return opening;
    },
    /** Whether it is a place where the visitor has not been before, so that it is not scrolled to where it was left. */
    get arriving() {
      return arriving;
    },
    /** The program is at `address` now; `newPlace`: a step that the back button takes back. */
    set(address, newPlace, initiative) {
      const url = `#${address}`;
      if (url === location.hash) {
        if (initiative !== history.state?.initiative) history.replaceState({ ...history.state, initiative }, "");
        return;
      }
      if (newPlace && !opening) {
        leave();
        history.pushState({ initiative }, "", url);
        scrollTo(0, 0);
      } else {
        history.replaceState({ ...history.state, initiative }, "", url);
      }
    },
  };
}

// The fragment as it stands: percent signs are the program's to read.
const decodeFragment = (hash) => hash.replace(/^#/, "");
