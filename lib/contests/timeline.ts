import { compareDates } from "@/lib/claims/partial-date";
import { byDateSaid, type Card } from "@/lib/contests/cards";
import type { RelationInput } from "@/lib/contests/record";
import { relationsBetween } from "@/lib/contests/relation-ends";
import { daysOf } from "@/lib/search/days";

/** Whole days from 1 January 1970 that a date can mean, both included; null for an end that is open. */
export interface Reach {
  readonly from: number | null;
  readonly to: number | null;
}

/** A claim on the day, or in the days, on which it was said. */
export interface Statement {
  readonly card: Card;
  readonly reach: Reach;
}

/** A date that claims are about, and those claims. */
export interface EventDate {
  readonly date: string;
  readonly reach: Reach;
  readonly cards: readonly Card[];
}

/** How a later claim takes an earlier one up. `days`: how much later it was said; null where that isn't certain. */
export interface Answer {
  readonly relation: RelationInput;
  readonly from: Card;
  readonly to: Card;
  readonly days: number | null;
}

/** The claims of a contest in time (docs/SPEC.md, K14). */
export interface Timeline {
  /** by the date said */
  readonly statements: readonly Statement[];
  /** those of which nobody has entered, or knows, when they were said */
  readonly undated: readonly Card[];
  readonly events: readonly EventDate[];
  readonly answers: readonly Answer[];
}

/** The relations that are a matter of time: a revision, a denial, a retraction, a concession. */
export const answerTypes = ["updates", "denies", "retracts", "concedes"] as const;
export type AnswerType = (typeof answerTypes)[number];
export const isAnswer = (type: RelationInput["type"]): type is AnswerType => answerTypes.some((each) => each === type);

// What daysOf gives for an end that is open lies outside of every calendar day.
const FAR = 2_000_000_000;

/** The days that a stored date can mean; null where it is not entered, not known, or can be any day. */
export function reachOf(edtf: string | null): Reach | null {
  const { from, to } = daysOf(edtf);
  return from > to ? null : { from: from < -FAR ? null : from, to: to > FAR ? null : to };
}

/** Lays the claims of a contest out in time: what was said when, about when, and what took up what. */
export function timelineOf(cards: readonly Card[], relations: readonly RelationInput[]): Timeline {
  const inTime = [...cards].sort((a, b) => byDateSaid(a.claim, b.claim));
  const statements = inTime.flatMap((card) => {
    const reach = reachOf(card.claim.said);
    return reach ? [{ card, reach }] : [];
  });
  const undated = inTime.filter(({ claim }) => reachOf(claim.said) === null);
  const answers = relationsBetween(cards, relations).filter(({ relation }) => isAnswer(relation.type));
  return { statements, undated, events: eventsOf(cards), answers: answers.map((each) => ({ ...each, days: daysFrom(each.to, each.from) })) };
}

function eventsOf(cards: readonly Card[]): EventDate[] {
  const dates = [...new Set(cards.flatMap(({ claim }) => claim.event ?? []))].sort(compareDates);
  return dates.flatMap((date) => {
    const reach = reachOf(date);
    return reach ? [{ date, reach, cards: cards.filter(({ claim }) => claim.event === date) }] : [];
  });
}

/** How many days after one claim the other was said; null where either day is uncertain. */
function daysFrom({ claim: earlier }: Card, { claim: later }: Card): number | null {
  const [one, other] = [reachOf(earlier.said), reachOf(later.said)];
  const isDay = (reach: Reach | null) => reach !== null && reach.from !== null && reach.from === reach.to;
  return isDay(one) && isDay(other) ? other!.from! - one!.from! : null;
}
