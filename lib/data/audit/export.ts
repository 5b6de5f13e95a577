import type { Actor } from "@/lib/access/actor";
import { sharesOf } from "@/lib/contests/audit";
import { readAudit, type Audit } from "@/lib/data/audit/audit";
import { csvBytes } from "@/lib/data/csv";
import { spreadsheetOptions } from "@/lib/formats/spreadsheet";

const columns = ["table", "column_id", "column", "category", "document_id", "document", "claims", "of_claims"];

/** The audit as CSV: one row for each number, with the table that it stands in (docs/SPEC.md, M9). Refuses who isn't a member. */
export async function exportAudit(actor: Actor, project: string): Promise<AsyncGenerator<Uint8Array>> {
  return csvBytes(columns, rowsOf(await readAudit(actor, project)), spreadsheetOptions);
}

function rowsOf({ sides, columns: keys, cues, unattributed, documents }: Audit): string[][] {
  const names = new Map(sides.map(({ id, name }) => [id, name]));
  const head = (key: string) => [names.has(key) ? key : "", names.get(key) ?? key];
  return [
    ...sharesOf(keys, cues).flatMap(({ column, claims, parts }) => parts.map((part) => ["cue_words", ...head(column), part.cue, "", "", String(part.claims), String(claims)])),
    ...unattributed.map(({ column, attribution, claims }) => ["unattributed", ...head(column), attribution, "", "", String(claims), ""]),
    ...documents.flatMap(({ id, title, counts }) => counts.map(({ column, claims }) => ["documents", ...head(column), "", id, title, String(claims), ""])),
  ];
}
