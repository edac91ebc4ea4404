// Notes what goes wrong in a page: errors that nobody caught, promises that nobody awaited, files that did
// not come, and breaches of the content security policy. The name of the window outlives a reload.
{
  const told = () => {
    try {
      const list = JSON.parse(window.name);
      return Array.isArray(list) ? list : [];
    } catch {
      return [];
    }
  };
  const tell = (what) => {
    window.name = JSON.stringify([...told(), what].slice(-50));
  };
  // A page that leads elsewhere breaks off what it still loads. Firefox calls that an error.
  let isLeaving = false;
  globalThis.navigation?.addEventListener("navigate", (event) => {
    isLeaving ||= !event.destination.sameDocument && event.downloadRequest === null;
  });
  const error = (event) => {
    if (event instanceof ErrorEvent) tell(`uncaught: ${event.message} (${event.filename}:${event.lineno})`);
    else if (!isLeaving) tell(`not loaded: ${event.target.src ?? event.target.href}`);
  };
  addEventListener("error", error, true);
  addEventListener("unhandledrejection", (event) => tell(`unhandled rejection: ${event.reason}`));
  addEventListener("securitypolicyviolation", (event) =>
    tell(`policy: ${event.effectiveDirective} forbids ${event.blockedURI || "inline code"}`),
  );
}
