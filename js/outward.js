// In the frame of another page, a link to another place of the app opens in a tab of its own: the frame is for the quiz.

/** The places that are a quiz, and stay in the frame; behind a question, nothing does. */
const QUIZ = /^#\/(quiz|due|daily|set|challenge|result)\b/;

/** Turns a link outwards before it is followed. From a document for frames, it leads to the app in the folder above them. */
function outward({ target }) {
  const link = target.closest?.('.dryrun a[href^="#/"]');
  if (!link || (QUIZ.test(link.hash) && !link.closest(".question"))) return;
  const app = location.href.replace(/^([^?#]*\/)embed\/.*|[?#].*/s, "$1");
  Object.assign(link, { href: app + link.hash, target: "_blank", rel: "noopener noreferrer" });
}

if ("embedded" in document.documentElement.dataset) {
  for (const type of ["pointerover", "focusin", "click"]) addEventListener(type, outward, true);
}
