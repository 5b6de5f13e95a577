import type { ProjectChange } from "@/lib/projects/record";

/** Takes what can be changed of a project from a whole record. */
export function projectChangeOf({ name, description, guideline, acts }: ProjectChange): ProjectChange {
  return { name, description, guideline, acts };
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
