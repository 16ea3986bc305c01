// Pictures of every screen, in all languages, both themes and all sizes, into out/shots, for somebody to look at.
//   node tests/e2e/shots.mjs                    all of them
//   node tests/e2e/shots.mjs es dark 1366       only these
//   node tests/e2e/shots.mjs fr light 320x256   another size
//   node tests/e2e/shots.mjs es light 06-       only screens whose names begin so
// A small window scrolls as a whole, so its picture shows the whole page.
import { pictureOf } from "./places.mjs";
import { tour } from "./browser/tour.mjs";

const SIZES = [
  [1366, 768],
  [1024, 640],
  [683, 384],
];
const another = /^(\d+)x(\d+)$/;
const prefix = /^\d\d-/;
const wanted = process.argv.slice(2).filter((one) => !another.test(one) && !prefix.test(one));
const begins = process.argv.slice(2).filter((one) => prefix.test(one));
const others = process.argv.slice(2).flatMap((one) => {
  const [, width, height] = one.match(another) ?? [];
  return width ? [[Number(width), Number(height)]] : [];
});
let pictures = 0;

for (const language of ["es", "en", "pt", "fr"]) {
  for (const theme of ["light", "dark"]) {
    for (const [width, height] of others.length > 0 ? others : SIZES) {
      const of = [language, theme, `${width}`];
      if (!wanted.every((one) => of.includes(one))) continue;
      await tour({ language, dark: theme === "dark", width, height }, async (name, page, complaints) => {
        if (begins.length > 0 && !begins.some((one) => name.startsWith(one))) return;
        await page.screenshot({
          path: pictureOf("shots", ...of, name),
          fullPage: width <= 760 || height <= 520,
        });
        if (complaints.length > 0) console.log(`${of.join(" ")} ${name}: ${complaints.splice(0).join("; ")}`);
        pictures += 1;
      });
    }
  }
}
console.log(`${pictures} pictures are in out/shots.`);
process.exit();
