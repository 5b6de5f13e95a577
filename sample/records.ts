// From the sample's descriptions to what the data layer takes: keys become ids, words become offsets.
import { decisionInput } from "@/lib/adjudication/decision";
import { claimInput, type ClaimInput, type FragmentInput, type FragmentRole } from "@/lib/claims/record";
import { assessmentInput, contestInput, placementInput, positionInput, relationInput } from "@/lib/contests/record";
import { documentChange, regionInput } from "@/lib/documents/record";
import { partyInput } from "@/lib/parties/record";
import { projectInput, sideInput } from "@/lib/projects/record";
import type { Span } from "@/lib/text/span";
import { blindClaims } from "@/sample/claims/blind";
import { firstShotClaims } from "@/sample/claims/first-shots";
import { menClaims } from "@/sample/claims/men-at-the-channel";
import { tollClaims } from "@/sample/claims/toll";
import { trialClaims } from "@/sample/claims/trial";
import { truceClaims } from "@/sample/claims/truce";
import { sampleAssessments } from "@/sample/assessments";
import { blindParties, sampleAnnotators, sampleDecisions, blindDocument } from "@/sample/blind";
import { sampleContests, sampleRelations } from "@/sample/contests";
import type { SampleAssessment, SampleClaim, SampleContest, SampleDecision, SampleDocument, SampleMention, SampleParty, SampleReason, SampleRelation, SampleWord, Words } from "@/sample/description";
import { sampleIds } from "@/sample/ids";
import { sampleParties } from "@/sample/parties";
import { placeOf } from "@/sample/place";
import { sampleDocuments, sampleProject, sampleSides } from "@/sample/project";

export const sampleClaims: readonly SampleClaim[] = [...tollClaims, ...firstShotClaims, ...menClaims, ...truceClaims, ...trialClaims];

/** What was annotated blind, of everybody. */
export const annotatedClaims: readonly SampleClaim[] = sampleAnnotators.flatMap(({ key }) => blindClaims[key] ?? []);
const allClaims = [...sampleClaims, ...annotatedClaims];
const metParties = sampleAnnotators.flatMap(({ key }) => blindParties[key] ?? []);

const keysOf = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);
const relationKey = ({ from, type, to }: SampleRelation) => `${from} ${type} ${to}`;
const mentionKeys = allClaims.flatMap(({ key, mentions }) => mentions.map((_, index) => `${key} ${index}`));
const positionKeys = sampleContests.flatMap(({ key, positions }) => positions.map((label) => `${key} ${label}`));
const placementKeys = sampleContests.flatMap(({ key, placements }) => placements.map(({ claim }) => `${key} ${claim}`));

/** The id of each of the sample's records, by its key. */
export const idOf = {
  project: sampleIds("project", [sampleProject.slug]),
  side: sampleIds("side", keysOf(sampleSides)),
  party: sampleIds("party", keysOf([...sampleParties, ...metParties])),
  document: sampleIds("document", keysOf(sampleDocuments)),
  region: sampleIds("region", sampleDocuments.flatMap(({ regions = [] }) => keysOf(regions))),
  revision: sampleIds("revision", sampleDocuments.flatMap(({ revision = [] }) => revision)),
  claim: sampleIds("claim", keysOf(allClaims)),
  mention: sampleIds("mention", mentionKeys),
  anchoring: sampleIds("anchoring", mentionKeys),
  relation: sampleIds("relation", sampleRelations.map(relationKey)),
  contest: sampleIds("contest", keysOf(sampleContests)),
  position: sampleIds("position", positionKeys),
  placement: sampleIds("placement", placementKeys),
  assessment: sampleIds("assessment", sampleAssessments.map(({ contest }) => contest)),
  member: sampleIds("member", keysOf(sampleAnnotators)),
  decision: sampleIds("decision", keysOf(sampleDecisions)),
};

/** What importing a document made, as far as claims need it. */
export interface SampleText {
  readonly revisionId: string;
  readonly voicePartyId: string;
  /** the canonical text */
  readonly text: string;
}
/** The imported documents by key. */
export type SampleTexts = ReadonlyMap<string, SampleText>;

export const projectRecordInput = () => projectInput.parse({ id: idOf.project(sampleProject.slug), ...sampleProject });

export const sideInputs = () => sampleSides.map(({ key, ...side }, ordinal) => sideInput.parse({ id: idOf.side(key), ordinal, ...side }));

/** A party as the data layer takes it. */
export function partyRecordInput({ key, document, side, tenures = [], ...party }: SampleParty) {
  return partyInput.parse({
    ...party,
    id: idOf.party(key),
    documentId: document === undefined ? null : idOf.document(document),
    sides: side === undefined ? [] : [{ sideId: idOf.side(side) }],
    tenures: tenures.map(({ of, ...tenure }) => ({ ofPartyId: idOf.party(of), ...tenure })),
  });
}

/** A document's provenance. */
export const provenanceOf = ({ key: _key, publisher, regions: _regions, revision: _revision, ...provenance }: SampleDocument) =>
  documentChange.parse({ ...provenance, publisherPartyId: idOf.party(publisher) });

/** The regions that a person marked in a document; its infobox is proposed by import. */
export const regionInputs = ({ regions = [] }: SampleDocument, { revisionId, text }: SampleText) =>
  regions.map(({ key, words, ...region }) => regionInput.parse({ id: idOf.region(key), revisionId, ...region, ...placeOf(text, words) }));

