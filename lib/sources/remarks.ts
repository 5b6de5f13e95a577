/**
 * What became of those parts of a source that are no words of its text, by kind. The part before the first hyphen says
 * what was done: dropped (only the original has it), guessed (a person should look), repaired, kept (in a special way).
 */
export const remarkKinds = [
  "dropped-scripts", "dropped-pictures", "dropped-embedded", "dropped-links", "dropped-comments", "dropped-templates", "dropped-deletions", "dropped-attachments",
  "dropped-annotations", "dropped-running", "dropped-fields", "dropped-scans", "dropped-revisions",
  "guessed-format", "guessed-encoding", "guessed-main", "guessed-hidden", "guessed-lines", "guessed-hyphens", "guessed-direction", "guessed-running", "guessed-templates",
  "repaired-characters", "repaired-markup", "repaired-breaks",
  "kept-insertions", "kept-notes", "kept-pages", "kept-unread",
] as const;
export type RemarkKind = (typeof remarkKinds)[number];

/** One kind of thing that a reader did to a source, and how often. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly count: number;
}

/** Counts what a reader does as it goes. */
export class Remarks {
  private readonly counts = new Map<RemarkKind, number>();

  add(kind: RemarkKind, count = 1): void {
    if (count > 0) this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
  }

  /** In the order of `remarkKinds`, each that occurred. */
  list(): Remark[] {
    return remarkKinds.flatMap((kind) => (this.counts.has(kind) ? [{ kind, count: this.counts.get(kind)! }] : []));
  }
}
