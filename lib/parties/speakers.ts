import { dateBounds } from "@/lib/claims/partial-date";
import type { Period } from "@/lib/parties/period";
import type { Standing } from "@/lib/parties/side";

/** A party that spoke for somebody, from the first to the last day (ISO); null where there is no limit. */
export interface Speaker extends Period {
  readonly partyId: string;
}

type Entry = Period & { readonly partyId: string };

const firstDay = (date: string | null) => (date === null ? null : dateBounds(date).first);
const lastDay = (date: string | null) => (date === null ? null : dateBounds(date).last);
const later = (a: string | null, b: string | null) => (a === null || (b !== null && Date.parse(b) > Date.parse(a)) ? b : a);
const earlier = (a: string | null, b: string | null) => (a === null || (b !== null && Date.parse(b) < Date.parse(a)) ? b : a);

/** The time that two stretches share, as far as uncertain ends may allow. */
const shared = (a: Period, b: Period): Period => ({ from: later(a.from, firstDay(b.from)), to: earlier(a.to, lastDay(b.to)) });
const isOver = ({ from, to }: Period) => from !== null && to !== null && Date.parse(from) > Date.parse(to);

/** These, and whoever held an office of one of them or belonged to it, and of those in turn; `stops` says who speaks for nobody but itself. */
function withHolders(first: readonly Entry[], { tenures }: Standing, stops: (partyId: string) => boolean): Speaker[] {
  const holders = [...tenures].flatMap(([partyId, held]) => held.map((tenure) => ({ partyId, ...tenure })));
  const found: Speaker[] = [];
  const open = first.map(({ partyId, ...period }) => ({ partyId, ...shared({ from: null, to: null }, period), met: new Set([partyId]) }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { partyId, from, to, met } = next;
    found.push({ partyId, from, to });
    const of = holders.filter((tenure) => tenure.ofPartyId === partyId && !met.has(tenure.partyId) && !stops(tenure.partyId));
    open.push(...of.map((tenure) => ({ partyId: tenure.partyId, ...shared({ from, to }, tenure), met: new Set([...met, tenure.partyId]) })).filter((period) => !isOver(period)));
  }
  return found;
}

const onSide = ({ sides }: Standing, wanted: string): Entry[] =>
  [...sides].flatMap(([partyId, own]) => own.filter(({ sideId }) => sideId === wanted).map(({ from, to }) => ({ partyId, from, to })));

/** Who speaks for a party, or for a side: the rule of `sidesOf` (docs/SPEC.md, P4), asked from the other end. */
export const speakersOf = {
  party: (partyId: string, standing: Standing) => withHolders([{ partyId, from: null, to: null }], standing, () => false),
  side: (sideId: string, standing: Standing) => withHolders(onSide(standing, sideId), standing, hasOwnSide(standing)),
};

const hasOwnSide = ({ sides }: Standing) => (partyId: string) => (sides.get(partyId)?.length ?? 0) > 0;

/** An official, and a body whose office they held for a time: for tracing a claim to its root (docs/SPEC.md, K11). */
export interface Holding extends Speaker {
  readonly ofPartyId: string;
}

/** The offices of these officials, with the days between which each may have been held. */
export const holdingsOf = (officials: readonly string[], { tenures }: Standing): Holding[] =>
  officials.flatMap((partyId) => (tenures.get(partyId) ?? []).map((tenure) => ({ partyId, ofPartyId: tenure.ofPartyId, ...shared({ from: null, to: null }, tenure) })));
