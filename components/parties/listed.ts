import type { Dto } from "@/lib/data/aggregate";
import type { PartyRecord } from "@/lib/parties/record";

/** A party of the list with what the list shows beside it. */
export type ListedParty = Dto<PartyRecord> & {
  readonly claims: number;
  /** its own sides, or those of the parties whose office it holds */
  readonly sideIds: readonly string[];
  /** whether it stands on them through an office only */
  readonly isThroughOffice: boolean;
  /** the title of the document that it is local to, or "" */
  readonly documentTitle: string;
};
