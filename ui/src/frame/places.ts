import type { Purpose } from "../bindings/Purpose";
import type { MessageId } from "../core/text.svelte";
import type { Hand, Screen } from "../navigation.svelte";
import type { IconName } from "../parts";

/** A line in the side of the window. */
export interface Place {
  /** What it is called. */
  label: Extract<MessageId, `common-nav-${string}`>;
  icon: IconName;
  /** Where it leads. */
  screen: Screen;
  /** The screens that belong to it: on these it is the current one. */
  holds: Screen["at"][];
}

/** The places a person can go now, in groups, in the order of Ctrl+1…9; Ctrl+0 is the last. Only what works is there. */
export interface Places {
  home: Place[];
  round: Place[];
  tools: Place[];
  foot: Place[];
}

/** Where a person with this in hand can go. */
export function places(hand: Hand | undefined): Places {
  return {
    home: hand
      ? [
          {
            label: "common-nav-home",
            icon: "home",
            screen: { at: "home", council: hand.council.id },
            holds: ["home"],
          },
        ]
      : [],
    round: hand?.round ? ofRound(hand.round.purpose, hand.council.id, hand.round.id) : [],
    tools: [
      { label: "common-nav-library", icon: "instrument", screen: { at: "library" }, holds: ["library"] },
      {
        label: "common-nav-packages",
        icon: "import",
        screen: { at: "packages", council: hand?.council.id },
        holds: ["packages"],
      },
    ],
    foot: [
      { label: "common-nav-settings", icon: "settings", screen: { at: "settings" }, holds: ["settings"] },
    ],
  };
}

/** Nothing is agreed where people reflect for themselves, and nothing is planned where experience is exchanged. */
function ofRound(purpose: Purpose, council: string, round: string): Place[] {
  const answering: Place = {
    label: "common-nav-answering",
    icon: "questionnaire",
    screen: { at: "respondents", round },
    holds: ["respondents", "answering", "keying", "reflection"],
  };
  const consensus: Place = {
    label: "common-nav-consensus",
    icon: "people",
    screen: { at: "consensus", round },
    holds: ["consensus"],
  };
  switch (purpose) {
    case "maturity":
      return [answering, consensus, ...afterwards(council, round)];
    case "reflection":
      return [
        answering,
        { label: "common-nav-spread", icon: "results", screen: { at: "spread", round }, holds: ["spread"] },
      ];
    case "exchange":
      return [
        answering,
        consensus,
        {
          label: "common-nav-exchange",
          icon: "exchange",
          screen: { at: "exchange", round },
          holds: ["exchange"],
        },
      ];
  }
}

function afterwards(council: string, round: string): Place[] {
  return [
    { label: "common-nav-results", icon: "results", screen: { at: "results", round }, holds: ["results"] },
    { label: "common-nav-roadmap", icon: "roadmap", screen: { at: "roadmap", council }, holds: ["roadmap"] },
    {
      label: "common-nav-follow-up",
      icon: "flag",
      screen: { at: "follow-up", council },
      holds: ["follow-up"],
    },
    { label: "common-nav-reports", icon: "report", screen: { at: "reports", council }, holds: ["reports"] },
    { label: "common-nav-workshop", icon: "clock", screen: { at: "workshop", council }, holds: ["workshop"] },
  ];
}
