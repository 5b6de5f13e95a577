import { compareDates } from "@/lib/claims/partial-date";
import { takersOf, type Column } from "@/lib/contests/columns";
import { figuresOf, type Figure } from "@/lib/contests/figures";
import type { ContestNames } from "@/lib/contests/view";

/** What the claims of one column say, taken from their data; each value once. Dates are EDTF, in their order. */
export interface Said {
  readonly key: string;
  readonly figures: readonly Figure[];
  readonly said: readonly string[];
  readonly events: readonly string[];
  readonly areas: readonly string[];
  readonly claimants: readonly string[];
  readonly targets: readonly string[];
}

export const aspects = ["figures", "said", "events", "areas", "claimants", "targets"] as const;
export type Aspect = (typeof aspects)[number];

/** One line of the comparison: an aspect of which at least one column says something, and whether all that do say the same. */
export interface Difference {
  readonly aspect: Aspect;
  readonly isSame: boolean;
}

/** What each column says, in the order of the columns. */
export const saidIn = (columns: readonly Column[], names: ContestNames): Said[] => columns.map(({ key, cards }) => {
  const claims = cards.map(({ claim }) => claim);
  const quantities = claims.flatMap((claim) => claim.quantities);
  return {
    key,
    figures: figuresOf(cards, names),
    said: dates(claims.map(({ said }) => said)),
    events: dates(claims.map(({ event }) => event)),
    areas: once(quantities.map(({ area }) => area)),
    claimants: takersOf(cards),
    targets: once(claims.flatMap(({ targets }) => targets)),
  };
});

const once = (values: readonly string[]) => [...new Set(values)].filter((value) => value !== "");
const dates = (values: readonly (string | null)[]) => once(values.map((value) => value ?? "")).sort(compareDates);

/** The lines of the comparison; what no column says anything of is left out. */
export function differencesOf(columns: readonly Said[]): Difference[] {
  const told = (aspect: Aspect) => columns.filter((column) => column[aspect].length > 0);
  return aspects.filter((aspect) => told(aspect).length > 0).map((aspect) => ({ aspect, isSame: new Set(told(aspect).map((column) => valuesOf(column, aspect))).size === 1 }));
}

function valuesOf(column: Said, aspect: Aspect): string {
  if (aspect !== "figures") return JSON.stringify([...column[aspect]].sort());
  return JSON.stringify(column.figures.map(({ quantity }) => JSON.stringify(quantity)).sort());
}
