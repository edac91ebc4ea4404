// Runs before anything of the page is painted. The frame is the home screen, or a topic's first question: where the
// address names another place in the app, it is not shown.

document.documentElement.toggleAttribute("data-elsewhere", location.hash.length > 2);

/** Whether the program has not taken the page over. */
const isFrame = () => Boolean(document.querySelector(".loading"));

// A form that is sent would end the page, and none is meant to be.
addEventListener("submit", (event) => event.preventDefault(), true);
// What is pressed is noted, and done when the program is here.
addEventListener(
  "click",
  ({ target }) => isFrame() && target.closest?.(".question button")?.setAttribute("data-pressed", ""),
  true,
);
