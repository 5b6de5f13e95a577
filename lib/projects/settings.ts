import { assessingOf } from "@/lib/contests/scale";
import type { ProjectChange, Rating } from "@/lib/projects/record";
import { proposedSlug } from "@/lib/projects/slug";

/** Takes what can be changed of a project from a whole record. */
export function projectChangeOf({ name, description, guideline, acts, assessing }: ProjectChange): ProjectChange {
  return { name, description, guideline, acts, assessing: assessingOf({ assessing }) };
}

/** A new rating's key: small letters of its name, and a number where that is taken. Keys stay when names change. */
export function keyOfRating(label: string, taken: readonly Rating[]): string {
  const base = proposedSlug(label).replaceAll("-", "_").slice(0, 50);
  for (let number = 1; ; number++) {
    const key = number === 1 ? base : `${base}_${number}`;
    if (!taken.some((rating) => rating.key === key)) return key;
  }
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
