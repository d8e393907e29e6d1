// Keeps the site as it was visited, whole, so that it works without a network. A new version is fetched whole before any
// of it is used, and waits until no page of the old one is open, or until a visitor asks for it: versions never mix.

// {version, edition, page, files}: filled in when the site is put together (tools/assemble.mjs).
const site = JSON.parse("%SITE%");
const prefix = "wegwijzer ";
const name = prefix + site.version;
const here = new URL("./", location.href);

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(tidy()));
self.addEventListener("message", (event) => {
  if (event.data === "use") self.skipWaiting();
  if (event.data === "edition") event.source.postMessage({ edition: site.edition });
});

async function fill() {
  const cache = await caches.open(name);
  const page = await fetched("./", "no-cache");
  // Between two versions of a site that is being uploaded, the page is not the one that belongs to this worker.
  const digest = await crypto.subtle.digest("SHA-256", await page.clone().arrayBuffer());
  const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (hash !== site.page) throw new Error("The page and its files are of different versions.");
  await cache.put("./", page);
  await Promise.all(site.files.map(async (file) => cache.put(file, await fetched(file, "default"))));
}

async function fetched(file, cache) {
  const response = await fetch(file, { cache });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
}

async function tidy() {
  const old = (await caches.keys()).filter((one) => one.startsWith(prefix) && one !== name);
  await Promise.all(old.map((one) => caches.delete(one)));
  await self.clients.claim();
}

self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const address = new URL(url);
  if (method !== "GET" || address.origin !== here.origin || !address.pathname.startsWith(here.pathname)) return;
  const file = address.pathname.slice(here.pathname.length);
  const kept = file === "" || file === "index.html" ? "./" : site.files.includes(file) ? file : null;
  if (kept !== null) event.respondWith(answer(kept, event.request));
});

async function answer(kept, request) {
  const cache = await caches.open(name);
  return (await cache.match(kept)) ?? fetch(request);
}
