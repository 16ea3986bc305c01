import { expect, test } from "vitest";
import { InTurn } from "./in-turn";

test("what comes while something is under way waits for it, in the order it came", async () => {
  const [turn, done]: [InTurn, string[]] = [new InTurn(), []];
  let arrive = () => {};
  void turn.take(async () => {
    await new Promise<void>((resolve) => (arrive = resolve));
    done.push("next question");
  });
  void turn.take(() => done.push("its level"));
  const last = turn.take(() => done.push("next again"));
  await Promise.resolve();
  await Promise.resolve();
  expect(done, "nothing is answered before the question is there").toEqual([]);
  arrive();
  await last;
  expect(done).toEqual(["next question", "its level", "next again"]);
});

test("what fails is told to whoever asked, and keeps nobody waiting", async () => {
  const turn = new InTurn();
  const failed = turn.take(() => Promise.reject(new Error("no disk")));
  const next = turn.take(() => "done");
  await expect(failed).rejects.toThrow("no disk");
  await expect(next).resolves.toBe("done");
});
