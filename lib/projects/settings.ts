import { assessingOf } from "@/lib/contests/scale";
import type { ProjectChange, Rating } from "@/lib/projects/record";
import { proposedSlug } from "@/lib/projects/slug";
import { actsOf } from "@/lib/projects/terms";

/** Takes what can be changed of a project from a whole record. */
export function projectChangeOf({ name, description, guideline, acts, assessing, actTerms = [], relationTerms = [] }: ProjectChange): ProjectChange {
  return { name, description, guideline, acts, assessing: assessingOf({ assessing }), actTerms, relationTerms };
}

/** A change as it can be saved: what is said of an act that is no longer among the acts goes with it. */
export function tidied(change: ProjectChange): ProjectChange {
  const acts = actsOf(change);
  return { ...change, actTerms: (change.actTerms ?? []).filter(({ act }) => acts.includes(act)) };
}

/** What a change becomes over a newer record: what wasn't touched is as it is there; what both changed stays mine, and is named. */
export function rebased(mine: ProjectChange, base: ProjectChange, theirs: ProjectChange): { change: ProjectChange; both: (keyof ProjectChange)[] } {
  const keys = Object.keys(theirs) as (keyof ProjectChange)[];
  const same = (one: ProjectChange, other: ProjectChange, key: keyof ProjectChange) => JSON.stringify(one[key]) === JSON.stringify(other[key]);
  const touched = keys.filter((key) => !same(mine, base, key));
  return {
    change: { ...theirs, ...Object.fromEntries(touched.map((key) => [key, mine[key]])) },
    both: touched.filter((key) => !same(theirs, base, key) && !same(theirs, mine, key)),
  };
}

/** A new rating's key: small letters of its name, and a number where that is taken. Keys stay when names change. */
export function keyOfRating(label: string, taken: readonly Rating[]): string {
  const base = proposedSlug(label).replaceAll("-", "_").slice(0, 50);
  for (let number = 1; ; number++) {
    const key = number === 1 ? base : `${base}_${number}`;
    if (!taken.some((rating) => rating.key === key)) return key;
  }
}

/** A scale put in the place of another: what that had besides is retired, as somebody may have signed with it. */
export function newScale(ratings: readonly Rating[], stored: readonly Rating[]): Rating[] {
  const others = stored.filter(({ key, label }) => !ratings.some((each) => each.key === key || each.label === label));
  return [...ratings, ...others.map((rating) => ({ ...rating, retired: true as const }))];
}

/** The list of acts with one more; the same list where it is there already or blank. What was typed is kept exactly, but for spaces at its ends. */
export function withAct(acts: readonly string[], typed: string): string[] {
  const act = typed.trim();
  return act === "" || acts.includes(act) ? [...acts] : [...acts, act];
}

/** Who stands where after one thing in a list of ids has moved by one place; the same list at either end. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}
