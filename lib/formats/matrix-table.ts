import { besidePositions, sayingOf, type Cell } from "@/lib/contests/matrix";

/** What a row of the file says of its contest and its column. */
export interface MatrixTableRow {
  readonly contest: { readonly id: string; readonly question: string; readonly kind: string; readonly state: string };
  readonly whole: { readonly claims: number; readonly roots: number; readonly lastSaid: string | null; readonly disagreement: number | null };
  readonly column: { readonly key: string; readonly kind: string; readonly name: string };
  /** none: not heard */
  readonly cell: Cell | undefined;
}

const cells: Readonly<Record<string, (row: MatrixTableRow) => string>> = {
  contest_id: ({ contest }) => contest.id,
  question: ({ contest }) => contest.question,
  kind: ({ contest }) => contest.kind,
  state: ({ contest }) => contest.state,
  contest_claims: ({ whole }) => String(whole.claims),
  contest_roots: ({ whole }) => String(whole.roots),
  last_said: ({ whole }) => whole.lastSaid ?? "",
  disagreement: ({ whole }) => whole.disagreement?.toFixed(4) ?? "",
  column_kind: ({ column }) => column.kind,
  column_id: ({ column: { key, kind } }) => (kind === key ? "" : key),
  column: ({ column }) => column.name,
  saying: ({ cell }) => sayingOf(cell),
  claims: ({ cell }) => String(cell?.claims ?? 0),
  roots: ({ cell }) => String(cell?.roots ?? 0),
  positions: ({ cell }) => JSON.stringify((cell?.positions ?? []).map(({ label, count }) => ({ label, claims: count }))),
  beside_positions: ({ cell }) => String(cell ? besidePositions(cell) : 0),
  denied: ({ cell }) => String(cell?.denied ?? 0),
  declined: ({ cell }) => String(cell?.declined ?? 0),
  silent: ({ cell }) => String(cell?.silent ?? 0),
};

/** The columns of the file, in their order. */
export const matrixTableColumns: readonly string[] = Object.keys(cells);

/** One contest and one column as a row of the file. */
export const matrixTableRow = (row: MatrixTableRow): string[] => Object.values(cells).map((cell) => cell(row));
