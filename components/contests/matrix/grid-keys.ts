/** A cell of a grid: which row, which column, from 0; column 0 is the head of the row. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

type Press = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly altKey: boolean; readonly shiftKey: boolean };

const PAGE = 5;

/** Where a key leads from a cell: arrows, Home and End in the row and with Ctrl in the grid, pages; null for any other key. */
export function targetOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Press, { row, column }: Place, { rows, columns }: Size): Place | null {
  if (altKey || metaKey || shiftKey) return null;
  const whole = { Home: { row: 0, column: 0 }, End: { row: rows - 1, column: columns - 1 } };
  if (ctrlKey) return whole[key as keyof typeof whole] ?? null;
  const to = {
    ArrowDown: { row: row + 1, column }, ArrowUp: { row: row - 1, column }, ArrowRight: { row, column: column + 1 }, ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + PAGE, column }, PageUp: { row: row - PAGE, column }, Home: { row, column: 0 }, End: { row, column: columns - 1 },
  }[key];
  return to ? { row: within(to.row, rows), column: within(to.column, columns) } : null;
}

const within = (at: number, count: number) => Math.min(Math.max(at, 0), count - 1);
