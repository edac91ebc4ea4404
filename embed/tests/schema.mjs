// Holds a value against a JSON Schema, as far as docs/embedding-protocol.schema.json needs: a keyword that is not here
// is an error, so that none is passed over.

const TYPES = {
  null: (value) => value === null,
  boolean: (value) => typeof value === "boolean",
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: (value) => Number.isInteger(value),
  array: Array.isArray,
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};

const NOTHING_TO_CHECK = ["$schema", "$defs", "title", "description"];

/** What is wrong with a value, a line each. */
export function faults(value, schema, root = schema, at = "") {
  const isObject = TYPES.object(value);
  const isText = TYPES.string(value);
  const isNumber = TYPES.number(value);
  const within = (inner, sub, name) => faults(inner, sub, root, `${at}/${name}`);
  const rules = {
    $ref: (path) => within(value, path.split("/").slice(1).reduce((found, name) => found[name], root), path),
    oneOf: (all) => (all.filter((sub) => within(value, sub, "oneOf").length === 0).length === 1 ? [] : [`${at}: fits none, or several`]),
    type: (names) => ([names].flat().some((name) => TYPES[name](value)) ? [] : [`${at}: no ${names}`]),
    const: (one) => (value === one ? [] : [`${at}: not ${one}`]),
    enum: (all) => (all.includes(value) ? [] : [`${at}: none of ${all}`]),
    minimum: (least) => (!isNumber || value >= least ? [] : [`${at}: below ${least}`]),
    maximum: (most) => (!isNumber || value <= most ? [] : [`${at}: above ${most}`]),
    minLength: (least) => (!isText || value.length >= least ? [] : [`${at}: too short`]),
    maxLength: (most) => (!isText || value.length <= most ? [] : [`${at}: too long`]),
    pattern: (pattern) => (!isText || new RegExp(pattern, "u").test(value) ? [] : [`${at}: not like ${pattern}`]),
    required: (names) => (isObject ? names.filter((name) => !Object.hasOwn(value, name)).map((name) => `${at}: no ${name}`) : []),
    properties: (all) => (isObject ? Object.keys(all).filter((name) => Object.hasOwn(value, name)).flatMap((name) => within(value[name], all[name], name)) : []),
    minItems: (least) => (!Array.isArray(value) || value.length >= least ? [] : [`${at}: too few`]),
    maxItems: (most) => (!Array.isArray(value) || value.length <= most ? [] : [`${at}: too many`]),
    items: (sub) => (Array.isArray(value) ? value.flatMap((one, index) => within(one, sub, index)) : []),
  };
  return Object.entries(schema).flatMap(([name, rule]) => {
    if (NOTHING_TO_CHECK.includes(name)) return [];
    if (!rules[name]) throw new Error(`the schema has “${name}”: teach tests/schema.mjs to check it`);
    return rules[name](rule);
  });
}
