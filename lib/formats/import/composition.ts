import { uuidv7 } from "uuidv7";
import { composeClaim } from "@/lib/claims/composition";
import { placementProblems } from "@/lib/claims/placement-rules";
import { claimInput, standardActs, type ClaimDraft, type ClaimInput, type ClaimRecord } from "@/lib/claims/record";
import { claimProblems, type Problem } from "@/lib/claims/rules";
import type { RelationRecord } from "@/lib/contests/record";
import type { PartyBook } from "@/lib/formats/import/parties";
import { isPronoun } from "@/lib/formats/import/parties";
import type { ReadParty } from "@/lib/formats/reading/facts";
import { leftOut, type ClaimLink } from "@/lib/formats/reading/item";
import type { CameText } from "@/lib/formats/reading/package";
import type { LeftOut, LeftReason, ReadFragment, ReadMention, ReadRelation } from "@/lib/formats/reading/reading";
import { canonicalJson } from "@/lib/text/canonical-json";
import type { Span } from "@/lib/text/span";

/** Where a text that came in stands in the project, or will. */
export interface TextPlace {
  readonly documentId: string;
  readonly revisionId: string;
  readonly voicePartyId: string;
  readonly text: string;
  /** the excluded regions on it */
  readonly excluded: readonly Span[];
}

interface Given {
  readonly texts: readonly CameText[];
  readonly links: readonly ClaimLink[];
  /** by the names of the texts */
  readonly places: ReadonlyMap<string, TextPlace>;
  readonly book: PartyBook;
  readonly layerId: string;
  readonly contributorId: string;
  readonly now: string;
  /** the project's own acts */
  readonly acts: readonly string[];
}

/** The records that an import makes, and what of what was read is in none of them. */
export interface Composed {
  readonly claims: readonly ClaimRecord[];
  readonly relations: readonly RelationRecord[];
  readonly left: readonly LeftOut[];
}

/** Makes the records of a layer of what was read; what breaks a rule of claims is left out, with the reason. */
export const composeImport = (given: Given): Composed => new Composing(given).result();

interface Placed {
  readonly text: CameText;
  readonly place: TextPlace;
  readonly mention: ReadMention;
}

class Composing {
  readonly #left: LeftOut[] = [];
  /** by text and mention, and by the id that a file gives a claim */
  readonly #claimOf = new Map<string, string>();
  readonly #claimNamed = new Map<string, string>();

  constructor(readonly given: Given) {}

