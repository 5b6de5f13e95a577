import { inFragmentOrder } from "@/lib/claims/fragment-order";
import type { ClaimInput, FragmentInput, Level, MentionInput } from "@/lib/claims/record";
import { contains, cover, overlaps, type Span } from "@/lib/text/span";

/** Which place of a claim is edited: one of its mentions, as it stands on one revision. */
export interface Place {
  readonly mentionId: string;
  readonly revisionId: string;
}

/** Why an edit can't be made. */
export type DraftRefusal = "outside_content" | "last_content" | "there_already" | "overlapping_content";
export type Edited = { readonly ok: true; readonly claim: ClaimInput } | { readonly ok: false; readonly why: DraftRefusal };

const edited = (claim: ClaimInput): Edited => ({ ok: true, claim });
const refused = (why: DraftRefusal): Edited => ({ ok: false, why });

/** Ids and place of a claim that is about to be made. */
export interface Beginning extends Place {
  readonly id: string;
  readonly anchoringId: string;
  readonly documentId: string;
}

/** A fresh claim: nothing is known of it but its words. Spans may overlap or repeat; they are joined. */
export function newClaim(at: Beginning, content: readonly [Span, ...Span[]]): ClaimInput {
  const first = { role: "content", levelOrdinal: null, ...spanOf(content[0]), wordPartyId: null } as const;
  const mention: MentionInput = {
    id: at.mentionId, documentId: at.documentId, mode: "none", reported: null, documentStance: "relays", suppliedReading: "",
    made: "by_hand", levels: [], anchorings: [{ id: at.anchoringId, revisionId: at.revisionId, fragments: [first] }],
  };
  const claim: ClaimInput = {
    id: at.id, attribution: "unset", act: "unspecified", polarity: "positive", certainty: "unspecified", proposition: "",
    said: null, event: null, objectKind: "matter", objectText: "", objectClaimId: null, note: "",
    claimants: [], targets: [], invoked: [], quantities: [], mentions: [mention],
  };
  return content.slice(1).reduce((made, span) => joinContent(made, at, span), claim);
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The mention in hand; throws where the claim has none of this id. */
export function mentionAt(claim: ClaimInput, { mentionId }: Pick<Place, "mentionId">): MentionInput {
  const mention = claim.mentions.find((each) => each.id === mentionId);
  if (!mention) throw new RangeError(`the claim has no mention ${mentionId}`);
  return mention;
}

/** The fragments of the mention in hand on its revision; none where it has no place there. */
export function fragmentsAt(claim: ClaimInput, place: Place): readonly FragmentInput[] {
  const mention = claim.mentions.find((each) => each.id === place.mentionId);
  return mention?.anchorings.find((each) => each.revisionId === place.revisionId)?.fragments ?? [];
}

/** The claim with some fields of one mention changed. */
export function changeMention(claim: ClaimInput, place: Pick<Place, "mentionId">, change: Partial<MentionInput>): ClaimInput {
  mentionAt(claim, place);
  const mentions = claim.mentions.map((mention) => (mention.id === place.mentionId ? { ...mention, ...change } : mention));
  return { ...claim, mentions };
}

function withFragments(claim: ClaimInput, place: Place, fragments: readonly FragmentInput[]): ClaimInput {
  const ordered = [...fragments].sort(inFragmentOrder);
  const anchorings = mentionAt(claim, place).anchorings.map((anchoring) =>
    anchoring.revisionId === place.revisionId ? { ...anchoring, fragments: ordered } : anchoring,
  );
  return changeMention(claim, place, { anchorings });
}

/** Adds a span to the content. What it overlaps becomes one fragment with it, as content fragments never overlap. */
function joinContent(claim: ClaimInput, place: Place, span: Span): ClaimInput {
  const fragments = fragmentsAt(claim, place);
  const touched = fragments.filter((each) => each.role === "content" && overlaps(each, span));
  const joined = { role: "content", levelOrdinal: null, ...cover([spanOf(span), ...touched.map(spanOf)]), wordPartyId: null } as const;
  return withFragments(claim, place, [...fragments.filter((each) => !touched.includes(each)), joined]);
}

/** Adds a span to the content; one that lies in the content already is refused. */
export function addContent(claim: ClaimInput, place: Place, span: Span): Edited {
  const known = fragmentsAt(claim, place).some((each) => each.role === "content" && contains(each, span));
  return known ? refused("there_already") : edited(joinContent(claim, place, span));
}

/** Makes a span the source, or the cue, of a level; the levels up to it are made where they are missing. */
export function addAttribution(claim: ClaimInput, place: Place, role: "source" | "cue", levelOrdinal: number, span: Span): Edited {
  const prepared = withLevels(claim, place, levelOrdinal + 1);
  const fragments = fragmentsAt(prepared, place);
  const isThere = fragments.some((each) => each.role === role && each.levelOrdinal === levelOrdinal && equal(each, span));
  if (isThere) return refused("there_already");
  return edited(withFragments(prepared, place, [...fragments, { role, levelOrdinal, ...spanOf(span), wordPartyId: null }]));
}

/** Marks words inside the content as a hedge, or as loaded. */
export function addWord(claim: ClaimInput, place: Place, role: "hedge" | "loaded", span: Span): Edited {
  const fragments = fragmentsAt(claim, place);
  if (!fragments.some((each) => each.role === "content" && contains(each, span))) return refused("outside_content");
  if (fragments.some((each) => each.role === role && equal(each, span))) return refused("there_already");
  return edited(withFragments(claim, place, [...fragments, { role, levelOrdinal: null, ...spanOf(span), wordPartyId: null }]));
}

const equal = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

// By what it says: each answer of the server makes the fragments anew.
const isSame = (a: FragmentInput, b: FragmentInput) => a.role === b.role && a.levelOrdinal === b.levelOrdinal && equal(a, b);

/** Says whose word a hedge or a loaded word is; null takes it back. */
export function setWordParty(claim: ClaimInput, place: Place, fragment: FragmentInput, wordPartyId: string | null): ClaimInput {
  const fragments = fragmentsAt(claim, place).map((each) => (isSame(each, fragment) ? { ...each, wordPartyId } : each));
  return withFragments(claim, place, fragments);
}

/** Takes one fragment away, and with content the hedges and loaded words that then lie outside of it. */
export function removeFragment(claim: ClaimInput, place: Place, fragment: FragmentInput): Edited {
  return settleContent(claim, place, fragmentsAt(claim, place).filter((each) => !isSame(each, fragment)));
}

/** Moves the ends of one fragment; one that is no longer there stays away. */
export function moveFragment(claim: ClaimInput, place: Place, fragment: FragmentInput, span: Span): Edited {
  const fragments = fragmentsAt(claim, place);
  const others = fragments.filter((each) => !isSame(each, fragment));
  if (others.length === fragments.length) return edited(claim);
  const isContent = fragment.role === "content";
  if (isContent && others.some((each) => each.role === "content" && overlaps(each, span))) return refused("overlapping_content");
  const moved = [...others, { ...fragment, ...spanOf(span) }];
  const isWord = fragment.role === "hedge" || fragment.role === "loaded";
  if (isWord && !others.some((each) => each.role === "content" && contains(each, span))) return refused("outside_content");
  return settleContent(claim, place, moved);
}

function settleContent(claim: ClaimInput, place: Place, fragments: readonly FragmentInput[]): Edited {
  const content = fragments.filter((each) => each.role === "content");
  if (content.length === 0) return refused("last_content");
  const isWord = ({ role }: FragmentInput) => role === "hedge" || role === "loaded";
  const kept = fragments.filter((each) => !isWord(each) || content.some((part) => contains(part, each)));
  return edited(withFragments(claim, place, kept));
}

const innermost: Level = { sourceKind: "named", stance: null, partyIds: [] };
const outer: Level = { sourceKind: "named", stance: "relays", partyIds: [] };

function withLevels(claim: ClaimInput, place: Place, count: number): ClaimInput {
  const { levels } = mentionAt(claim, place);
  if (levels.length >= count) return claim;
  const missing = Array.from({ length: count - levels.length }, (_, index) => (levels.length + index === 0 ? innermost : outer));
  return changeMention(claim, place, { levels: [...levels, ...missing] });
}

/** Adds one level outside of those that are there; the claimants' own comes first where it is missing. */
export function addLevel(claim: ClaimInput, place: Place): ClaimInput {
  return withLevels(claim, place, Math.max(mentionAt(claim, place).levels.length, 1) + 1);
}

/** Changes what is said of one level, which is made where it is missing. */
export function changeLevel(claim: ClaimInput, place: Place, ordinal: number, change: Partial<Level>): ClaimInput {
  const prepared = withLevels(claim, place, ordinal + 1);
  const levels = mentionAt(prepared, place).levels.map((level, index) => (index === ordinal ? { ...level, ...change } : level));
  return changeMention(prepared, place, { levels });
}

/** Takes an outer level away with its source and its cue; the levels outside of it come one step nearer. */
export function removeLevel(claim: ClaimInput, place: Place, ordinal: number): ClaimInput {
  if (ordinal === 0) throw new RangeError("the innermost level is the claimants' own");
  const mention = mentionAt(claim, place);
  const levels = mention.levels.filter((_, index) => index !== ordinal);
  const anchorings = mention.anchorings.map((anchoring) => ({ ...anchoring, fragments: withoutLevel(anchoring.fragments, ordinal) }));
  return changeMention(claim, place, { levels, anchorings });
}

function withoutLevel(fragments: readonly FragmentInput[], ordinal: number): FragmentInput[] {
  const left = fragments.filter((each) => each.levelOrdinal !== ordinal);
  return left.map((each) => (each.levelOrdinal !== null && each.levelOrdinal > ordinal ? { ...each, levelOrdinal: each.levelOrdinal - 1 } : each));
}

/**
 * Moves an outer level to another place in the chain, with its source and its cue. The innermost level stays where it
 * is: its parties are the claim's own, the same at every mention (docs/SPEC.md, C17).
 */
export function moveLevel(claim: ClaimInput, place: Place, from: number, to: number): ClaimInput {
  const mention = mentionAt(claim, place);
  const isOuter = (ordinal: number) => ordinal > 0 && ordinal < mention.levels.length;
  if (!isOuter(from) || !isOuter(to)) throw new RangeError("only an outer level is moved, among the outer ones");
  const order = mention.levels.map((_, ordinal) => ordinal).filter((ordinal) => ordinal !== from);
  order.splice(to, 0, from);
  const anchorings = mention.anchorings.map((anchoring) => ({ ...anchoring, fragments: reordered(anchoring.fragments, order) }));
  return changeMention(claim, place, { levels: order.map((ordinal) => mention.levels[ordinal]!), anchorings });
}

function reordered(fragments: readonly FragmentInput[], order: readonly number[]): FragmentInput[] {
  const moved = fragments.map((each) => (each.levelOrdinal === null ? each : { ...each, levelOrdinal: order.indexOf(each.levelOrdinal) }));
  return moved.sort(inFragmentOrder);
}

/** Says who claims: nobody yet, one, or several together. The innermost level comes with the first. */
export function setClaimants(claim: ClaimInput, place: Place, claimants: readonly string[]): ClaimInput {
  if (claimants.length === 0) return { ...claim, attribution: "unset", claimants: [] };
  return { ...withLevels(claim, place, 1), attribution: "attributed", claimants: [...claimants] };
}

/** Says that the document claims it itself. */
export function setOwnVoice(claim: ClaimInput, voicePartyId: string): ClaimInput {
  return { ...claim, attribution: "own_voice", claimants: [voicePartyId] };
}

/** Whether two inputs say the same; layer and origin, which never change, are left out. */
export function sameClaim(a: ClaimInput, b: ClaimInput): boolean {
  const settled = { layerId: null, duplicateOf: null };
  return sameValue({ ...a, ...settled }, { ...b, ...settled });
}

/** Whether two JSON values are equal, whatever the order of their fields. */
export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== "object") return value;
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(fields.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, each]) => [key, ordered(each)]));
}
