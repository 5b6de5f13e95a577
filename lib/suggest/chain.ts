import type { Cue } from "@/lib/suggest/cues";
import { sourceOf, type FoundSource, type Scene } from "@/lib/suggest/source";

/** A cue with its source. */
export interface Level {
  readonly cue: Cue;
  readonly source: FoundSource;
}

const PASSES_ON = /^[\s,]*(?:(?:on|in|at|late|early)\s[^,;:.]{1,30})?[\s,]*\bthat[\s,]*$|^[\s,:]*$/;
const FARTHEST = 60;

/**
 * The levels outside of a source, from the inside outward: verbs whose that-clause the source stands in, and the phrases
 * between such a verb and its subject ("The Herald, quoting the agency, reported that according to …").
 */
export function outerLevels(scene: Scene, inner: Level): Level[] {
  const levels: Level[] = [];
  let start = Math.min(inner.cue.start, inner.source.start);
  for (let next = passedOnBy(scene, start); next && levels.length < 5; next = passedOnBy(scene, start)) {
    levels.push(...embedded(scene, next), next);
    start = Math.min(next.cue.start, next.source.start);
  }
  return levels;
}

function passedOnBy(scene: Scene, start: number): Level | null {
  const cue = scene.cues.findLast((each) => each.kind === "verb" && each.end <= start);
  if (!cue || start - cue.end > FARTHEST || !PASSES_ON.test(scene.text.slice(cue.end, start))) return null;
  const source = sourceOf(scene, cue);
  return source && source.rule === "source-verb" && isNameable(source) ? { cue, source } : null;
}

function embedded(scene: Scene, { cue, source }: Level): Level[] {
  const between = scene.cues.filter((each) => each.kind !== "verb" && each.start >= source.end && each.end <= cue.start);
  return between.flatMap((each) => {
    const found = sourceOf(scene, each);
    return found ? [{ cue: each, source: found }] : [];
  });
}

const isNameable = ({ kind }: FoundSource) => kind === "named" || kind === "role";
