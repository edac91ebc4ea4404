import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { Script } from "node:vm";
import { gzipSync } from "node:zlib";

import { BUNDLES, joined, text } from "./joined.mjs";

/** The build writes the topics into a script; they are part of its weight. */
const files = ["", "prompts/"].flatMap((folder) => readdirSync(new URL(`../../questions/${folder}`, import.meta.url)));
const TOPICS = [...new Set(files.filter((file) => file.endsWith(".md")).map((file) => file.replace(".md", "")))];
const filled = (script) => script.replace("topic:[]", `topic:list("${TOPICS.join(" ")}")`);

const MOST = { "embed.js": 4096, "embed-xapi.js": 3072, "start.js": 1024 };

for (const name of Object.keys(BUNDLES)) {
  test(`${name} is one script, without a name that stands there twice`, () => {
    const script = joined(name);
    if (name !== "embed-author.js") new Script(script);
    for (const word of ["import {", "</script", "<!--"]) assert.ok(!script.includes(word), `it has “${word}”`);
    const sources = BUNDLES[name].map(text).join("\n");
    const names = [...sources.matchAll(/^(?:export )?(?:async )?(?:const|let|class|function) (\w+)/gm)].map(([, name]) => name);
    assert.deepEqual(names, [...new Set(names)]);
  });

  test(`${name} imports nothing that its bundle does not have before it`, () => {
    for (const [at, part] of BUNDLES[name].entries()) {
      for (const [, from] of text(part).matchAll(/^import \{.*\} from "\.\/(.*)";$/gm)) {
        assert.ok(BUNDLES[name].slice(0, at).includes(from), `${part} needs ${from} before it`);
      }
    }
  });

  test(`${name} is as small as promised`, (context) => {
    const size = gzipSync(filled(joined(name)), { level: 9 }).length;
    context.diagnostic(`${name}: ${size} bytes gzipped`);
    assert.ok(size <= (MOST[name] ?? Infinity), `${size} bytes: take something out, or shorten sentences`);
  });
}
