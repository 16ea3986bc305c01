// The words of the screens, read from the same files, so that a journey can be walked in every language and a
// better word breaks no test.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "./places.mjs";

const { FluentBundle, FluentResource } = createRequire(join(ROOT, "ui", "package.json"))("@fluent/bundle");

/** What a message says in a language: `const t = words("es"); t("common-save")`. */
export function words(language) {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const folder = join(ROOT, "assets", "text", language);
  for (const file of readdirSync(folder)) {
    bundle.addResource(new FluentResource(readFileSync(join(folder, file), "utf8")));
  }
  return (id, variables = {}) => {
    const message = bundle.getMessage(id);
    if (!message?.value) throw new Error(`no message ${id} in ${language}`);
    return bundle.formatPattern(message.value, variables);
  };
}
