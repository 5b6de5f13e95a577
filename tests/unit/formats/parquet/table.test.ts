import fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { parquetBytes } from "@/lib/formats/parquet/table";

async function fileOf(values: readonly (string | null)[]): Promise<ArrayBuffer> {
  async function* rows() {
    for (const words of values) yield { words };
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of parquetBytes({ words: "string" }, rows())) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
const bytesOf = (value: unknown) => Buffer.from(value as string, "utf8");

describe("a table in Parquet (X8)", () => {
  // Readers pass over groups by these bounds: a wrong one would hide rows.
  it("bounds each group of words from below and above, in few bytes, and holds every row", async () => {
    const words = fc.oneof(fc.string({ unit: "grapheme", maxLength: 60 }), fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom("\u{10ffff}".repeat(20), `${"a".repeat(15)}\u{10ffff}`, `${"a".repeat(16)}z`, "Կ".repeat(30)));
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 12 }), async (values) => {
        const file = await fileOf(values);
        const { min_value: least, max_value: most } = parquetMetadata(file).row_groups[0]!.columns[0]!.meta_data!.statistics!;
        for (const value of values) expect([Buffer.compare(bytesOf(least), bytesOf(value)) <= 0, Buffer.compare(bytesOf(most), bytesOf(value)) >= 0]).toEqual([true, true]);
        expect(bytesOf(least).length).toBeLessThanOrEqual(16);
        expect(await parquetReadObjects({ file })).toEqual(values.map((value) => ({ words: value })));
      }),
    );
  });

  it("tells bounds for every group of rows, also past the first", async () => {
    const values = Array.from({ length: 4_500 }, (_, at) => `${String(at).padStart(5, "0")} the ferryman says that the sluice was open`);
    const groups = parquetMetadata(await fileOf(values)).row_groups;
    expect(groups.map(({ columns: [column] }) => String(column!.meta_data!.statistics!.min_value))).toEqual(["00000 the ferrym", "02000 the ferrym", "04000 the ferrym"]);
  });
});
