// Fetches the app, shows how far the download is, starts it, and says so in plain words where that
// fails. Trunk writes the two links that this reads; nothing here is global, inline or evaluated.

const page = document.getElementById("dryrun");
const loading = page.querySelector(".loading");

/** What happened and what to do, by the step that failed. */
const FAILURES = {
  missing: [
    "This browser has no WebAssembly.",
    "Dryrun is a WebAssembly program. Open this page in a current Chrome, Edge, Firefox or Safari. If WebAssembly was switched off for safety, allow it for this site.",
  ],
  download: [
    "The download did not finish.",
    "Check your connection, then load the page again.",
  ],
  compile: [
    "This browser could not read the program.",
    "It may be too old: Chrome and Edge from 96, Firefox from 79 and Safari from 15 can. If yours is newer, load the page again.",
  ],
  start: [
    "Dryrun stopped while it was starting.",
    "Load the page again. If that does not help, please report it with the line below.",
  ],
};

/** An error that knows which step failed. */
class Failure extends Error {
  constructor(step, cause) {
    super(step, { cause });
    this.step = step;
  }
}

/** The Wasm as a response whose bytes move the progress line as they come. */
async function download(link) {
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(`${response.status} for ${link.href}`);
  const progress = loading.querySelector("progress");
  // A server that compresses announces fewer bytes than come out here; the build notes how many do.
  const plain = response.headers.get("content-encoding") ? 0 : response.headers.get("content-length");
  const total = Number(link.dataset.size ?? plain);
  let received = 0;
  const counted = new TransformStream({
    transform(chunk, controller) {
      received += chunk.byteLength;
      if (total > 0) progress.value = Math.min(received / total, 1);
      controller.enqueue(chunk);
    },
  });
  const headers = { "content-type": "application/wasm" };
  return new Response(response.body.pipeThrough(counted), { headers });
}

async function start() {
  if (typeof WebAssembly !== "object") throw new Failure("missing");
  const glue = document.querySelector('link[rel="modulepreload"]');
  const wasm = document.querySelector('link[rel="preload"][as="fetch"]');
  const parts = Promise.all([import(glue.href), download(wasm)]);
  const [{ default: init }, response] = await parts.catch((cause) => {
    throw new Failure("download", cause);
  });
  await init({ module_or_path: response }).catch((cause) => {
    const is = (...kinds) => kinds.some((kind) => cause instanceof kind);
    if (is(WebAssembly.CompileError, WebAssembly.LinkError)) throw new Failure("compile", cause);
    throw new Failure(is(WebAssembly.RuntimeError) ? "start" : "download", cause);
  });
}

/** Puts the failure where the progress line was; an app that has started speaks for itself. */
function explain(failure) {
  console.error(failure);
  if (!loading.isConnected) return;
  const [happened, remedy] = FAILURES[failure.step] ?? FAILURES.start;
  const alert = document.createElement("div");
  alert.setAttribute("role", "alert");
  for (const sentence of [happened, remedy]) {
    alert.append(Object.assign(document.createElement("p"), { textContent: sentence }));
  }
  const cause = failure.cause ?? failure;
  if (cause.message && failure.step !== "missing") {
    alert.append(Object.assign(document.createElement("pre"), { textContent: cause.message }));
  }
  const again = document.createElement("button");
  again.type = "button";
  again.textContent = "Load again";
  again.addEventListener("click", () => location.reload());
  loading.replaceChildren(alert, again);
}

start().catch(explain);
