// Keeps the site for when there is no network (service-worker.js), and tells a visitor when a newer one is there.

const file = "./service-worker.js";
const policy = globalThis.trustedTypes?.createPolicy("wegwijzer", {
  createScriptURL(url) {
    if (url !== file) throw new TypeError("There is one worker.");
    return url;
  },
});

/** @param {string} edition id and version of the edition on screen */
export async function keepForLater(edition) {
  if (!("serviceWorker" in navigator)) return;
  const workers = navigator.serviceWorker;
  let asked = false;
  workers.addEventListener("controllerchange", () => asked && location.reload());
  workers.addEventListener("message", ({ data }) => {
    if (typeof data?.edition === "string") offer(data.edition !== edition);
  });
  let registration = null;
  try {
    registration = await workers.register(policy ? policy.createScriptURL(file) : file);
  } catch {
    // A browser that keeps nothing for us is none the worse for it.
  }
  if (!registration) return;
  const look = () => {
    // The very first worker replaces nothing.
    if (registration.waiting && workers.controller) registration.waiting.postMessage("edition");
  };
  look();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", look));
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) registration.update().catch(() => {});
  });

  function offer(newEdition) {
    const notice = document.getElementById("newer");
    document.getElementById("newer-edition").hidden = !newEdition;
    document.getElementById("newer-version").hidden = newEdition;
    document.getElementById("newer-now").onclick = () => {
      asked = true;
      registration.waiting?.postMessage("use");
    };
    document.getElementById("newer-later").onclick = () => (notice.hidden = true);
    notice.hidden = false;
  }
}
