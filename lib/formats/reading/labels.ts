import type { FragmentRole } from "@/lib/claims/record";
import type { ReadLabel } from "@/lib/formats/reading/reading";

/** Which label is which part of a claim; those that aren't there, or are null, are left out and counted. */
export type RoleMap = Readonly<Record<string, FragmentRole | null>>;

const SAMPLES = 3;
const SAMPLE_LENGTH = 80;
/** More different labels than this are no label set. */
export const MOST_LABELS = 500;

// The names that mean a part of a claim wherever they stand, without regard to case.
const usual: Readonly<Record<string, FragmentRole>> = { content: "content", source: "source", cue: "cue", hedge: "hedge", loaded: "loaded" };

/** The role of a label: by the mapping where there is one, else by the names of this program and of PolNeAR. */
export function roleOf(roles: RoleMap | null, label: string): FragmentRole | null {
  if (roles) return Object.hasOwn(roles, label) ? (roles[label] ?? null) : null;
  const name = label.toLowerCase();
  return Object.hasOwn(usual, name) ? usual[name]! : null;
}

/** Counts the labels of a text, with some of the words that bear them. */
export class Labels {
  readonly #found = new Map<string, { count: number; samples: Set<string> }>();

  constructor(readonly roles: RoleMap | null) {}

  /** Counts one, and says which part of a claim it is. */
  take(label: string, quote: string): FragmentRole | null {
    const found = this.#found.get(label) ?? { count: 0, samples: new Set<string>() };
    found.count++;
    if (found.samples.size < SAMPLES && quote !== "") found.samples.add([...quote].slice(0, SAMPLE_LENGTH).join(""));
    this.#found.set(label, found);
    return roleOf(this.roles, label);
  }

  list(): ReadLabel[] {
    return [...this.#found].map(([label, { count, samples }]) => ({ label, count, samples: [...samples], role: roleOf(this.roles, label) }));
  }

  /** Those that are no part of a claim, with how often they are there. */
  ignored(): Record<string, number> {
    return Object.fromEntries(this.list().filter(({ role }) => role === null).map(({ label, count }) => [label, count]));
  }
}

/** The labels of several texts as one list, the most frequent first. */
export function mergedLabels(lists: readonly (readonly ReadLabel[])[]): ReadLabel[] {
  const all = new Map<string, ReadLabel>();
  for (const each of lists.flat()) {
    const known = all.get(each.label);
    all.set(each.label, known ? { ...each, count: known.count + each.count, samples: [...new Set([...known.samples, ...each.samples])].slice(0, SAMPLES) } : each);
  }
  return [...all.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
