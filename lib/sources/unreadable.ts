/** Why a formatted source can't be read, beside the reasons of `decode`. */
export type UnreadableProblem = "empty" | "too-large" | "unsupported" | "rtf" | "unreadable" | "encrypted" | "no-text" | "too-deep" | "too-many-parts" | "too-much-text" | "unpacks-too-large" | "two-formats" | "too-slow" | "too-much-memory";

/** Thrown by a reader where it gives up; becomes a refusal. `found` says in a few words what the file is or has. */
export class Unreadable extends Error {
  constructor(
    readonly problem: UnreadableProblem,
    readonly about: { readonly size?: number; readonly limit?: number; readonly found?: string } = {},
  ) {
    super(problem);
    this.name = "Unreadable";
  }
}
