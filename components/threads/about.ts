import type { ThreadListed } from "@/lib/data/threads/threads";
import type { ThreadTarget } from "@/lib/threads/record";

/** What is talked about: the thing, in words, and for a passage the document that it is in. */
export interface TalkAbout {
  readonly target: ThreadTarget;
  readonly words: string;
  readonly documentId?: string;
}

/** Which threads of the API are to be asked for. */
export function queryOf({ target, documentId }: TalkAbout): Record<string, string> {
  switch (target.kind) {
    case "claim": return { claimId: target.claimId };
    case "contest": return { contestId: target.contestId };
    case "party": return { partyId: target.partyId };
    case "decision": return { decisionId: target.decisionId };
    case "passage": return { documentId: documentId! };
  }
}

/** Whether a thread is about this: the same record, or a passage that has words in common. */
export function isAbout({ target }: TalkAbout, thread: Pick<ThreadListed, "revisionId" | "start" | "end">): boolean {
  if (target.kind !== "passage") return true;
  return thread.revisionId === target.revisionId && thread.start! < target.end && thread.end! > target.start;
}
