import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guideFields, guideSections, sectionsOfFields } from "@/lib/projects/guideline";
import { guidelineText, type GuideBlock, type GuideInline } from "@/lib/projects/guideline-text";
import { sampleGuideline } from "@/sample/guideline";

describe("where a guideline speaks of a field (U31)", () => {
  it("U31: an anchor goes before a heading that is the field's name, and that before one that has it among its words", () => {
    expect(sectionsOfFields("# On acts and cues\n# Act\n# What they do {#act}")).toMatchObject({ act: "act" });
    expect(sectionsOfFields("# On acts and cues\n# ACT")).toMatchObject({ act: "act" });
    expect(sectionsOfFields("# On acts and cues\n# Others")).toMatchObject({ act: "on-acts-and-cues", cue: "on-acts-and-cues" });
  });

  it("U31: a field has no section where only a part of a word is its name, or where a fence holds the heading", () => {
    expect(sectionsOfFields("# Facts and actors\n```\n# Act\n```\n~~~~\n# Cue\n~~~\n# Mode\n~~~~")).toEqual({});
    expect(sectionsOfFields("Act\n\n#Act\n####### Act")).toEqual({});
  });

  it("U31: anchors and words of any script name sections; marks of the words are no part of them", () => {
    expect(guideSections("## Поле **акта** {#act}\n## Աղբյուր ##\n## `Cue`: _words_")).toEqual([
      { id: "act", words: "Поле акта", level: 2 }, { id: "աղբյուր", words: "Աղբյուր", level: 2 }, { id: "cue-words", words: "Cue: words", level: 2 },
    ]);
  });

  it("U31: what the fields lead to are headings that the shown text has", () => {
    const shown = new Set(guidelineText(sampleGuideline).flatMap((block) => (block.kind === "heading" ? [block.id] : [])));
    const found = Object.values(sectionsOfFields(sampleGuideline));
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter((id) => !shown.has(id!))).toEqual([]);
    expect(Object.keys(sectionsOfFields(guideFields.map((field) => `# About it {#${field}}`).join("\n")))).toEqual([...guideFields]);
  });
});

/** Every word that is shown, and every address that is led to. */
function shownIn(blocks: readonly GuideBlock[]): { words: string; addresses: string[] } {
  const addresses: string[] = [];
  const line = (content: readonly GuideInline[]): string => content.map((inline) => {
    if ("text" in inline) return inline.text;
    if (inline.kind === "break") return "\n";
    if (inline.kind === "link") addresses.push(inline.href);
    return line(inline.content);
  }).join("");
  const words = (block: GuideBlock): string => {
    if (block.kind === "code") return block.text;
    if (block.kind === "list") return block.items.flatMap(({ content }) => content.map(words)).join("\n");
    if (block.kind === "quote") return block.content.map(words).join("\n");
    if (block.kind === "table") return [block.head, ...block.rows].flat().map(line).join("\n");
    return block.kind === "rule" ? "" : line(block.content);
  };
  return { words: blocks.map(words).join("\n"), addresses };
}

describe("a guideline as it is shown (U33)", () => {
  it("U33: HTML stands as it was written; only addresses of the web are led to, and pictures are links", () => {
    const hostile = "# <img src=x onerror=alert(1)>\n\n<script>alert(1)</script>\n\n[a](javascript:alert(1)) [b](data:text/html,x) [c](/p/x) [d](JaVaScRiPt:x) [e](https://example.org/a) ![f](https://example.org/b.png) ![g](file:///x) <iframe src=x>";
    const { words, addresses } = shownIn(guidelineText(hostile));
    expect(addresses).toEqual(["https://example.org/a", "https://example.org/b.png"]);
    for (const written of ["<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "<iframe src=x>"]) expect(words).toContain(written);
  });

  it("U33: headings, lists, lists to tick off, tables, quotations, code, emphasis and ways within are what they are", () => {
    const blocks = guidelineText("## Act {#act}\n\n3. *one*\n4. **two**\n\n- [x] done\n- [ ] open\n\n> said\n\n```\ncode\n```\n\n| a | b |\n| - | - |\n| 1 | ~~2~~ |\n\n[there](#act)");
    expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "list", "list", "quote", "code", "table", "paragraph"]);
    expect(blocks[0]).toEqual({ kind: "heading", level: 2, id: "act", content: [{ kind: "text", text: "Act" }] });
    expect(blocks[1]).toMatchObject({ start: 3, items: [{ isDone: null }, { isDone: null }] });
    expect(blocks[2]).toMatchObject({ start: null, items: [{ isDone: true }, { isDone: false }] });
    expect(blocks[6]).toEqual({ kind: "paragraph", content: [{ kind: "section", id: "act", content: [{ kind: "text", text: "there" }] }] });
  });

  it("U33: what nests without end is shown as it stands", () => {
    for (const endless of [">".repeat(50_000), "- ".repeat(30_000), "1. ".repeat(30_000)]) expect(guidelineText(endless)).toEqual([{ kind: "code", text: endless }]);
    const deep = Array.from({ length: 60 }, (_, depth) => `${"  ".repeat(depth)}- a${depth}`).join("\n");
    expect(shownIn(guidelineText(deep)).words).toContain("a59");
  });

  it("U33: no text whatever throws, or leads to anything but the web", () => {
    const piece = fc.oneof(fc.constantFrom("#", "> ", "- ", "[a](", ")", "javascript:x", "https://e.org", "`", "```\n", "|", "\n", "\n\n", "*", "_", "~~", "<", ">", "&amp;", "![", "]", "{#act}", "    "), fc.string({ unit: "grapheme", maxLength: 6 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => shownIn(guidelineText(pieces.join(""))).addresses.every((address) => /^https?:\/\//i.test(address))));
  });
});
