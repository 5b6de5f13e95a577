import { describe, expect, it } from "vitest";
import { readHtml } from "@/lib/sources/html/reader";
import { DEEPEST } from "@/lib/sources/html/tree";
import type { ReadSource, SourceFile } from "@/lib/sources/source";
import { assertBlocks } from "@/lib/text/blocks";

const said = "The harbour council said on Tuesday that three boats had crossed the line before dawn, and that the valley council had been told of each of them, in writing, by its own clerk. ";
const page = (body: string, head = "<title>Three boats – Quay Notes</title>") => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const article = `<nav><a href="/">Home</a></nav><article><h1>Three boats</h1><p>${said}${said}</p><p>${said}${said}</p></article><footer>All rights kept</footer>`;

function read(html: string, over: Partial<SourceFile> = {}): ReadSource {
  const result = readHtml({ bytes: new TextEncoder().encode(html), fileName: "quay.html", ...over });
  if (result.kind !== "read") throw new Error(JSON.stringify(result));
  assertBlocks(result.text, result.blocks);
  return result;
}
const blocksOf = ({ text, blocks }: ReadSource) => blocks.map(({ kind, level, start, end }) => [kind, level, text.slice(start, end)]);
const regionsOf = ({ text, regions }: ReadSource) => regions.map(({ role, start, end }) => [role, text.slice(start, end)]);
const counts = ({ warnings }: ReadSource) => Object.fromEntries(warnings.map(({ kind, count }) => [kind, count]));
/** every word of a body, as the composition has it without anything set aside */
const whole = (body: string) => read(page(body), { setAside: false });

describe("T16 a page", () => {
  it("keeps the main text, sets the rest aside as excluded regions, and loses no word", () => {
    const source = read(page(article));
    expect(regionsOf(source)).toEqual([["interface", "Home"], ["interface", "All rights kept"]]);
    expect(source).toMatchObject({ sourceType: "html", title: "Three boats", language: "en", encoding: "utf-8" });
    expect(source.text).toBe(["Home", "Three boats", said + said.trim(), said + said.trim(), "All rights kept"].join("\n\n"));
    expect(counts(source)).toEqual({ "guessed-main": 1, "dropped-links": 1 });
  });

  it("is all main text where a person says so", () => {
    expect(regionsOf(read(page(article), { setAside: false }))).toEqual([]);
  });

  it("has headings, items, quotations, tables and verbatim text as blocks", () => {
    const source = whole("<h2>The quay</h2>Loose <i>words</i> here<ul><li>one<li>two<ol><li>deep</ol></ul><blockquote><p>They <b>said</b> no.</p></blockquote><table><tr><th>Day<th>Boats<tr><td>Mon<td>3<br>or 4</table><pre>a  b\n  c</pre><p>line<br>line</p>");
    expect(blocksOf(source)).toEqual([
      ["heading", 2, "The quay"], ["paragraph", 0, "Loose words here"], ["list_item", 1, "one"], ["list_item", 1, "two"], ["list_item", 2, "deep"],
      ["quotation", 1, "They said no."], ["table", 0, "Day\tBoats\nMon\t3 or 4"], ["preformatted", 0, "a  b\n  c"], ["paragraph", 0, "line\nline"],
    ]);
    expect(regionsOf(source)).toEqual([["table", "Day\tBoats\nMon\t3 or 4"]]);
  });

  it("is read in its order where tables only lay it out", () => {
    expect(blocksOf(whole("<table><tr><td><h2>Left</h2><td><p>Right</p></table>"))).toEqual([["heading", 2, "Left"], ["paragraph", 0, "Right"]]);
  });

  it("R12 has its notes and the places that cite them as reference regions, linked", () => {
    const source = whole('<p>Three boats<sup><a href="#n1">[1]</a></sup> came<sup><a href="#n1">[1]</a></sup>, in 10<sup>3</sup> days.</p><ol><li id="n1">The clerk, in a letter</li></ol><p>m<sup><a href="#none">2</a></sup></p>');
    expect(regionsOf(source)).toEqual([["reference", "[1]"], ["reference", "[1]"], ["reference", "The clerk, in a letter"]]);
    expect(source.regions.map(({ note }) => note)).toEqual([2, 2, undefined]);
  });

  it("has captions and boxes of facts as regions, and what is hidden set aside", () => {
    const source = whole('<figure><img alt="x"><figcaption>The quay</figcaption></figure><table class="infobox vcard"><tr><td>Place<td>North</table><p>Seen <span style="display: none">not seen</span> here</p>');
    expect(regionsOf(source)).toEqual([["caption", "The quay"], ["infobox", "Place\tNorth"], ["interface", "not seen"]]);
    expect(counts(source)).toEqual({ "dropped-pictures": 1, "guessed-hidden": 1 });
  });

  it("T15 counts scripts, pictures, frames and comments, and takes no word from them", () => {
    const source = whole('<p>A<script>alert(1)</script><style>p{}</style><img src="http://elsewhere.example/x.png"><iframe src="http://elsewhere.example"></iframe><!-- no --><a href="javascript:alert(1)">link</a></p>');
    expect(source.text).toBe("Alink");
    expect(counts(source)).toEqual({ "dropped-scripts": 2, "dropped-pictures": 1, "dropped-embedded": 1, "dropped-links": 1, "dropped-comments": 1 });
    expect(counts(read('<html><head><title>A</title><script>alert(1)</script><style>p{}</style><link rel="StyleSheet" href="a.css"><link rel="icon" href="a.png"></head><body><p>A', { setAside: false }))).toEqual({ "dropped-scripts": 3 });
  });

  it("keeps no-break spaces, joins other blanks, and replaces what no text can have, counted", () => {
    const source = whole("<p> a\n\t b\u00a0\u00a0c &#xD800; d&nbsp;</p>");
    expect(source.text).toBe("a b\u00a0\u00a0c \uFFFD d\u00a0");
  });
});

describe("T5 the encoding of a page", () => {
  const bytes = Uint8Array.from([...Buffer.from('<html><head><meta charset="windows-1252"></head><body><p>'), 0xcf, 0xe0, 0xf0, 0xee, 0xec, ...Buffer.from("</p></body></html>")]);
  const as = (over: Partial<SourceFile>) => readHtml({ bytes, fileName: "ferry.html", ...over });
  it("is what it declares, told as a guess with the others that it may be, and what a person says instead", () => {
    expect(as({})).toMatchObject({ kind: "read", text: "Ïàðîì", encoding: "windows-1252", warnings: expect.arrayContaining([{ kind: "guessed-encoding", count: 1 }]) });
    expect(as({ encoding: "windows-1251" })).toMatchObject({ kind: "read", text: "Паром", encoding: "windows-1251" });
  });
  it("is UTF-8 where the bytes are, whatever is declared, and asked for where nothing is", () => {
    expect(read(page("<p>Պարոն</p>", '<meta charset="windows-1252">')).text).toBe("Պարոն");
    expect(readHtml({ bytes: bytes.subarray(bytes.indexOf(0xcf) - 3), fileName: "x.html" })).toMatchObject({ kind: "ask" });
  });
});

describe("T13 hostile pages", () => {
  it("are refused when they are too deep", () => {
    expect(() => read("<div>".repeat(DEEPEST + 5))).toThrow("too-deep");
  });
  it("are read when they are only long and wrong", () => {
    expect(read("<b><i><p>".repeat(100) + "words</table></b>".repeat(20)).text).toContain("words");
  });
});
