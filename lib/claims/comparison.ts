import { sameValue } from "@/lib/claims/draft";
import type { ClaimInput, FragmentInput, MentionInput } from "@/lib/claims/record";

/** What can be chosen as a whole when two versions of a claim meet; what hangs together is one of them. */
export type ClaimPart =
  | "claimants" | "act" | "polarity" | "certainty" | "proposition" | "said" | "event" | "object" | "note"
  | "targets" | "invoked" | "quantities";
export type MentionPart = "passage" | "chain" | "mode" | "reported" | "documentStance" | "suppliedReading" | "whole";

/** One part in which the versions differ; `base` is undefined where it isn't known. */
export interface Difference {
  /** unique within one comparison */
  readonly key: string;
  readonly part: ClaimPart | MentionPart;
  /** the mention that the part belongs to; null for a part of the claim itself */
  readonly mentionId: string | null;
  readonly base: unknown;
  readonly theirs: unknown;
  readonly mine: unknown;
  readonly changedBy: "mine" | "theirs" | "both";
}
export type Choice = "mine" | "theirs";

const claimParts: Record<ClaimPart, readonly (keyof ClaimInput)[]> = {
  claimants: ["attribution", "claimants"], act: ["act"], polarity: ["polarity"], certainty: ["certainty"],
  proposition: ["proposition"], said: ["said"], event: ["event"], object: ["objectKind", "objectText", "objectClaimId"],
  note: ["note"], targets: ["targets"], invoked: ["invoked"], quantities: ["quantities"],
};
const plainMentionParts = ["mode", "reported", "documentStance", "suppliedReading"] as const;

const isAttribution = ({ role }: FragmentInput) => role === "source" || role === "cue";

type Fields = Readonly<Record<string, unknown>>;
const pick = <T extends object>(value: T, keys: readonly (keyof T)[]) => Object.fromEntries(keys.map((key) => [key, value[key]]));

function mentionFields(mention: MentionInput): Record<MentionPart, unknown> {
  const of = (wanted: (fragment: FragmentInput) => boolean) =>
    mention.anchorings.map(({ revisionId, fragments }) => ({ revisionId, fragments: fragments.filter(wanted) }));
  return {
    passage: of((fragment) => !isAttribution(fragment)),
    chain: { levels: mention.levels, fragments: of(isAttribution) },
    ...(pick(mention, plainMentionParts) as Pick<MentionInput, (typeof plainMentionParts)[number]>),
    whole: null,
  };
}

/** The parts in which mine differs from theirs, in the order of the form. `base` is null where it was erased. */
export function compareClaims(base: ClaimInput | null, theirs: ClaimInput, mine: ClaimInput): Difference[] {
  const parts = Object.keys(claimParts) as ClaimPart[];
  const ofClaim = parts.flatMap((part) => {
    const value = (claim: ClaimInput | null) => (claim ? pick(claim, claimParts[part]) : undefined);
    return difference(part, null, { base: value(base), theirs: value(theirs), mine: value(mine) });
  });
  const ids = new Set([...theirs.mentions, ...mine.mentions].map((mention) => mention.id));
  return [...ofClaim, ...[...ids].flatMap((id) => compareMention(id, { base, theirs, mine }))];
}

interface Versions<T> {
  readonly base: T;
  readonly theirs: T;
  readonly mine: T;
}

function compareMention(id: string, claims: Versions<ClaimInput | null>): Difference[] {
  const find = (claim: ClaimInput | null) => claim?.mentions.find((mention) => mention.id === id);
  const [base, theirs, mine] = [find(claims.base), find(claims.theirs), find(claims.mine)];
  if (!theirs || !mine) return difference("whole", id, { base, theirs, mine });
  const fields = { base: base && mentionFields(base), theirs: mentionFields(theirs), mine: mentionFields(mine) };
  return (Object.keys(fields.mine) as MentionPart[]).flatMap((part) =>
    difference(part, id, { base: fields.base?.[part], theirs: fields.theirs[part], mine: fields.mine[part] }),
  );
}

function difference(part: ClaimPart | MentionPart, mentionId: string | null, values: Versions<unknown>): Difference[] {
  if (sameValue(values.theirs, values.mine)) return [];
  const changedBy = sameValue(values.base, values.theirs) ? "mine" : sameValue(values.base, values.mine) ? "theirs" : "both";
  return [{ key: mentionId ? `${mentionId} ${part}` : part, part, mentionId, ...values, changedBy }];
}

/** Their version with the parts of mine that were chosen. Throws where a difference has no choice yet. */
export function mergeClaims(theirs: ClaimInput, mine: ClaimInput, differences: readonly Difference[], choices: ReadonlyMap<string, Choice>): ClaimInput {
  return differences.reduce((merged, { key, part, mentionId }) => {
    const choice = choices.get(key);
    if (!choice) throw new RangeError(`nothing was chosen for ${key}`);
    if (choice === "theirs") return merged;
    return mentionId === null ? { ...merged, ...pick(mine, claimParts[part as ClaimPart]) } : takeMention(merged, mine, mentionId, part as MentionPart);
  }, theirs);
}

function takeMention(merged: ClaimInput, mine: ClaimInput, id: string, part: MentionPart): ClaimInput {
  const own = mine.mentions.find((mention) => mention.id === id);
  if (part === "whole") return { ...merged, mentions: own ? [...merged.mentions, own] : merged.mentions.filter((mention) => mention.id !== id) };
  const mentions = merged.mentions.map((mention) => (mention.id === id && own ? takePart(mention, own, part) : mention));
  return { ...merged, mentions };
}

function takePart(merged: MentionInput, own: MentionInput, part: MentionPart): MentionInput {
  if (part === "chain") return { ...merged, levels: own.levels, anchorings: takeFragments(merged, own, isAttribution) };
  if (part === "passage") return { ...merged, anchorings: takeFragments(merged, own, (fragment) => !isAttribution(fragment)) };
  return { ...merged, ...(pick(own, [part as keyof MentionInput]) as Fields) };
}

function takeFragments(merged: MentionInput, own: MentionInput, taken: (fragment: FragmentInput) => boolean): MentionInput["anchorings"] {
  return merged.anchorings.map((anchoring) => {
    const mine = own.anchorings.find((each) => each.revisionId === anchoring.revisionId);
    if (!mine) return anchoring;
    return { ...anchoring, fragments: [...anchoring.fragments.filter((each) => !taken(each)), ...mine.fragments.filter(taken)] };
  });
}
