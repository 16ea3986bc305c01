// What axe-core finds on a page, in words a test can show.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Every breach on the page as a line; none is how it should be. `run` evaluates an expression in the page.
 */
export async function breaches(run) {
  if (!(await run(`"axe" in window`))) await run(`(() => { ${SOURCE} })()`);
  return run(`axe.run(document, { resultTypes: ["violations"] }).then((found) => found.violations.flatMap((rule) =>
    rule.nodes.map((node) => rule.id + ": " + node.html.slice(0, 140) + " | " + node.failureSummary.replace(/\\s+/g, " "))))`);
}
