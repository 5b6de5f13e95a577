import { describe, expect, it } from "vitest";
import { docxTable, kinds, title, words } from "./one-text";
import { blocksOf, read } from "./shown";

describe("T29 one text through every kind of source", () => {
  it.each(Object.keys(kinds))("%s: the same words, character by character, in the same blocks", async (fileName) => {
    const source = await read(await kinds[fileName]!(), fileName);
    expect(source.title).toBe(title);
    expect(blocksOf(source).map(([, , text]) => text)).toEqual(words);
    // In the file of a plain text nothing says that a line is an item.
    if (fileName !== "boats.txt") expect(source.blocks.map(({ kind }) => kind)).toEqual(["heading", "heading", "paragraph", "paragraph", "list_item", "list_item", "list_item", "heading", "paragraph", "paragraph", "list_item", "list_item"]);
  });

  it("every kind but plain text gives the very same canonical text", async () => {
    const texts = new Map<string, string>();
    for (const [fileName, bytes] of Object.entries(kinds)) texts.set(fileName, (await read(await bytes(), fileName)).text);
    texts.delete("boats.txt");
    expect([...new Set(texts.values())], [...texts].map(([name, text]) => `${name}: ${JSON.stringify(text)}`).join("\n")).toHaveLength(1);
  });

  it("a table of a word processor's writer is lines of cells parted by tabs", async () => {
    const source = await read(await docxTable([["Day", "Boats"], ["Tuesday", "3"]]), "table.docx");
    expect(blocksOf(source)).toEqual([["paragraph", 0, "Before."], ["table", 0, "Day\tBoats\nTuesday\t3"], ["paragraph", 0, "After."]]);
  });
});
