import type { Figure } from "@/lib/contests/figures";

/** What a row names besides the figure. */
export interface FigureNames {
  readonly party: (id: string) => string;
  readonly document: (id: string) => string;
}

const number = (value: number | null) => (value === null ? "" : String(value));

const cells: Readonly<Record<string, (figure: Figure, names: FigureNames) => string>> = {
  card: ({ card }) => String(card.number),
  claimants: ({ card }, { party }) => card.claim.claimants.map(party).join("; "),
  attribution: ({ card }) => card.claim.attribution,
  value: ({ quantity }) => number(quantity.value),
  min: ({ quantity }) => number(quantity.min),
  max: ({ quantity }) => number(quantity.max),
  approximate: ({ quantity }) => (quantity.approximate ? "true" : "false"),
  as_written: ({ quantity }) => quantity.qualifier,
  unit: ({ quantity }) => quantity.unit,
  outcome: ({ quantity }) => quantity.outcome,
  population: ({ quantity }) => quantity.population,
  whose: ({ quantity }) => quantity.whose ?? "",
  area: ({ quantity }) => quantity.area,
  period: ({ quantity }) => quantity.period,
  counted: ({ quantity }) => (quantity.cumulative === null ? "" : quantity.cumulative ? "total" : "increment"),
  as_of: ({ quantity }) => quantity.asOf ?? "",
  said: ({ card }) => card.claim.said ?? "",
  event: ({ card }) => card.claim.event ?? "",
  position: ({ card }) => card.position?.label ?? "",
  documents: ({ card }, { document }) => [...new Set(card.claim.mentions.map(({ documentId }) => documentId))].map(document).join("; "),
  claim_id: ({ card }) => card.claim.id,
};

/** The columns of a contest's figures as a table, in their order; dates are EDTF, numbers have every digit. */
export const figureTableColumns: readonly string[] = Object.keys(cells);

/** One figure as a row of the table. */
export const figureTableRow = (figure: Figure, names: FigureNames): string[] => Object.values(cells).map((cell) => cell(figure, names));
