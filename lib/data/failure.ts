/** What a request can be refused for; mapped to HTTP in lib/server/problem.ts and nowhere else. */
export type FailureCode =
  | "unauthenticated"
  | "forbidden"
  | "foreign_origin"
  | "not_found"
  | "invalid"
  | "exists"
  | "conflict"
  | "stale"
  | "version_required"
  | "repeat_differs"
  | "too_large"
  | "too_many_attempts"
  | "unavailable";

/** One thing wrong with an input: where (a JSON path), and what. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The two versions that met, and the one both started from; `base` is null where it was erased. */
export interface Clash {
  readonly base: unknown;
  readonly theirs: unknown;
}

/** A refusal that a user can cause. Anything else that is thrown is a bug. */
export class AppError extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
    readonly extra: { issues?: readonly Issue[]; clash?: Clash; retryAfterSeconds?: number; about?: unknown } = {},
  ) {
    super(message);
    this.name = "AppError";
  }
}

/** The one answer for what isn't there and for what isn't yours to know of. */
export const notFound = () => new AppError("not_found", "There is nothing here under this address, or it is not yours to see.");

/** An input that breaks a rule, with the places. */
export function invalid(issues: readonly Issue[]): AppError {
  return new AppError("invalid", issues.map((issue) => issue.message).join(" "), { issues });
}
