// The kill switch: put this file in the place of worker.js on the host. A browser that kept Dryrun gets it at
// the next visit; it takes the kept files and itself away, and every later visit asks the host. (A page that
// registers it again keeps it, but it answers no request.) Progress stays: it is in localStorage, which this
// does not touch.

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      const ours = names.filter((name) => name.startsWith(`dryrun ${registration.scope} `));
      await Promise.all(ours.map((name) => caches.delete(name)));
      await registration.unregister();
    })(),
  );
});
