// The deferred module: what the program does without until the first question is there. It comes behind the program, as
// the first part, and is linked to it: both have one memory and one table of functions. src/app/deferred says what is in it.

/** Its name among the parts, as in src/app/deferred. */
const DEFERRED = "deferred.wasm";

/** The program's exports, when it has started; what links the module to them; and whether that is done. */
let [exported, linking, isLinked] = [null, null, false];

/** Keeps what the module will be linked to. */
export function begun(exports) {
  exported = exports;
}

/** A part as the program takes it; the module is linked first. `null` where it will not come, or cannot be linked. */
export async function linked(name, bytes) {
  if (name !== DEFERRED || !bytes) return bytes;
  try {
    // Once: it writes its constants into the program's memory.
    await (linking ??= WebAssembly.instantiate(bytes, { __wasm_split: exported }));
    isLinked = true;
    return new Uint8Array();
  } catch (cause) {
    linking = null;
    console.error(`${name}: ${cause}`);
    return null;
  }
}

/** What the program imports to ask whether the module is there. It is answered at once. */
export const DEFERRED_IMPORTS = {
  __wasm_split_load_deferred: (callback, data) => exported?.__indirect_function_table.get(callback)(data, isLinked),
};
