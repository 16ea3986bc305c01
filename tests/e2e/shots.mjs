// Pictures of every screen, in all languages, both themes and both sizes, into out/shots, for somebody to look at.
//   node tests/e2e/shots.mjs            all of them
//   node tests/e2e/shots.mjs es dark    only these
import { pictureOf } from "./places.mjs";
import { tour } from "./browser/tour.mjs";

const SIZES = [
  [1366, 768],
  [1024, 640],
];
const wanted = process.argv.slice(2);
let pictures = 0;

for (const language of ["es", "en", "pt", "fr"]) {
  for (const theme of ["light", "dark"]) {
    for (const [width, height] of SIZES) {
      const of = [language, theme, `${width}`];
      if (!wanted.every((one) => of.includes(one))) continue;
      await tour({ language, dark: theme === "dark", width, height }, async (name, page, complaints) => {
        await page.screenshot({ path: pictureOf("shots", ...of, name) });
        if (complaints.length > 0) console.log(`${of.join(" ")} ${name}: ${complaints.splice(0).join("; ")}`);
        pictures += 1;
      });
    }
  }
}
console.log(`${pictures} pictures are in out/shots.`);
process.exit();
