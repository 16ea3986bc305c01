// A town with questionnaires of every kind, filled in through the core: people who reflect for themselves, a group
// that offers and needs, tables that answer one dimension each, and a questionnaire of somebody's own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { emptyFolder, program, ROOT } from "./places.mjs";

/** A questionnaire with a number, choices, words, a day and a note, as its author wrote it. */
const OF_THEIR_OWN = join(ROOT, "crates", "exchange", "tests", "corpus", "xlsform", "usual.xlsx");

/** The data file, with the newest assessment first: reflection, exchange, tables, of their own. */
export async function townOfKinds(language = "es") {
  const data = join(emptyFolder(), "cabildo.db");
  const core = talk(data);
  const { call } = core;
  await call("choose_language", { language });
  const { council } = await call("create_council", {
    name: "San Jacinto del Río",
    country: "GT",
    region: "",
    population: null,
    termEnds: null,
  });
  const start = async (instrument, form = null) => {
    const asked = { council, instrument, form, subjects: [], name: "", round: "" };
    return (await call("start_assessment", asked)).head.round;
  };
  await ofTheirOwn(core, start);
  await tables(core, start);
  await standing(core, start);
  await exchange(core, start);
  await reflection(core, start);
  core.end();
  return data;
}

async function ofTheirOwn({ call, open }, start) {
  const { installed } = await open("import_instrument", OF_THEIR_OWN);
  await add(call, await start(installed.card.id), "A1");
}

async function tables({ call }, start) {
  const round = await start("learning-city", "tables");
  await add(call, round, "M1", "LC1");
}

/** Something agreed, so that the exchange can suggest. */
async function standing({ call }, start) {
  const round = await start("resilience");
  await answer(call, await add(call, round, "A1"), (at) => at % 4, 24);
  await call("reveal_round", { round });
  const { items } = await call("consensus", { round });
  for (const { id, proposal } of items.slice(0, 20)) await agree(call, round, id, proposal);
}

async function exchange({ call }, start) {
  const round = await start("exchange-topics");
  for (const [code, by] of [
    ["A1", 0],
    ["B1", 1],
    ["C1", 3],
  ]) {
    await answer(call, await add(call, round, code), (at) => (at + by) % 5, 20);
  }
  await call("reveal_round", { round });
  const { items } = await call("consensus", { round });
  const answered = items.filter((item) => item.proposal !== null).sort((a, b) => a.place - b.place);
  for (const { id, proposal } of answered.slice(0, 12)) await agree(call, round, id, proposal);
}

async function reflection({ call }, start) {
  const round = await start("mindsets");
  for (let person = 0; person < 6; person += 1) {
    const respondent = await add(call, round, `P${person + 1}`);
    await answer(call, respondent, (at) => 1 + ((at * 3 + person * (at % 3)) % 5), 20 - person);
    if (person < 5) await call("finish_answering", { respondent });
  }
  await call("reveal_round", { round });
}

export async function add(call, round, code, dimension = null) {
  const { respondents } = await call("add_respondent", { round, code, area: "", dimension });
  return respondents.find((one) => one.code === code).id;
}

export async function answer(call, respondent, levelAt, items) {
  await call("open_sheet", { respondent, key: null });
  const { dimensions } = await call("answering", { respondent });
  const asked = dimensions.flatMap((dimension) => dimension.items).slice(0, items);
  for (const [at, item] of asked.entries()) {
    const said = { ...item.said, answer: { kind: "level", level: levelAt(at) } };
    await call("record_response", { respondent, item: item.id, said });
  }
}

async function agree(call, round, item, level) {
  const outcome = { kind: "agreed", level };
  const rest = { reason: "", dissent: "", dissentRecorded: false, evidenceWanted: false, cited: [], why: "" };
  await call("agree", { round, item, outcome, ...rest });
}

/** A running core: one question at a time, and what it refuses is thrown. */
export function talk(data) {
  const core = spawn(program("cabildo"), ["call", "--data", data], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: core.stdout });
  const ask = async (question) => {
    core.stdin.write(`${JSON.stringify(question)}\n`);
    const [line] = await once(lines, "line");
    const answered = JSON.parse(line);
    if (!("ok" in answered)) throw new Error(`${JSON.stringify(question)}: ${line}`);
    return answered.ok;
  };
  return {
    call: (name, args) => ask({ call: name, args }),
    open: (name, from) => ask({ open: name, args: {}, from }),
    end: () => core.stdin.end(),
  };
}