/** A claim as the data layer takes it. Refuses words that don't stand where the description says. */
export function claimRecordInput({ key, by, targets = [], invoked = [], about, quantities = [], mentions, ...content }: SampleClaim, texts: SampleTexts): ClaimInput {
  const textOf = (document: string) => texts.get(document) ?? missing(document);
  return claimInput.parse({
    ...content,
    id: idOf.claim(key),
    attribution: by ? "attributed" : "own_voice",
    claimants: by?.map(idOf.party) ?? [textOf(mentions[0]!.document).voicePartyId],
    targets: targets.map(idOf.party),
    invoked: invoked.map(idOf.party),
    objectKind: about ? "claim" : content.objectText ? "term" : "matter",
    objectClaimId: about ? idOf.claim(about) : null,
    quantities,
    mentions: mentions.map((mention, index) => mentionRecordInput(mention, `${key} ${index}`, textOf(mention.document))),
  });
}

function missing(document: string): never {
  throw new Error(`the sample's document "${document}" has not been imported`);
}

function mentionRecordInput(mention: SampleMention, key: string, text: SampleText) {
  const { document, levels, passage: _passage, content: _content, hedges: _hedges, loaded: _loaded, ...rest } = mention;
  return {
    ...rest,
    id: idOf.mention(key),
    documentId: idOf.document(document),
    levels: levels.map(({ kind, stance = null, parties = [] }) => ({ sourceKind: kind, stance, partyIds: parties.map(idOf.party) })),
    anchorings: [{ id: idOf.anchoring(key), revisionId: text.revisionId, fragments: fragmentsOf(mention, text.text) }],
  };
}

type Fragment = Omit<FragmentInput, "wordPartyId"> & { wordPartyId?: string };

function fragmentsOf({ passage, content, levels, hedges = [], loaded = [] }: SampleMention, text: string): Fragment[] {
  const within = placeOf(text, passage);
  const at = (role: FragmentRole, levelOrdinal: number | null = null) => (words: Words) => ({ role, levelOrdinal, ...placeOf(text, words, within) });
  const word = (role: FragmentRole) => (given: SampleWord) => wordFragment(role, given, placeOf(text, given.words, within));
  return [
    ...content.map(at("content")),
    ...levels.flatMap(({ source = [], cue = [] }, level) => [...source.map(at("source", level)), ...cue.map(at("cue", level))]),
    ...hedges.map(word("hedge")),
    ...loaded.map(word("loaded")),
  ];
}

function wordFragment(role: FragmentRole, { of }: SampleWord, span: Span): Fragment {
  return { role, levelOrdinal: null, ...span, ...(of ? { wordPartyId: idOf.party(of) } : {}) };
}

/** The contests, each with its positions and placements. */
export const contestInputs = () => sampleContests.map(contestRecordInputs);

function contestRecordInputs({ key, positions, placements, ...contest }: SampleContest) {
  const contestId = idOf.contest(key);
  const positionId = (label: string | undefined) => (label === undefined ? null : idOf.position(`${key} ${label}`));
  return {
    contest: contestInput.parse({ ...contest, id: contestId }),
    positions: positions.map((label, ordinal) => positionInput.parse({ id: positionId(label), contestId, label, ordinal })),
    placements: placements.map(({ claim, position, note }) =>
      placementInput.parse({ id: idOf.placement(`${key} ${claim}`), contestId, claimId: idOf.claim(claim), positionId: positionId(position), note }),
    ),
  };
}

/** The assessments as they are signed. */
export const assessmentInputs = (texts: SampleTexts) =>
  sampleAssessments.map(({ contest, rating, reasons }: SampleAssessment) => assessmentInput.parse({
    id: idOf.assessment(contest), contestId: idOf.contest(contest), rating,
    reasons: { type: "doc", content: reasons.map((paragraph) => ({ type: "paragraph", content: paragraph.map((reason) => reasonNode(reason, texts)) })) },
  }));

/** Words, or the passage that a claim stands in first. Refuses a claim that there isn't. */
function reasonNode(reason: SampleReason, texts: SampleTexts) {
  if (typeof reason === "string") return { type: "text", text: reason };
  const claim = sampleClaims.find(({ key }) => key === reason.cite);
  if (!claim) throw new Error(`the sample has no claim "${reason.cite}" to cite`);
  const { revisionId, fragments } = claimRecordInput(claim, texts).mentions[0]!.anchorings[0]!;
  const { start, end } = fragments.find(({ role }) => role === "content")!;
  return { type: "citation", attrs: { claimId: idOf.claim(reason.cite), revisionId, start, end } };
}

export const relationInputs = () =>
  sampleRelations.map(({ from, to, ...relation }) =>
    relationInput.parse({ ...relation, id: idOf.relation(relationKey({ from, to, ...relation })), fromClaimId: idOf.claim(from), toClaimId: idOf.claim(to) }),
  );

/** The decisions as an adjudicator sends them: about claims as they were made. */
export const decisionInputs = () => sampleDecisions.map(decisionRecordInput);

function decisionRecordInput({ key, about, outcome, reason, note, ...rest }: SampleDecision) {
  const took = "take" in rest ? { take: rest.take.map(idOf.claim) } : {};
  const mixed = "base" in rest ? { base: idOf.claim(rest.base), fields: Object.fromEntries(Object.entries(rest.fields).map(([field, claim]) => [field, idOf.claim(claim)])) } : {};
  const claims = about.map((claim) => ({ id: idOf.claim(claim), version: 1 }));
  return decisionInput.parse({ id: idOf.decision(key), choice: { documentId: idOf.document(blindDocument), claims, outcome, ...took, ...mixed, reason, note } });
}
