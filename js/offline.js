// Keeps the served page for later: registers the worker, says once that it is ready, and offers an update
// when no question is open. It is in the served page only; a file needs no worker.

import { started } from "./boot.js";
import { Speaker } from "./say.js";
import { WORDS } from "./words.js";

const WORKER = "worker.js";
const app = document.getElementById("dryrun");
const keeping = new Speaker();
const updating = new Speaker();

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
  // Beside the manifest, as the page of a topic is in a folder of its own.
  const url = new URL(WORKER, document.querySelector("link[rel=manifest]").href).href;
  const policy = window.trustedTypes?.createPolicy("dryrun-worker", {
    createScriptURL(asked) {
      if (asked !== url) throw new TypeError(`${asked} is not the worker`);
      return asked;
    },
  });
  return policy ? policy.createScriptURL(url) : url;
}

/** The worker of the update that is offered. */
let offered = null;

/** Offers a waiting update whenever no question is being answered. */
function offer({ waiting, active }) {
  const worker = active && !app.querySelector("[data-busy]") ? waiting : null;
  if (worker === offered) return;
  offered = worker;
  if (!worker) return updating.withdraw();
  updating.propose(WORDS.update, WORDS.updateNow, () => worker.postMessage("take over"));
}

/** Says once that the first version is kept. */
async function ready(worker, scope) {
  if (worker.state !== "activated") return;
  // By what is kept: the kill switch keeps nothing, and WebKit at times denies for a while that a worker is there.
  const names = await caches.keys();
  if (names.some((name) => name.startsWith(`dryrun ${scope} `))) keeping.say(WORDS.offlineReady);
}

/** Says where a worker that is being installed is given up. */
function follow(worker, isUpdate) {
  let installed = false;
  worker.addEventListener("statechange", () => {
    installed ||= worker.state === "installed";
    if (worker.state !== "redundant" || installed) return;
    keeping.say(isUpdate ? WORDS.updateFailed : WORDS.offlineFailed);
  });
}

/** The worker that was followed last. */
let followed = null;

/** Sees to the worker that is on its way, and to the one that waits. */
function notice(registration) {
  const { installing, active } = registration;
  if (installing && installing !== followed) {
    followed = installing;
    follow(installing, Boolean(active));
    installing.addEventListener("statechange", () => offer(registration));
  }
  offer(registration);
}

async function keep() {
  if (isFramedByAnother() || !navigator.serviceWorker) return;
  // Only a worker that a reader agreed to takes pages over. All tabs move together; sessions and drills go on where
  // they were.
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  const registered = navigator.serviceWorker.register(address(), { updateViaCache: "none" });
  const look = async () => notice(await registered);
  const search = async () => (await registered).update();
  document.addEventListener("visibilitychange", () => {
    // Without a connection there is nothing to find.
    if (document.visibilityState === "visible") search().then(look).catch(() => {});
  });
  (await registered).addEventListener("updatefound", look);
  await look();
  // At every screen too: WebKit at times tells of a worker late, and of some of its steps never.
  new MutationObserver(look).observe(app, { childList: true, subtree: true });
  if (navigator.serviceWorker.controller) return;
  // Not by its steps: WebKit at times tells of a worker when it is through with them.
  const { active, scope } = await navigator.serviceWorker.ready;
  active.addEventListener("statechange", () => ready(active, scope));
  await ready(active, scope);
}

/** Waits until the reader has left the page alone for half a minute. */
function idle() {
  return new Promise((go) => {
    let timer;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(go, 30_000);
    };
    for (const event of ["pointerdown", "keydown", "scroll"]) addEventListener(event, wait, { passive: true });
    wait();
  });
}

/** The first version is fetched after everything that the reader waits for; on a metered or slow connection, when the
 * reader pauses or installs the page. A page that is kept already looks for a newer version at once. */
async function begin() {
  if (!navigator.serviceWorker?.controller) {
    await started;
    const { saveData, effectiveType } = navigator.connection ?? {};
    const installed = new Promise((go) => addEventListener("appinstalled", go));
    if (saveData || /2g/.test(effectiveType)) await Promise.race([idle(), installed]);
  }
  await keep();
}

// Where the browser denies it (no https, a sandbox, a private window), the page works as before.
begin().catch((error) => console.info(error));
