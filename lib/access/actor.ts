import type { Role } from "@/lib/projects/record";

/** One request as history and repeats know it. */
export interface RequestMark {
  readonly requestId: string;
  /** set where the client sent an Idempotency-Key: the key, and a hash of method, path and body */
  readonly idempotency: { readonly key: string; readonly bodyHash: string } | null;
  /** set where the change takes back an act of the same person: the version that the act left */
  readonly undoOfVersion: number | null;
  /** set where the change is part of an act of a person at a screen, which may have several: they are taken back together */
  readonly actId: string | null;
}

/** How a person came in. */
export type Way = { readonly kind: "session"; readonly sessionId: string } | { readonly kind: "token" } | { readonly kind: "command_line" };

/**
 * Who asks. A union without optional ids: nobody, a person (by session, by token, or named on the command line),
 * or the operator of the installation, who makes users and projects and sees no content by that.
 */
export type Actor =
  | { readonly kind: "anonymous"; readonly request: RequestMark }
  | {
      readonly kind: "user";
      readonly userId: string;
      readonly isAdministrator: boolean;
      readonly scope: "read" | "write";
      /** the one project that a token is limited to; null where there is no limit */
      readonly onlyProjectId: string | null;
      readonly via: Way;
      readonly request: RequestMark;
    }
  | { readonly kind: "operator"; readonly request: RequestMark };

export type UserActor = Extract<Actor, { kind: "user" }>;

/** A person in one project: what every permission is asked of. Made by lib/data/membership only. */
export interface Member {
  readonly projectId: string;
  readonly slug: string;
  readonly contributorId: string;
  readonly role: Role;
  /** an archived project is read, and restored by its owner; nothing else in it changes */
  readonly isArchived: boolean;
  readonly scope: "read" | "write";
  readonly userId: string;
  readonly request: RequestMark;
}
