import { describe, expect, it } from "vitest";
import { blocksOf, counts, read, regionsOf } from "./shown";

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
  it("has each page under its title, in its newest revision, with notes of its own", async () => {
    const source = await read(xml(page("Bridge", "old", "new &lt;ref&gt;one&lt;/ref&gt;") + page("Ferry", "&lt;ref&gt;two&lt;/ref&gt; it crosses")), "export.xml");
    expect(source).toMatchObject({ sourceType: "mediawiki", title: "Bridge", language: "hy" });
    expect(blocksOf(source)).toEqual([["heading", 1, "Bridge"], ["paragraph", 0, "new [1]"], ["list_item", 1, "one"], ["heading", 1, "Ferry"], ["paragraph", 0, "[1] it crosses"], ["list_item", 1, "two"]]);
    expect(source.regions.map(({ note }) => note)).toEqual([1, undefined, 3, undefined]);
  });
  it("T13 expands no entities, and is refused where it declares some", async () => {
    const bomb = `<!DOCTYPE m [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>`;
    await expect(read(xml(page("Bomb", "&b;"), bomb), "bomb.xml", { format: "mediawiki" })).rejects.toThrow(/"problem":"unreadable".*entities/);
    await expect(read(xml("<page><title>x"), "cut.xml")).rejects.toThrow(/"problem":"unreadable"/);
  });
});
