import { expect, it } from "vitest";
import { plainBlocks } from "@/lib/sources/plain-text";
import { referenceNotes } from "@/lib/sources/reference-list";
import { wikiBlocks } from "@/lib/sources/wiki-text";
import { Lines } from "@/lib/text/lines";

const plain = (text: string) => referenceNotes(text, plainBlocks(new Lines(text))).map(({ role, start, end }) => [role, text.slice(start, end)]);
const wiki = (text: string) => referenceNotes(text, wikiBlocks(new Lines(text))).map(({ start, end }) => text.slice(start, end));

const body = "The weir\n\nThe weir held, says the office of the harbour, and nobody was hurt by the flood that followed.\n\n";

it("R9: numbered lines under a heading of references are proposed as notes, up to where the numbers end", () => {
  const text = `${body}References\n\n  1. ^ Vale, Ada. Lenn Post.\n  2. "The weir". Herald.\nIts words go on, on a line of their own.\n  3. Moss.\nThe harbour\nThe rivers\nThe valley\nThe weirs\n  4. not a note any more`;
  expect(plain(text)).toEqual([["reference", "1. ^ Vale, Ada. Lenn Post."], ["reference", "2. \"The weir\". Herald."], ["reference", "3. Moss."]]);
});

it("R9: numbers that don't begin with 1 or skip, one line alone, and other headings propose nothing", () => {
  expect(plain(`${body}References\n\n  3. Vale.\n  4. Moss.`)).toEqual([]);
  expect(plain(`${body}References\n\n  1. Vale.\n  3. Moss.`)).toEqual([]);
  expect(plain(`${body}References\n\n  1. Vale.`)).toEqual([]);
  expect(plain(`${body}Timeline\n\n  1. Vale.\n  2. Moss.`)).toEqual([]);
  expect(plain(body)).toEqual([]);
});

it("R9: wiki headings say so too", () => {
  expect(wiki("= The weir =\nIt held.\n== Notes and references ==\n[1] Vale.\n[2] Moss.\n== See also ==\n[3] Lenn.")).toEqual(["[1] Vale.", "[2] Moss."]);
});
