// A town on the evening of its meeting: its round is still sealed.
import { join } from "node:path";
import { add, answer, talk } from "./kinds.mjs";
import { emptyFolder } from "./places.mjs";

/** What each of nine people says to the first items, again and again: two camps, close, all the same. */
const SAID = [
  [1, 1, 1, 1, 4, 4, 4, 4, 5],
  [2, 2, 3, 3, 3, 4, 4, 4, 4],
  [3, 3, 3, 3, 3, 3, 3, 3, 3],
  [4, 4, 4, 4, 4, 4, 4, 4, 4],
];

/**
 * The data file. So many people were asked, of whom the last but one has not finished and the last has not begun,
 * unless the round is `revealed`: then all have, and on the first item twenty more voted again.
 */
export async function townBeforeTheMeeting(
  language = "es",
  { people = 9, instrument = "digital-capability", form = "express", revealed = false } = {},
) {
  const data = join(emptyFolder(), "cabildo.db");
  const { call, end } = talk(data);
  await call("choose_language", { language });
  const place = { name: "San Jacinto del Río", country: "GT", region: "", population: null, termEnds: null };
  const { council } = await call("create_council", place);
  const asked = { council, instrument, form, subjects: [], name: "", round: "" };
  const { round } = (await call("start_assessment", asked)).head;
  for (let person = 0; person < people; person += 1) {
    const respondent = await add(call, round, `P${person + 1}`);
    if (person === 8 && !revealed) continue;
    await answer(call, respondent, (at) => SAID[at % SAID.length][person], 8);
    if (person !== 7 || revealed) await call("finish_answering", { respondent });
  }
  if (revealed) {
    await call("reveal_round", { round });
    const [{ id: item }] = (await call("consensus", { round })).items;
    await call("vote_again", { round, item, votes: [20, 0, 7, 0, 2], unknown: 1 });
  }
  end();
  return data;
}