  result(): Composed {
    const placed = this.given.texts.flatMap((text) => this.#placedIn(text));
    const groups = this.#grouped(placed);
    const drafts = groups.map((group) => ({ id: uuidv7(), group }));
    for (const { id, group } of drafts) this.#name(id, group);
    const claims = drafts.flatMap(({ id, group }) => this.#claim(id, group));
    const kept = new Set(claims.map(({ id }) => id));
    return { claims: claims.map((claim) => (claim.objectClaimId !== null && !kept.has(claim.objectClaimId) ? this.#withoutObject(claim) : claim)), relations: this.#relations(kept), left: this.#left };
  }

  #leave(reason: LeftReason, text: CameText, id: string): void {
    this.#left.push(leftOut(reason, text.name, id));
  }

  #placedIn(text: CameText): Placed[] {
    const place = this.given.places.get(text.name);
    if (!place) {
      for (const { id } of text.mentions) this.#leave("text", text, id);
      return [];
    }
    return text.mentions.flatMap((read): Placed[] => {
      const mention = this.#withinContent(text, read);
      const reason = this.#brokenRule({ text, place, mention });
      if (reason) this.#leave(reason, text, mention.id);
      return reason ? [] : [{ text, place, mention }];
    });
  }

  /** Hedges and loaded words that reach out of every piece of the content can't be kept. */
  #withinContent(text: CameText, mention: ReadMention): ReadMention {
    const content = mention.fragments.filter(({ role }) => role === "content");
    const isKept = (each: ReadFragment) => (each.role !== "hedge" && each.role !== "loaded") || content.some(({ start, end }) => start <= each.start && each.end <= end);
    for (const each of mention.fragments) if (!isKept(each)) this.#leave("outside_content", text, `${mention.id}: ${each.quote.slice(0, 40)}`);
    return { ...mention, fragments: mention.fragments.filter(isKept) };
  }

  /** Why a mention can't be one of a claim; null where it can. */
  #brokenRule(placed: Placed): LeftReason | null {
    const input = claimInput.safeParse({ id: uuidv7(), mentions: [this.#mention(placed)] });
    if (!input.success) return "rule";
    const { place: { documentId, revisionId: id, text, excluded } } = placed;
    const problems: Problem[] = [...claimProblems(input.data, []), ...placementProblems(input.data, null, [{ id, documentId, text, isNewest: true, excluded }])];
    if (problems.length === 0) return null;
    if (problems.some(({ message }) => message.startsWith("Content fragments"))) return "overlap";
    return problems.some(({ message }) => message.includes("excluded region")) ? "excluded" : "rule";
  }

  /** Mentions of one claim are those to which the files give one id and of which they say the same. */
  #grouped(placed: readonly Placed[]): Placed[][] {
    const groups = new Map<string, Placed[]>();
    for (const each of placed) {
      const { facts, id } = each.mention;
      const key = facts?.claim === undefined ? `${each.text.name}\n${id}` : `${facts.claim}\n${canonicalJson(claimWords(each.mention))}`;
      groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    return [...groups.values()];
  }

  #name(id: string, group: readonly Placed[]): void {
    for (const { text, mention } of group) {
      this.#claimOf.set(`${text.name}\n${mention.id}`, id);
      const named = mention.facts?.claim;
      if (named === undefined) continue;
      if (this.#claimNamed.has(named) && this.#claimNamed.get(named) !== id) this.#leave("differs", text, named);
      else this.#claimNamed.set(named, id);
    }
  }

  #claim(id: string, group: readonly Placed[]): ClaimRecord[] {
    const [first] = group as [Placed, ...Placed[]];
    const draft: ClaimDraft = { id, ...this.#head(id, group, first), mentions: group.map((each) => this.#mention(each)) };
    const voices = group.map(({ place: { documentId, voicePartyId } }) => ({ documentId, voicePartyId }));
    const input = claimInput.safeParse(draft);
    if (!input.success || claimProblems(input.data, voices).length > 0) {
      for (const { text, mention } of group) this.#leave("rule", text, mention.id);
      return [];
    }
    return [this.#record(input.data, group)];
  }

  #record(input: ClaimInput, group: readonly Placed[]): ClaimRecord {
    const { layerId, contributorId, now } = this.given;
    const texts = new Map(group.map(({ place }) => [place.revisionId, place.text]));
    const record = composeClaim(input, null, { contributorId, now, layerId, textOf: (revisionId) => texts.get(revisionId)! });
    return { ...record, mentions: record.mentions.map((mention) => ({ ...mention, anchorings: mention.anchorings.map((anchoring) => ({ ...anchoring, method: "imported" as const })) })) };
  }

  /** What the claim says wherever it stands. */
  #head(id: string, group: readonly Placed[], { text, mention }: Placed): Omit<ClaimDraft, "id" | "mentions"> {
    const { facts, act = "unspecified", polarity, certainty } = mention;
    const isKnown = (standardActs as readonly string[]).includes(act) || this.given.acts.includes(act);
    if (!isKnown) this.#leave("act", text, `${mention.id}: ${act}`);
    for (const _each of facts?.placements ?? []) this.#leave("placement", text, mention.id);
    const notes = [...new Set([facts?.note ?? "", ...(isKnown ? [] : [`Act: ${act}`]), ...group.flatMap((each) => each.mention.notes)])].filter(Boolean);
    return {
      ...this.#attribution(group, mention), act: isKnown ? act : "unspecified", ...(polarity ? { polarity } : {}), ...(certainty ? { certainty } : {}), note: notes.join("\n\n"), ...this.#object(id, text, mention),
      ...(facts ? { proposition: facts.proposition ?? "", said: facts.said ?? null, event: facts.event ?? null, quantities: facts.quantities ?? [], targets: this.given.book.idsOf(facts.targets ?? []), invoked: this.given.book.idsOf(facts.invoked ?? []) } : {}),
    };
  }

  #attribution(group: readonly Placed[], mention: ReadMention): Pick<ClaimDraft, "attribution" | "claimants"> {
    const voices = new Set(group.map(({ place }) => place.voicePartyId));
    if (mention.facts?.attribution === "own_voice" && voices.size === 1) return { attribution: "own_voice", claimants: [...voices] };
    const named = mention.facts ? (mention.facts.attribution === "attributed" ? (mention.facts.claimants ?? []) : []) : namedBy(mention, 0);
    const claimants = this.given.book.idsOf(named);
    return claimants.length > 0 ? { attribution: "attributed", claimants } : { attribution: "unset", claimants: [] };
  }

  #object(id: string, text: CameText, { facts, id: mentionId }: ReadMention): Partial<Pick<ClaimDraft, "objectKind" | "objectText" | "objectClaimId">> {
    if (facts?.object?.kind === "term") return { objectKind: "term", objectText: facts.object.text };
    if (facts?.object?.kind !== "claim") return {};
    const object = this.#claimNamed.get(facts.object.claimId ?? "");
    if (object !== undefined && object !== id) return { objectKind: "claim", objectClaimId: object };
    this.#leave("object", text, mentionId);
    return {};
  }

  #withoutObject(claim: ClaimRecord): ClaimRecord {
    this.#left.push(leftOut("object", "the package", claim.id));
    return { ...claim, objectKind: "matter", objectClaimId: null };
  }

