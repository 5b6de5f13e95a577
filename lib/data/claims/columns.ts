import type { ClaimRecord } from "@/lib/claims/record";

// The columns of each table that a claim lies in, as texts, and the record that they are read back to. What may be null is
// an empty text, or, where texts may be empty, begins with a sign if it is there. Keys stand in the order of canonical JSON.

type Mention = ClaimRecord["mentions"][number];
type Level = Mention["levels"][number];
type Anchoring = Mention["anchorings"][number];
type Fragment = Anchoring["fragments"][number];
type Quantity = ClaimRecord["quantities"][number];
type Row = readonly string[];

const q = (...names: string[]) => names.map((name) => `"${name}"`);
const maybe = (name: string) => `coalesce("${name}"::text, '')`;
const maybeWords = (name: string) => `coalesce('=' || "${name}", '')`;
const instant = (name: string) => `coalesce(to_char("${name}" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '')`;

export const columns = {
  claim: [...q("id", "act", "attribution", "certainty", "contributorId"), instant("createdAt"), instant("deletedAt"), maybeWords("event"), ...q("layerId", "note"), maybe("objectClaimId"), ...q("objectKind", "objectText", "polarity", "proposition"), maybeWords("said"), `"version"`],
  party: q("claimId", "role", "partyId"),
  quantity: [...q("claimId", "approximate", "area"), maybeWords("asOf"), maybe("cumulative"), maybe("max"), maybe("min"), ...q("outcome", "period", "population", "qualifier", "unit"), maybe("value"), maybe("whose")],
  origin: q("claimId", "fromClaimId", "fromVersion", "why"),
  mention: [...q("claimId", "id", "contributorId"), instant("createdAt"), ...q("documentId", "documentStance", "made", "mode"), maybeWords("reported"), `"suppliedReading"`],
  level: [...q("mentionId", "ordinal", "sourceKind"), maybe("stance")],
  levelParty: q("mentionId", "levelOrdinal", "partyId"),
  anchoring: [...q("mentionId", "id", "contributorId"), instant("createdAt"), ...q("method", "revisionId"), maybe("score"), `"state"`],
  fragment: [`"anchoringId"`, `"end"`, maybe("levelOrdinal"), ...q("prefix", "quote", "role", "start", "suffix"), maybe("wordPartyId")],
  /** a fragment without what stands around it */
  span: [`"anchoringId"`, `"end"`, maybe("levelOrdinal"), ...q("quote", "role", "start"), maybe("wordPartyId")],
} as const;

const orNull = <T extends string>(cell: string | undefined) => (cell === "" ? null : cell!) as T | null;
const numberOrNull = (cell: string | undefined) => (cell === "" ? null : Number(cell));
const wordsOrNull = (cell: string | undefined) => (cell === "" ? null : cell!.slice(1));
// As text, PostgreSQL writes truth as "t" where rows are put together, and as "true" where it is cast.
const isTrue = (cell: string | undefined) => cell!.startsWith("t");

/** What the claim's own row says. */
export function claimColumnsOf(row: Row): Omit<ClaimRecord, "claimants" | "targets" | "invoked" | "quantities" | "origins" | "mentions"> {
  const [id, act, attribution, certainty, contributorId, createdAt, deletedAt, event, layerId, note, objectClaimId, objectKind, objectText, polarity, proposition, said, version] = row as Row & string[];
  return {
    act: act!, attribution: attribution as ClaimRecord["attribution"], certainty: certainty as ClaimRecord["certainty"], contributorId: contributorId!, createdAt: createdAt!, deletedAt: orNull(deletedAt), event: wordsOrNull(event), id: id!,
    layerId: layerId!, note: note!, objectClaimId: orNull(objectClaimId), objectKind: objectKind as ClaimRecord["objectKind"], objectText: objectText!, polarity: polarity as ClaimRecord["polarity"], proposition: proposition!, said: wordsOrNull(said), version: Number(version),
  };
}

/** The parties that a claim names, from the rows of all of them. */
export function partiesOf(rows: readonly Row[]): Pick<ClaimRecord, "claimants" | "invoked" | "targets"> {
  const named = (role: string) => rows.flatMap(([, own, partyId]) => (own === role ? [partyId!] : []));
  return { claimants: named("claimant"), invoked: named("invoked"), targets: named("target") };
}

export function quantityOf([, approximate, area, asOf, cumulative, max, min, outcome, period, population, qualifier, unit, value, whose]: Row): Quantity {
  return {
    approximate: isTrue(approximate), area: area!, asOf: wordsOrNull(asOf), cumulative: cumulative === "" ? null : isTrue(cumulative), max: numberOrNull(max), min: numberOrNull(min), outcome: outcome!, period: period!, population: population!, qualifier: qualifier!, unit: unit!,
    value: numberOrNull(value), whose: orNull(whose),
  };
}

export const originOf = ([, fromClaimId, fromVersion, why]: Row): ClaimRecord["origins"][number] => ({ fromClaimId: fromClaimId!, fromVersion: Number(fromVersion), why: why as ClaimRecord["origins"][number]["why"] });

export function mentionOf([, id, contributorId, createdAt, documentId, documentStance, made, mode, reported, suppliedReading]: Row, { anchorings, levels }: Pick<Mention, "anchorings" | "levels">): Mention {
  return {
    anchorings, contributorId: contributorId!, createdAt: createdAt!, documentId: documentId!, documentStance: documentStance as Mention["documentStance"], id: id!, levels, made: made as Mention["made"], mode: mode as Mention["mode"],
    reported: wordsOrNull(reported), suppliedReading: suppliedReading!,
  };
}

/** A level with the parties of it among those of its mention. */
export function levelOf([, ordinal, sourceKind, stance]: Row, parties: readonly Row[]): Level {
  return { partyIds: parties.flatMap(([, level, partyId]) => (level === ordinal ? [partyId!] : [])), sourceKind: sourceKind as Level["sourceKind"], stance: orNull(stance) };
}

export function anchoringOf([, id, contributorId, createdAt, method, revisionId, score, state]: Row, fragments: Fragment[]): Anchoring {
  return { contributorId: contributorId!, createdAt: createdAt!, fragments, id: id!, method: method as Anchoring["method"], revisionId: revisionId!, score: numberOrNull(score), state: state as Anchoring["state"] };
}

export function fragmentOf([, end, levelOrdinal, prefix, quote, role, start, suffix, wordPartyId]: Row): Fragment {
  return { end: Number(end), levelOrdinal: numberOrNull(levelOrdinal), prefix: prefix!, quote: quote!, role: role as Fragment["role"], start: Number(start), suffix: suffix!, wordPartyId: orNull(wordPartyId) };
}

export function spanOf([, end, levelOrdinal, quote, role, start, wordPartyId]: Row): Omit<Fragment, "prefix" | "suffix"> {
  return { end: Number(end), levelOrdinal: numberOrNull(levelOrdinal), quote: quote!, role: role as Fragment["role"], start: Number(start), wordPartyId: orNull(wordPartyId) };
}
