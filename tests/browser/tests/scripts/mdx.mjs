// Makes a page of `post.mdx` in the folder where it runs: `node mdx.mjs FOLDER`, where FOLDER has MDX's compiler. It is what
// Docusaurus does with a page: compile, then render on the server, with the scripts of the settings in the head.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const from = createRequire(join(process.argv[2], "package.json"));
const loaded = (name) => import(pathToFileURL(from.resolve(name)).href);

const [{ evaluate }, { default: gfm }, runtime, { createElement }, { renderToStaticMarkup }] = await Promise.all(
  ["@mdx-js/mdx", "remark-gfm", "react/jsx-runtime", "react", "react-dom/server"].map(loaded),
);
const { default: settings } = await import(pathToFileURL(join(process.cwd(), "docusaurus.config.mjs")).href);
const { default: Post } = await evaluate(readFileSync("post.mdx", "utf8"), { ...runtime, remarkPlugins: [gfm] });

const content = renderToStaticMarkup(createElement(Post));
const scripts = settings.scripts.map((script) => renderToStaticMarkup(createElement("script", script))).join("");
writeFileSync("index.html", readFileSync("around.html", "utf8").replace("SCRIPTS", () => scripts).replace("CONTENT", () => content));
