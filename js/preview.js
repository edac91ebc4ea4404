// The preview in the share sheet: the frame that a page with this code shows. It is made when the reader unfolds its place,
// which the app writes. It is in the served page only: the single file has no documents for frames beside it.

/** As in a page of somebody who was never here: nothing of it is kept, so trying it out is no practice. */
const STRANGER = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** Makes the frame, unless it is there; without a connection the place says so, and the next try may be better. */
async function preview(place) {
  if (!place.open || place.querySelector("iframe")) return;
  const address = place.dataset.preview;
  const answer = await fetch(address).catch(() => null);
  if (place.querySelector("iframe")) return;
  place.toggleAttribute("data-absent", !answer?.ok);
  if (!answer?.ok) return;
  const frame = document.createElement("iframe");
  // In a sandbox, the program comes only from a server that shares it. Else it is a frame like any other.
  if (answer.headers.get("Access-Control-Allow-Origin") === "*") frame.sandbox = STRANGER;
  const { theme } = document.documentElement.dataset;
  place.append(Object.assign(frame, { title: place.querySelector("summary").textContent, src: `${address}#theme=${/^(light|dark)$/.test(theme) ? theme : "auto"}` }));
}

document.documentElement.dataset.previews = "";
document.addEventListener("toggle", ({ target }) => target.dataset?.preview && preview(target), true);
