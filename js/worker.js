// The service worker: keeps one whole version of the page, and gives it out until the reader agrees to
// another. The build fills in the two constants; docs/offline.md tells its life, and how to end it.

const VERSION = "";
/** Every file with its hash. */
const FILES = [];

/** Names with a hash of their bytes. What a host lets browsers keep under any other may be of the version before. */
const NAMED = /-[0-9a-f]{16}\./;

/** Versions of other folders on this host begin with another name. */
const OURS = `dryrun ${registration.scope} `;
const CACHE = OURS + VERSION;

let accepted = false;

/** All or nothing: a file that is missing, cut or changed leaves the version before in place. */
async function install() {
  const requests = (named) =>
    FILES.map(([url, integrity]) => new Request(url, { cache: NAMED.test(url) ? named : "reload", integrity }));
  // A host that went back to the version before finds it kept: what is given out now stays whatever fails.
  const kept = await caches.has(CACHE);
  try {
    const cache = await caches.open(CACHE);
    // What the page has just loaded is not loaded again, unless it turns out to be damaged.
    await cache.addAll(requests("default")).catch(() => cache.addAll(requests("reload")));
  } catch (error) {
    if (!kept) await caches.delete(CACHE);
    throw error;
  }
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name)));
  // Tabs that no worker served yet move too. Without consent no tab is taken over: it would load again
  // in the middle of a question.
  if (accepted) await clients.claim();
}

async function answer(request) {
  const cache = await caches.open(CACHE);
  const { origin, pathname } = new URL(request.url);
  // The page is kept under the address of its folder.
  const place = request.mode === "navigate" ? (origin + pathname).replace(/index\.html$/, "") : "";
  const isPage = place === registration.scope;
  // The page of a topic is for readers who wait for the program. Here it is kept, and goes to the same questions.
  const topic = place.startsWith(registration.scope) && /^topic\/([a-z0-9-]+)\/$/.exec(place.slice(registration.scope.length));
  if (topic && (await cache.match(registration.scope))) {
    return Response.redirect(`${registration.scope}#/quiz?topic=${topic[1]}&count=10`);
  }
  // Each file is held to its hash, whatever a host says that its answers vary by.
  return (await cache.match(isPage ? registration.scope : request, { ignoreVary: true })) ?? fetch(request);
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => {
  if (event.data !== "take over") return;
  accepted = true;
  event.waitUntil(skipWaiting());
});
addEventListener("fetch", (event) => {
  if (event.request.method === "GET") event.respondWith(answer(event.request));
});
