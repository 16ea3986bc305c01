import type { LevelName } from "../../bindings/LevelName";
import type { TopicView } from "../../bindings/TopicView";

/** The topics of an exchange, as they are shown. One that is offered and needed stands in both groups. */
export interface Groups {
  offers: TopicView[];
  needs: TopicView[];
  rest: TopicView[];
}

/** Puts topics into groups, each in order: what is offered or needed most comes first. */
export function grouped(topics: TopicView[]): Groups {
  const offers = topics.filter((topic) => isSome(topic.offer));
  const needs = topics.filter((topic) => isSome(topic.need));
  return {
    offers,
    needs: [...needs].sort((a, b) => (b.need?.level ?? 0) - (a.need?.level ?? 0)),
    rest: topics.filter((topic) => !isSome(topic.offer) && !isSome(topic.need)),
  };
}

/** The lowest step of both scales, 0, is nothing to offer and nothing needed. */
function isSome(level: LevelName | null): boolean {
  return level !== null && level.level > 0;
}