  #mention({ text, place, mention }: Placed): ClaimDraft["mentions"][number] {
    const { facts, fragments, mode } = mention;
    const { book } = this.given;
    const wordOf = (each: ReadFragment) => (each.wordOf ? (book.idsOf([each.wordOf])[0] ?? null) : null);
    return {
      id: uuidv7(), documentId: place.documentId, made: "imported", mode: mode ?? modeOf(text, mention), ...(facts?.reported ? { reported: facts.reported } : {}), ...(facts?.documentStance ? { documentStance: facts.documentStance } : {}),
      ...(facts?.suppliedReading ? { suppliedReading: facts.suppliedReading } : {}),
      levels: mention.levels.map(({ stance, sourceKind, parties }, ordinal) => ({
        sourceKind: sourceKind ?? sourceKindOf(mention, ordinal), stance: ordinal === 0 ? null : (stance ?? "relays"), partyIds: ordinal === 0 ? [] : book.idsOf(parties ?? namedBy(mention, ordinal)),
      })),
      anchorings: [{ id: uuidv7(), revisionId: place.revisionId, fragments: fragments.map((each) => ({ role: each.role, levelOrdinal: each.level, start: each.start, end: each.end, wordPartyId: wordOf(each) })) }],
    };
  }

  #relations(kept: ReadonlySet<string>): RelationRecord[] {
    const seen = new Set<string>();
    const within = this.given.texts.flatMap((text) => text.relations.map((relation) => ({ relation, file: text.name, from: this.#claimOf.get(`${text.name}\n${relation.from}`), to: this.#claimOf.get(`${text.name}\n${relation.to}`) })));
    const across = this.given.links.map((link) => ({ relation: link as ReadRelation, file: link.file, from: this.#claimNamed.get(link.from), to: this.#claimNamed.get(link.to) }));
    return [...within, ...across].flatMap(({ relation, file, from, to }): RelationRecord[] => {
      const named = `${relation.from} ${relation.type} ${relation.to}`;
      const key = `${from} ${relation.type} ${to}`;
      const reason = from === undefined || to === undefined || from === to || !kept.has(from) || !kept.has(to) ? "relation_end" : seen.has(key) ? "relation_twice" : null;
      if (reason) this.#left.push(leftOut(reason, file, named));
      else seen.add(key);
      return reason ? [] : [this.#relation(relation, from!, to!)];
    });
  }

  #relation({ type, scope = "", basis = "stated", note = "" }: ReadRelation, fromClaimId: string, toClaimId: string): RelationRecord {
    const { layerId, contributorId, now } = this.given;
    return { id: uuidv7(), layerId, fromClaimId, toClaimId, type, scope: scope.slice(0, 2_000), basis, note, contributorId, version: 1, createdAt: now, deletedAt: null };
  }
}

/** What of a mention belongs to its claim, so that two can be compared. */
function claimWords({ act, polarity, certainty, facts }: ReadMention): unknown {
  const { mode: _m, reported: _r, documentStance: _d, suppliedReading: _s, levels: _l, placements: _p, ...claim } = facts ?? {};
  return { ...claim, act: act ?? null, polarity: polarity ?? null, certainty: certainty ?? null };
}

const wordsAt = ({ fragments }: ReadMention, level: number) => fragments.filter((each) => each.role === "source" && each.level === level).map(({ quote }) => quote).join(" ");

/** Whom the words of a level's sources name; a pronoun names nobody. */
function namedBy(mention: ReadMention, level: number): ReadParty[] {
  const words = wordsAt(mention, level);
  return words.trim() === "" || isPronoun(words) ? [] : [{ name: words }];
}

function sourceKindOf(mention: ReadMention, level: number) {
  const words = wordsAt(mention, level);
  return words.trim() === "" ? "implicit" : isPronoun(words) ? "pronoun" : "named";
}

const QUOTES = /["“”„«»‹›‘’「」]/u;

/** How the words are given, where the file doesn't say: between quotation marks or not; in the document's own voice neither. */
function modeOf({ text }: CameText, { fragments, levels }: ReadMention): "direct" | "indirect" | "none" {
  if (levels.length === 0) return "none";
  const content = fragments.filter(({ role }) => role === "content");
  return content.every(({ start, quote }) => QUOTES.test(quote.slice(0, 1)) || QUOTES.test(text.slice(Math.max(0, start - 1), start))) ? "direct" : "indirect";
}
