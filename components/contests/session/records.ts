import type { AssessmentInput, AssessmentRecord, ContestInput, ContestRecord, PlacementInput, PlacementRecord, PositionInput, PositionRecord, RelationInput, RelationRecord } from "@/lib/contests/record";
import { canonicalJson } from "@/lib/text/canonical-json";

/** What of a contest is a record of its own, with its own version: two people who place claims never meet. */
export interface Inputs {
  readonly contest: ContestInput;
  readonly position: PositionInput;
  readonly placement: PlacementInput;
  readonly relation: RelationInput;
  readonly assessment: AssessmentInput;
}
export type Kind = keyof Inputs;
export type AnyInput = Inputs[Kind];

interface Records {
  readonly contest: ContestRecord;
  readonly position: PositionRecord;
  readonly placement: PlacementRecord;
  readonly relation: RelationRecord;
  readonly assessment: AssessmentRecord;
}
export type AnyRecord = Records[Kind];
export type Seen<R> = R & { readonly abilities: { readonly change: boolean } };

const inputFields: { readonly [K in Kind]: readonly (keyof Inputs[K] & string)[] } = {
  contest: ["id", "question", "kind", "note"],
  position: ["id", "contestId", "label", "ordinal"],
  placement: ["id", "contestId", "positionId", "claimId", "note"],
  relation: ["id", "fromClaimId", "toClaimId", "type", "scope", "basis", "note"],
  assessment: ["id", "contestId", "rating", "reasons"],
};

/** What can be read and chosen between when two versions meet. */
export const fieldsOf = (kind: Kind): readonly string[] => inputFields[kind].filter((field) => field !== "id" && field !== "contestId" && field !== "claimId");

/** What of a record a client may write again. */
export function inputOf<K extends Kind>(kind: K, record: AnyRecord): Inputs[K] {
  const fields = record as unknown as Record<string, unknown>;
  return Object.fromEntries(inputFields[kind].map((field) => [field, fields[field]])) as unknown as Inputs[K];
}

/** Whether it was set aside: archived or deleted. */
export const isAside = (record: AnyRecord): boolean => ("archivedAt" in record ? record.archivedAt : record.deletedAt) !== null;

/** Whether two inputs of one kind say the same. */
export function sameInput(kind: Kind, a: AnyInput, b: AnyInput): boolean {
  const [one, other] = [a, b] as unknown as Record<string, unknown>[];
  return inputFields[kind].every((field) => canonicalJson(one![field]) === canonicalJson(other![field]));
}

/** The address of a kind's list, and of one record, under a project's. */
export const pathOf = (projectPath: string, kind: Kind, id?: string) => `${projectPath}/${kind}s${id ? `/${id}` : ""}`;
