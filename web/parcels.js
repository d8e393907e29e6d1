// What the user takes out of the page, and brings in: files and links.

const largest = 2 * 1024 * 1024; // bytes; the program refuses more (src/app/initiative_json.h)

// Numbers of src/app/state.h, `Handed`.
const handed = { copied: 1, link: 2, failed: 4 };

/** @param {(how: number, text: string) => void} tell what became of it */
export function createParcels(tell, damaged) {
  function download({ name, type, text }) {
    const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }

  async function pass(title, fragment) {
    const url = `${location.origin}${location.pathname}#${fragment}`;
    // On a phone one sends it to somebody at once; on a computer it is pasted somewhere.
    if (navigator.share && matchMedia("(pointer: coarse)").matches) {
      try {
        return await navigator.share({ title, url });
      } catch (error) {
        if (error.name === "AbortError") return undefined;
      }
    }
    try {
      await navigator.clipboard.writeText(url);
      return tell(handed.copied, url);
    } catch {
      return tell(handed.link, url);
    }
  }

  return {
    handOver(parcel) {
      if (parcel.kind === "link") pass(parcel.name, parcel.text);
      else if (parcel.kind === "set-aside") download({ ...parcel, text: damaged() });
      else download(parcel);
    },
    /** @param {HTMLInputElement} input of type file @param {(text: string) => void} open */
    listen(input, open) {
      input.addEventListener("change", async () => {
        const [file] = input.files;
        if (!file) return;
        // Too large a file is not read further than it takes to say so.
        const text = await file
          .slice(0, largest + 1)
          .text()
          .catch(() => null);
        input.value = ""; // the same file can be chosen again
        if (text === null) tell(handed.failed, "");
        else open(text);
      });
    },
  };
}
