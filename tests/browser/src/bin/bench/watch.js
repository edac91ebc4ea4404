// Notes what a reader sees of a page that loads: its first paint, its first question, and the first verdict, which it
// asks for as soon as there is a question. Times are milliseconds after the start of navigation.
window.noted = { shift: 0, long: 0 };
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    if (entry.name === "first-contentful-paint") noted.paint = entry.startTime;
  }
}).observe({ type: "paint", buffered: true });
new PerformanceObserver((list) => {
  // A verdict takes room: that is no fault of loading. A click by script is no input to the browser.
  for (const entry of list.getEntries()) if (entry.startTime < answered) noted.shift += entry.value;
}).observe({ type: "layout-shift", buffered: true });
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) noted.long += entry.duration - 50;
}).observe({ type: "longtask", buffered: true });
const painted = (name) =>
  requestAnimationFrame(() => requestAnimationFrame(() => (noted[name] ??= performance.now())));
const OPTION = "[data-answerable] :is(input[type=radio], input[type=checkbox])";
let asked = false;
let answered = Infinity;
const look = () => {
  if (document.querySelector("[data-primary], .button.primary")) painted("buttons");
  const option = document.querySelector(OPTION);
  if (option) {
    painted("question");
    if (!asked) {
      asked = true;
      // When it is painted, not before: a reader cannot answer what is not there.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          answered = performance.now();
          document.querySelector(OPTION).click();
          setTimeout(() => document.querySelector("[data-answerable] button[type=submit]").click());
        }),
      );
    }
  }
  if (document.querySelector(".verdict")) painted("verdict");
};
new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
