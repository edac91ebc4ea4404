// Calls every function that the program imports with what a browser should never give it, and returns what crossed into
// the program: GLUE and DOORS are the texts of the glue and of js/doors.js.
GLUE
DOORS
const memory = new WebAssembly.Memory({ initial: 2 });
const table = { get: () => undefined, set() {}, grow: () => 0, length: 0 };
wasm = new Proxy({}, { get: (_, name) => (name === "memory" ? memory : /externref.*table$|externrefs/.test(name) ? table : () => 1024) });
const angry = new Proxy(function () {}, {
  get() { throw new TypeError("a door that throws"); },
  apply() { throw new TypeError("a door that throws"); },
});
const crossed = [];
let calls = 0;
const plain = Object.assign({}, ...Object.values(unguardedImports()));
for (const group of Object.values(guarded(unguardedImports(), () => new DataView(memory.buffer)))) {
  for (const [name, door] of Object.entries(group)) {
    if (typeof door !== "function" || /__wbindgen_(throw|rethrow)/.test(name)) continue;
    for (const wrong of [undefined, null, 0, NaN, "", {}, [], Object.create(null), angry, () => angry]) {
      calls++;
      // The program itself says where an answer in memory goes.
      const first = /set(Int32|Float64)\(/.test(String(plain[name])) ? 2048 : wrong;
      try {
        door(first, wrong, wrong, wrong, wrong, wrong);
      } catch (error) {
        crossed.push(`${name}(${typeof wrong}): ${error}`);
      }
    }
  }
}
return { calls, crossed };
