import { uuid, uuids, type Copy, type CopyBytes } from "@/lib/data/copying";
import { instant, piece, text, whole, word } from "@/lib/data/json-pieces";
import { copied, Field, uuidOfKey, type RowBytes } from "@/lib/data/row-bytes";
import type { ByteWriter } from "@/lib/text/byte-writer";
import { canonicalJson } from "@/lib/text/canonical-json";
import type { OffsetConverter } from "@/lib/text/offsets";

// The line of a revision in the native format, from pieces of JSON that the database writes, as those of claims are
// (lib/data/claims/lines.ts): a long text has tens of thousands of blocks, whose offsets its text has to count.

const lineColumns = {
  revision: [
    `"id"`, `"text"`, piece`{"blocks":[`,
    piece`],"contributorId":${word("contributorId")},"createdAt":${instant("createdAt")},"documentId":${word("documentId")},"encoding":${text("encoding")},"id":${word("id")},"length":${whole("length")},"ordinal":${whole("ordinal")},"originalSha256":${word("originalSha256")},"record":"revision","sha256":${word("sha256")},"sourceType":${text("sourceType")},"text":${text("text")},"warnings":`,
    `"warnings"::text`,
  ],
  block: [`"revisionId"`, `"end"`, `"start"`, piece`,"end":${whole("end")},"kind":${word("kind")},"level":${whole("level")},"start":${whole("start")}}`],
} as const;

/** The revisions of a project in the order of ids, each with how long its text is, in UTF-16 units. */
export async function revisionLengths(copy: Copy, projectId: string): Promise<{ id: string; length: number }[]> {
  const [rows] = await copy([`SELECT "id", "length" FROM "Revision" WHERE "projectId" = ${uuid(projectId)} ORDER BY "id"`]);
  return rows!.map((row) => {
    const [id, length] = row.split("\t");
    return { id: id!, length: Number(length) };
  });
}

/** Some revisions with their blocks, as pieces of lines. */
export async function readRevisionLines(copy: CopyBytes, projectId: string, ids: readonly string[]): Promise<RevisionLines> {
  const among = (column: string) => `"projectId" = ${uuid(projectId)} AND "${column}" = ANY(${uuids(ids)})`;
  const [revisions, blocks] = await copy([
    `SELECT ${lineColumns.revision.join(", ")} FROM "Revision" WHERE ${among("id")} ORDER BY "id"`,
    `SELECT ${lineColumns.block.join(", ")} FROM "Block" WHERE ${among("revisionId")} ORDER BY "revisionId", "ordinal"`,
  ]);
  return new RevisionLines(revisions!, blocks!);
}

/** The lines of revisions that were read at once. */
export class RevisionLines {
  constructor(
    readonly revisions: RowBytes,
    readonly blocks: RowBytes,
  ) {}

  /** The revisions in order, each with its text. */
  *texts(): Generator<{ key: string; id: string; text: string }> {
    const field = new Field(this.revisions.bytes);
    for (const key of this.revisions.keys()) yield { key, id: uuidOfKey(key), text: field.open(this.revisions.at(this.revisions.of(key)[0])).next().words };
  }

  /** Writes the line of a revision with its end. Refuses (RangeError) a block that its text hasn't. */
  write(to: ByteWriter, key: string, converter: OffsetConverter): void {
    const field = new Field(this.revisions.bytes).open(this.revisions.at(this.revisions.of(key)[0])).next().next();
    copied(to, field);
    this.#blocks(to, key, converter);
    copied(to, field.next());
    to.utf8(canonicalJson(JSON.parse(field.next().words)));
    to.ascii("}\n");
  }

  #blocks(to: ByteWriter, key: string, converter: OffsetConverter): void {
    const field = new Field(this.blocks.bytes);
    const [from, end] = this.blocks.of(key);
    for (let row = from; row < end; row++) {
      to.ascii(row > from ? `,{"codePointEnd":` : `{"codePointEnd":`);
      to.digits(converter.toCodePoint(field.open(this.blocks.at(row)).next().integer));
      to.ascii(`,"codePointStart":`);
      to.digits(converter.toCodePoint(field.next().integer));
      copied(to, field.next());
    }
  }
}
