import { beforeEach, describe, expect, it } from "vitest";
import { navigation } from "./navigation.svelte";

describe("going from screen to screen", () => {
  beforeEach(() => {
    navigation.hand = undefined;
    navigation.begin({ at: "home", council: "c1" });
  });

  it("comes back the way it went", () => {
    navigation.go({ at: "respondents", round: "r1" });
    navigation.go({ at: "answering", respondent: "p1" });
    navigation.back();
    expect(navigation.screen).toEqual({ at: "respondents", round: "r1" });
    navigation.back();
    navigation.back();
    expect(navigation.screen, "there is nothing before the beginning").toEqual({ at: "home", council: "c1" });
  });

  it("does not pile up screens of the same kind", () => {
    navigation.go({ at: "results", round: "r1" });
    navigation.go({ at: "results", round: "r2" });
    navigation.back();
    expect(navigation.screen.at, "one step back leaves the results").toBe("home");
  });

  it("puts the focus on the title after going somewhere, once", () => {
    let focused = 0;
    const heading = { focus: () => (focused += 1) } as unknown as HTMLElement;
    navigation.go({ at: "settings" });
    navigation.arrive(heading);
    navigation.arrive(heading);
    expect(focused, "a title that is drawn again does not steal the focus").toBe(1);
  });

  it("keeps the round in hand while it belongs to the council, else takes the latest", () => {
    const [latest, earlier] = [
      { id: "r2", title: "Gobernanza", name: "2026", purpose: "maturity" as const },
      { id: "r1", title: "Digital", name: "2025", purpose: "maturity" as const },
    ];
    navigation.takeCouncil({ id: "c1", name: "San Jacinto" }, [latest, earlier]);
    expect(navigation.hand?.round?.id).toBe("r2");
    navigation.hand = { council: { id: "c1", name: "San Jacinto" }, round: earlier };
    navigation.takeCouncil({ id: "c1", name: "San Jacinto" }, [latest, earlier]);
    expect(navigation.hand.round?.id, "what somebody works on stays").toBe("r1");
    navigation.takeCouncil({ id: "c2", name: "Santa Rosa" }, []);
    expect(navigation.hand.round, "another council has nothing yet").toBeUndefined();
  });
});
