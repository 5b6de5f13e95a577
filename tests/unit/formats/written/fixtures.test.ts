import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { writtenFormats } from "@/lib/formats/registry";
import { smallCorpus } from "@/tests/cases/formats";
import { textOf, written } from "@/tests/factories/corpus";

// A change of a fixture is a change of what other programs get: it is looked at, and the format's version goes up where
// an older reader would misread it. `npm run unit -- -u` writes them anew.
describe("the files of the small corpus are those of its fixture", () => {
  it.each(writtenFormats)("$name", async (format) => {
    const { files } = await written(format, smallCorpus());
    for (const [name, bytes] of files) await expect(await readable(name, bytes)).toMatchFileSnapshot(`../../../fixtures/${format.name}-${format.version}/${name.replace(/\.parquet$/, ".parquet.json")}`);
  });
});

/** A file as text; of a table in bytes its rows. */
async function readable(name: string, bytes: Uint8Array): Promise<string> {
  if (!name.endsWith(".parquet")) return textOf(bytes);
  return `${JSON.stringify(await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer }), null, 2)}\n`;
}
