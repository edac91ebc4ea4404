// What the browser refuses stays at its door: an exception that crossed into the program would end it in the middle of
// what it does. The program gets nothing in its place, and goes on.

/** The functions that may throw into the program: they carry its own errors. */
const OWN = /__wbindgen_(throw|rethrow)/;

/** Whether a function of the glue writes the address and length of a text to where its first argument points. */
const writesText = (door) => /passStringToWasm0\(ret/.test(door) && /setInt32\(\(?arg0/.test(door);

/** What the program imports, with every exception caught. */
export function guarded(imports, memory) {
  for (const group of Object.values(imports)) {
    for (const [name, door] of Object.entries(group)) {
      if (typeof door !== "function" || OWN.test(name)) continue;
      const isText = writesText(String(door));
      group[name] = (...all) => {
        try {
          return door(...all);
        } catch (error) {
          // The program's own end, on its way through a listener.
          if (error instanceof WebAssembly.RuntimeError) throw error;
          console.warn(`${name}: ${error}`);
          // An empty text, at an address that is none.
          if (isText) for (const [at, value] of [[0, 1], [4, 0]]) memory().setInt32((all[0] >>> 0) + at, value, true);
          return undefined;
        }
      };
    }
  }
  return imports;
}
