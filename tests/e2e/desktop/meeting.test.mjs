// A meeting in the real window: reveal on purpose, show the item in the room, vote again, agree, down to the rows.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { townBeforeTheMeeting } from "../meeting-town.mjs";
import { Window } from "./window.mjs";

test("a group reveals its answers, talks in the room, votes again and agrees", async () => {
  const data = await townBeforeTheMeeting("es");
  await Window.during(data, async (window) => {
    const { t } = window;
    await window.keys("Control+3");
    await window.see(t("consensus-sealed-finished", { finished: 7, of: 9 }));
    assert.equal(row(data, "select count(*) from round where revealed_at is not null"), "0");

    await window.press(t("consensus-reveal"));
    await window.click(`//dialog//button[normalize-space(.)=${JSON.stringify(t("consensus-reveal"))}]`);
    await window.see(t("consensus-agreed-of", { agreed: 0, of: 18 }));
    assert.equal(row(data, "select count(*) from round where revealed_at is not null"), "1");

    await window.keys("F5");
    await window.find(`//button[contains(., ${JSON.stringify(t("consensus-room-leave"))})]`);
    await window.keys("Escape");
    await window.press(t("consensus-vote-again"));
    // The second level; its cards behind the dialog have the same words.
    await window.run(`document.querySelectorAll("dialog input")[1].focus()`);
    await window.keys("8");
    await window.press(t("consensus-vote-keep"));
    await window.press(t("consensus-agree-level", { level: 2 }));
    await window.see(t("consensus-agreed-of", { agreed: 1, of: 18 }));
    assert.deepEqual(await window.breaches(), [], "usable by everybody in this window, too");
  });
  assert.equal(row(data, "select level, people from second_vote_level"), "2|8");
  assert.equal(row(data, "select count(*), min(level) from consensus"), "1|2");
  assert.equal(row(data, "pragma integrity_check"), "ok");
});

function row(data, query) {
  return execFileSync("sqlite3", ["-readonly", data, query], { encoding: "utf8" }).trim();
}
