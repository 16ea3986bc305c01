// A town whose plan began five weeks ago and was agreed: some of it is done, some is late, and a committee follows it.
import { talk } from "./kinds.mjs";
import { exampleTown } from "./town.mjs";

const DAY = 24 * 60 * 60 * 1000;

/** The day so many days from today, `2026-11-21`. */
const day = (days) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** The data file. */
export async function townBeingFollowed(language = "es") {
  const data = exampleTown(language);
  const { call, end } = talk(data);
  const council = (await call("start", {})).councils[0].id;
  const { limits } = await call("roadmap", { council });
  await call("plan_within", { council, limits: { ...limits, start: day(-35) } });
  const signatories = "Rosa Mamani\nJulio Paredes\nEsther Quispe";
  await call("agree_plan", { council, day: day(-34), signatories, note: "Sesión ordinaria del concejo" });
  const { groups } = await call("follow_up", { council });
  const actions = groups.flatMap((group) => group.actions).sort((a, b) => (a.start < b.start ? -1 : 1));
  const note = (at, state, days, said = "", shownBy = "") =>
    call("note_progress", { council, key: actions[at].key, state, day: day(days), note: said, shownBy });
  await note(0, "under-way", -30);
  await note(0, "done", -20, "", "Acta 14 de la sesión del concejo");
  await note(1, "under-way", -28, "Falta la firma del convenio con la provincia.");
  await note(2, "blocked", -16, "No hay quien reemplace a la responsable mientras dura su licencia.");
  await note(3, "under-way", -12);
  await note(4, "stopped", -10, "La empresa de telecomunicaciones lo hará por su cuenta.");
  const unwanted = actions.at(-1).key;
  await call("choose_action", { council, key: unwanted, choice: "excluded" });
  await people(call, council);
  await objectives(call, council, actions);
  end();
  return data;
}

async function people(call, council) {
  const keep = (name, organisation, committee, part, interest, influence, role = null) =>
    call("keep_stakeholder", {
      council,
      id: null,
      name,
      organisation,
      role,
      committee,
      part,
      interest,
      influence,
      note: "",
    });
  await keep("Rosa Mamani", "", true, "accountable", 3, 3, "ALC");
  await keep("Julio Paredes", "", true, "supports", 3, 2, "TES");
  await keep("Esther Quispe", "Junta de vecinos del barrio Sur", true, "consulted", 3, 1);
  await keep("Asociación de comerciantes", "", false, "informed", 2, 2);
}

async function objectives(call, council, actions) {
  const keep = (scope, plan, text) => call("keep_objective", { council, id: null, scope, plan, text });
  await keep("local", "Plan de desarrollo municipal", "Atender a cada persona en menos de quince minutos");
  const view = await keep(
    "national",
    "Agenda digital",
    "Que los trámites más pedidos se hagan sin ir a la oficina",
  );
  const objective = view.objectives[0].id;
  for (const { key } of actions.slice(5, 7)) await call("link_objective", { objective, key, linked: true });
}
