import { describe, expect, it } from "vitest";
import { partFileName, partOf } from "@/lib/sources/part";
import { blocksOf, counts, partsOf, read, regionsOf } from "./shown";

const article = `{{Infobox bridge
| name = North bridge
| opened = 4 May<ref name="gazette" />
| length = {{convert|120|m|ft}}
| empty =
}}
'''North bridge''' is a [[bridge]] over the [[Lenn (river)|Lenn]].<ref name="gazette">{{cite news |last=Moss |first=Ada |title=The bridge |newspaper=Quay Gazette |date=4 May 1921 |url=https://gazette.example/1}}</ref> It is ''very'' long.{{citation needed|date=May}}

== History ==
<!-- nobody sees this -->
* built<ref>The clerk, in a letter</ref>
** again
# first
;Term
:indented
[[File:Bridge.jpg|thumb|200px|The bridge at [[dawn]]]]
{| class="wikitable"
|+ Boats
! Day !! Boats
|-
| Mon || style="color:red" | 3
|}
{{quote|Nobody was hurt.|The clerk}}

== References ==
{{reflist}}
[[Category:Bridges]]
`;

describe("T17 wikitext", () => {
  it("shows its words in blocks: headings, items, tables, quotations, an infobox", async () => {
    const source = await read(article, "bridge.wiki");
    expect(blocksOf(source)).toEqual([
      ["paragraph", 0, "Infobox bridge"], ["list_item", 1, "name: North bridge"], ["list_item", 1, "opened: 4 May[1]"], ["list_item", 1, "length: 120 m"],
      ["paragraph", 0, "North bridge is a bridge over the Lenn.[1] It is very long.{{citation needed|date=May}}"],
      ["heading", 2, "History"], ["list_item", 1, "built[2]"], ["list_item", 2, "again"], ["list_item", 1, "first"], ["heading", 3, "Term"], ["paragraph", 0, "indented"],
      ["paragraph", 0, "The bridge at dawn"], ["paragraph", 0, "Boats"], ["table", 0, "Day\tBoats\nMon\t3"], ["quotation", 1, "Nobody was hurt."], ["quotation", 1, "The clerk"],
      ["heading", 2, "References"], ["list_item", 1, "Moss, Ada. “The bridge”. Quay Gazette. 4 May 1921. https://gazette.example/1"], ["list_item", 1, "The clerk, in a letter"],
      ["paragraph", 0, "Category:Bridges"],
    ]);
    expect(source.sourceType).toBe("wikitext");
  });

  it("R12 links each citation to its note, which names author and outlet, and sets templates aside as written", async () => {
    const source = await read(article, "bridge.wiki");
    const notes = source.regions.filter(({ role, note }) => role === "reference" && note === undefined);
    expect(notes.map(({ start, end, author, outlet }) => [source.text.slice(start, end).slice(0, 9), author, outlet])).toEqual([["Moss, Ada", "Moss, Ada", "Quay Gazette"], ["The clerk", undefined, undefined]]);
    const cited = source.regions.filter(({ note }) => note !== undefined).map(({ start, end, note }) => [source.text.slice(start, end), source.regions.indexOf(notes[0]!) === note]);
    expect(cited).toEqual([["[1]", true], ["[1]", true], ["[2]", false]]);
    expect(regionsOf(source).filter(([role]) => role !== "reference")).toEqual([
      ["infobox", "Infobox bridge\n\nname: North bridge\nopened: 4 May[1]\nlength: 120 m"], ["interface", "{{citation needed|date=May}}"], ["caption", "The bridge at dawn"],
      ["table", "Boats\n\nDay\tBoats\nMon\t3"], ["caption", "Boats"], ["interface", "Category:Bridges"],
    ]);
    expect(counts(source)).toMatchObject({ "dropped-comments": 1, "guessed-templates": 1, "kept-notes": 2, "dropped-pictures": 1 });
  });

  it("keeps what only looks like a sign, and closes nothing that was never opened", async () => {
    const source = await read("a < b && c {{ d [[ e ]] f ''' <ref>g\n\n<nowiki>[[as it is]]</nowiki> }} |} {| <pre> x {{y}}</pre>", "odd.wiki");
    expect(source.text).toContain("a < b && c {{ d");
    expect(source.text).toContain("[[as it is]]");
    expect(source.text).toContain("x {{y}}");
  });

  it("T13 takes thousands of signs that nothing closes in its stride, and refuses parts within parts without end", async () => {
    for (const sign of ["{{", "<ref>", "[[", "{|\n", "<!--", "'''", "{{a|", "<ref name=x>"]) await read(`words ${sign.repeat(30_000)}`, "signs.wiki");
    await expect(read(`${"{{a|".repeat(60)}b${"}}".repeat(60)}`, "deep.wiki").then(({ text }) => text)).resolves.toContain("{{a|");
    await expect(read(`${"<ref>{{efn|".repeat(60)}b${"}}</ref>".repeat(60)}`, "deep.wiki")).resolves.toBeTruthy();
    await expect(read(`${"{{nowrap|".repeat(60)}b${"}}".repeat(60)}`, "deep.wiki")).rejects.toThrow("too-deep");
  });
});

