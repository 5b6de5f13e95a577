import { numberedCards, type Card, type Row } from "@/lib/contests/cards";
import { columnsBy, type Column } from "@/lib/contests/columns";
import { figureGroups, figuresOf, type Figure } from "@/lib/contests/figures";
import { relationsBetween } from "@/lib/contests/relation-ends";
import { rootsOf, type Root } from "@/lib/contests/roots";
import { sumsOf } from "@/lib/contests/sums";
import { unheard } from "@/lib/contests/unheard";
import { countedClaims } from "@/lib/contests/view";
import { publishedAssessments } from "@/lib/publication/assessments";
import type { ContestBundle, Imprint } from "@/lib/publication/bundle";
import { nameIn, publishedCards } from "@/lib/publication/cards";
import type { PublishedPosition, PublishedVoices, SnapshotBody } from "@/lib/publication/record";
import { Sources } from "@/lib/publication/sources";

/**
 * A contest as it is published: what its page says, in names, numbers and words, taken from the records and nothing
 * else. The same bundle and imprint give the same snapshot, in whatever order the records come (docs/SPEC.md, W1).
 */
export function snapshotOf(given: ContestBundle, imprint: Imprint): SnapshotBody {
  const bundle = inOrder(given);
  const cards = numberedCards(bundle);
  const sources = new Sources(cards, bundle);
  const { version, publishedAt, publishedBy, withNotes } = imprint;
  const { contest: { question, kind, note }, project } = bundle;
  const cardOf = (claimId: string | null) => cards.find(({ claim }) => claim.id === claimId)?.number ?? null;
  return {
    format: "counterclaim-snapshot", formatVersion: 1, project, question, kind, note: withNotes ? note : "",
    version, publishedAt, publishedBy, withNotes,
    positions: columnsBy("position", cards, bundle.positions, bundle).map((column) => positionOf(column, bundle)),
    cards: publishedCards(cards, bundle, sources, withNotes),
    rows: { unplaced: numbersIn(cards, "unplaced"), ownVoice: numbersIn(cards, "own_voice"), silent: numbersIn(cards, "silent") },
    ...ownVoicesIn(cards, bundle),
    notHeard: notHeardIn(cards, bundle),
    relations: relationsBetween(cards, bundle.relations).map(({ relation: { type, scope, basis, note: words }, from, to }) => ({
      from: from.number, to: to.number, type, scope, basis, note: withNotes ? words : "",
    })),
    ...figuresIn(cards, bundle),
    assessments: publishedAssessments(bundle, ({ claimId, revisionId }) => ({ card: cardOf(claimId), source: sources.number(revisionId) })),
    sources: sources.list(nameIn(bundle)),
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

// Records come in whatever order a query gives them; where the rules leave an order open, it is that of the ids.
function inOrder(bundle: ContestBundle): ContestBundle {
  const { claims, placements, relations, parties, documents } = bundle;
  return {
    ...bundle, claims: [...claims].sort(byId), placements: [...placements].sort(byId), relations: [...relations].sort(byId),
    parties: [...parties].sort(byId), documents: [...documents].sort(byId),
  };
}

const numbers = (cards: readonly Card[]) => cards.map(({ number }) => number);
const numbersIn = (cards: readonly Card[], row: Row) => numbers(cards.filter((card) => card.row === row));

const positionOf = ({ head, cards }: Column, bundle: ContestBundle): PublishedPosition =>
  ({ label: head.by === "position" ? head.position.label : "", ...voicesOf(cards, bundle) });

function ownVoicesIn(all: readonly Card[], bundle: ContestBundle): Pick<SnapshotBody, "ownVoices"> {
  const cards = all.filter(({ row }) => row === "own_voice");
  return cards.length > 0 ? { ownVoices: voicesOf(cards, bundle) } : {};
}

function voicesOf(cards: readonly Card[], bundle: ContestBundle): PublishedVoices {
  const { roots, untraced } = rootsOf(cards, bundle);
  return {
    cards: numbers(cards),
    claims: countedClaims(cards.map(({ claim }) => claim.id), bundle),
    mentions: cards.reduce((sum, { claim }) => sum + claim.mentions.length, 0),
    roots: roots.map((root) => rootOf(root, bundle)), untraced: untraced.length,
  };
}

function rootOf({ partyIds, mentions }: Root, bundle: ContestBundle): PublishedVoices["roots"][number] {
  return {
    names: partyIds.map(nameIn(bundle)), mentions: mentions.length, byOffice: mentions.some(({ trace }) => trace === "office"),
    cards: [...new Set(mentions.map(({ card }) => card.number))].sort((a, b) => a - b),
  };
}

function notHeardIn(cards: readonly Card[], bundle: ContestBundle): SnapshotBody["notHeard"] {
  const { sideIds, parties } = unheard(cards, bundle);
  return {
    sides: sideIds.map((id) => bundle.sides.find((side) => side.id === id)?.name ?? ""),
    parties: parties.map(({ partyId, namedAs }) => ({ name: nameIn(bundle)(partyId), namedAs: [...namedAs] })),
  };
}

const placeOf = ({ card, ordinal }: Figure) => ({ card: card.number, ordinal });

function figuresIn(cards: readonly Card[], bundle: ContestBundle): Pick<SnapshotBody, "comparable" | "sums"> {
  const figures = figuresOf(cards, bundle);
  return {
    comparable: figureGroups(figures).map((group) => group.figures.map(placeOf)),
    sums: sumsOf(figures).map(({ why, terms, total, isApproximate }) => ({ why, terms: terms.map(placeOf), ...total, isApproximate })),
  };
}
