import type { Actor } from "@/lib/access/actor";
import type { MatrixQuery } from "@/lib/contests/matrix-query";
import { csvBytes } from "@/lib/data/csv";
import { readMatrix } from "@/lib/data/matrix/matrix";
import { readerOf } from "@/lib/data/membership";
import { matrixTableColumns, matrixTableRow } from "@/lib/formats/matrix-table";
import { spreadsheetOptions } from "@/lib/formats/spreadsheet";

const PAGE = 200;

/** The matrix that a query leaves as CSV, page by page (docs/SPEC.md, M5). Refuses who isn't a member, before the first byte. */
export async function exportMatrix(actor: Actor, project: string, query: MatrixQuery): Promise<AsyncGenerator<Uint8Array>> {
  await readerOf(actor, project);
  return csvBytes(matrixTableColumns, rowsOf(actor, project, query), spreadsheetOptions);
}

async function* rowsOf(actor: Actor, project: string, query: MatrixQuery): AsyncGenerator<string[]> {
  let cursor: string | undefined;
  do {
    const { items, columns, next } = await readMatrix(actor, project, { ...query, cursor, limit: PAGE });
    for (const { contest, cells, ...whole } of items) {
      for (const column of columns) yield matrixTableRow({ contest, whole, column, cell: cells.find((cell) => cell.column === column.key) });
    }
    cursor = next ?? undefined;
  } while (cursor !== undefined);
}