describe("T17 an export of pages", () => {
  const xml = (pages: string, before = "") => `<?xml version="1.0" encoding="utf-8"?>${before}<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" xml:lang="hy">${pages}</mediawiki>`;
  const page = (title: string, ...texts: string[]) => `<page><title>${title}</title>${texts.map((text) => `<revision><text>${text}</text></revision>`).join("")}</page>`;
  const dated = (title: string, revisions: readonly (readonly [string, string])[], more = "<ns>0</ns>") => `<page><title>${title}</title>${more}${revisions.map(([at, text]) => `<revision><timestamp>${at}</timestamp><text>${text}</text></revision>`).join("")}</page>`;
  it("has its page under its title, with its notes", async () => {
    const source = await read(xml(page("Bridge", "new &lt;ref&gt;one&lt;/ref&gt;")), "export.xml");
    expect(source).toMatchObject({ sourceType: "mediawiki", title: "Bridge", language: "hy" });
    expect(blocksOf(source)).toEqual([["heading", 1, "Bridge"], ["paragraph", 0, "new [1]"], ["list_item", 1, "one"]]);
    expect(source.regions.map(({ note }) => note)).toEqual([1, undefined]);
  });
  it("T25 has the newest revision of a page, wherever it stands in the file, and counts the older ones", async () => {
    const history = dated("Bridge", [["2024-05-01T10:00:00Z", "second"], ["2024-06-01T10:00:00Z", "third"], ["2023-01-01T10:00:00Z", "first"]]);
    const source = await read(xml(history), "export.xml");
    expect(blocksOf(source).map(([, , words]) => words)).toEqual(["Bridge", "third"]);
    expect(counts(source)).toEqual({ "dropped-revisions": 2 });
    expect(counts(await read(xml(page("Bridge", "older", "newer")), "export.xml")), "where no times are given, the last one").toEqual({ "dropped-revisions": 1 });
  });
  it("T24 of several pages is several documents, each an export of its own with the file's own bytes; redirects and templates are hardly meant, and an empty page is told", async () => {
    const pages = [page("Bridge", "old", "new"), dated("Գետ / ford", [["2024-05-01T10:00:00Z", "Լաստը անցնում է։"]]), dated("Ferries", [["2024-05-01T10:00:00Z", "#REDIRECT [[Ferry]]"]], '<ns>0</ns><redirect title="Ferry" />'), dated("Template:Box", [["2024-05-01T10:00:00Z", "box"]], "<ns>10</ns>"), page("Blank", "")];
    const whole = xml(pages.join("\n  "));
    const found = await partsOf(whole, "export.xml");
    expect(found.of).toBe("mediawiki");
    expect(found.parts.map(({ name, isLikely }) => [name, isLikely])).toEqual([["Bridge.xml", true], ["Գետ / ford.xml", true], ["Ferries.xml", false], ["Template:Box.xml", false]]);
    expect(found.unread).toEqual([{ name: "Blank", problem: "empty" }]);
    const bytes = Buffer.from(await (await partOf(new Blob([whole]), found.parts[1]!)).arrayBuffer());
    expect(bytes.toString("utf8")).toBe(xml(pages[1]!));
    const source = await read(bytes, partFileName("export.xml", found.parts[1]!));
    expect(source).toMatchObject({ sourceType: "mediawiki", title: "Գետ / ford", language: "hy" });
    expect(source.text.trim()).toBe("Գետ / ford\n\nԼաստը անցնում է։");
    expect(counts(source)).toEqual({});
  });
  it("T24 whose pages can't be told apart in its bytes is refused", async () => {
    const whole = xml(page("A", "a") + "<!-- <page></page> -->" + page("B", "b"));
    await expect(read(whole, "odd.xml")).rejects.toThrow(/"problem":"unreadable".*told apart/);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml(page("A", "a") + page("B", "b")).replace("utf-8", "utf-16"), "utf16le")]);
    await expect(read(utf16, "wide.xml")).rejects.toThrow(/"problem":"unreadable".*told apart/);
  });
  it("T13 expands no entities, and is refused where it declares some", async () => {
    const bomb = `<!DOCTYPE m [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>`;
    await expect(read(xml(page("Bomb", "&b;"), bomb), "bomb.xml", { format: "mediawiki" })).rejects.toThrow(/"problem":"unreadable".*entities/);
    await expect(read(xml("<page><title>x"), "cut.xml")).rejects.toThrow(/"problem":"unreadable"/);
  });
});
