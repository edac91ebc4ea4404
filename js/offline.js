// Keeps the served page for later: registers the worker, says once that it is ready, and offers an update
// when no question is open. It is in the served page only; a file needs no worker.

import { propose, say, withdraw } from "./say.js";

const WORKER = "worker.js";
const app = document.getElementById("dryrun");

/** A page inside another site's has storage of its own there, which nobody would find again. */
function isFramedByAnother() {
  try {
    return window.top.origin !== window.origin;
  } catch {
    return true;
  }
}

/** Trusted Types want a policy for the address of a script. This one knows one address. */
function address() {
  const url = new URL(WORKER, document.baseURI).href;
  const policy = window.trustedTypes?.createPolicy("dryrun-worker", {
    createScriptURL(asked) {
      if (asked !== url) throw new TypeError(`${asked} is not the worker`);
      return asked;
    },
  });
  return policy ? policy.createScriptURL(url) : url;
}

/** Offers a waiting update whenever no question and no drill is on the screen. */
function offer(worker) {
  let offered = false;
  const look = () => {
    const wanted = worker.state === "installed" && !app.querySelector(".question, .drill");
    if (wanted === offered) return;
    offered = wanted;
    if (!wanted) return withdraw();
    propose("A new version is ready. Your progress stays.", "Update now", () => worker.postMessage("take over"));
  };
  worker.addEventListener("statechange", look);
  new MutationObserver(look).observe(app, { childList: true, subtree: true });
  look();
}

/** Says once that the first version is kept. */
function ready(worker) {
  if (worker.state !== "activated") return;
  // The kill switch is a worker, too, but none that stays.
  navigator.serviceWorker.getRegistration().then((kept) => kept && say("Ready to work offline."));
}

/** Follows a worker that is being installed. */
function follow(worker, isUpdate) {
  let installed = false;
  worker.addEventListener("statechange", () => {
    if (worker.state === "installed") {
      installed = true;
      if (isUpdate) offer(worker);
    } else if (worker.state === "redundant" && !installed) {
      say(
        isUpdate
          ? "A new version did not come whole, or there is no room for it. This one goes on working; the next visit tries again."
          : "Not ready to work offline: a file did not come whole, or there is no room for it. The next visit tries again.",
      );
    }
  });
}

/** All tabs move together. Sessions go on where they were; a drill is not kept, so its tab waits for its end. */
function moveOn() {
  if (!app.querySelector(".drill") || !location.hash.startsWith("#/drill/")) return location.reload();
  addEventListener("hashchange", () => location.reload(), { once: true });
}

async function keep() {
  if (isFramedByAnother() || !navigator.serviceWorker) return;
  // Only a worker that a reader agreed to takes pages over.
  navigator.serviceWorker.addEventListener("controllerchange", moveOn, { once: true });
  const registration = await navigator.serviceWorker.register(address(), { updateViaCache: "none" });
  const found = () => registration.installing && follow(registration.installing, Boolean(registration.active));
  registration.addEventListener("updatefound", found);
  found();
  if (!navigator.serviceWorker.controller) {
    // Not by its steps: WebKit at times tells of a worker when it is through with them.
    navigator.serviceWorker.ready.then(({ active }) => {
      active.addEventListener("statechange", () => ready(active));
      ready(active);
    });
  }
  if (registration.waiting && registration.active) offer(registration.waiting);
  document.addEventListener("visibilitychange", () => {
    // Without a connection there is nothing to find.
    if (document.visibilityState === "visible") registration.update().catch(() => {});
  });
}

// Where the browser denies it (no https, a sandbox, a private window), the page works as before.
keep().catch((error) => console.info(error));
