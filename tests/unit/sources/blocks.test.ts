import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { infoboxes } from "@/lib/sources/infobox";
import { plainBlocks } from "@/lib/sources/plain-text";
import { proposeTitle } from "@/lib/sources/title";
import { isWikiText, wikiBlocks } from "@/lib/sources/wiki-text";
import { assertBlocks, blockAt } from "@/lib/text/blocks";
import { Lines } from "@/lib/text/lines";
import { anyText } from "@/tests/cases/text/samples";

/** Blocks as "kind level: first line". */
function shown(text: string, recognise: typeof plainBlocks): string[] {
  return recognise(new Lines(text)).map(
    ({ kind, level, start, end }) => `${kind} ${level}: ${text.slice(start, end)}`,
  );
}
const plain = (text: string) => shown(text, plainBlocks);
const wiki = (text: string) => shown(text, wikiBlocks);

/** Lines of text mixed with lines that have marks. */
const anyMarkedText = fc
  .array(
    fc.oneof(
      anyText(20),
      fc.constantFrom(
        "",
        " ",
        "A Heading",
        "= A =",
        "== B ==",
        "* one",
        "** two",
        "- three",
        ";term",
        "> said",
        "```",
        "| a | b |",
        "! c",
        "a\tb",
        "Infobox",
        "- Key: value",
        "1. first",
      ),
    ),
  )
  .map((lines) => lines.join("\n"));

describe("blocks of any text", () => {
  it.each([
    ["plain", plainBlocks],
    ["wiki", wikiBlocks],
  ])("in %s style hold every line that isn't blank, each line in one block, whole", (_, recognise) => {
    fc.assert(
      fc.property(anyMarkedText, (text) => {
        const lines = new Lines(text);
        const blocks = recognise(lines);
        assertBlocks(text, blocks);
        for (let line = 0; line < lines.size; line++) {
          if (lines.isBlank(line)) continue;
          const block = blockAt(blocks, lines.start(line));
          expect(block && block.start <= lines.start(line) && lines.end(line) <= block.end).toBe(true);
        }
        for (const { start, end } of blocks) {
          expect(start === 0 || text[start - 1] === "\n").toBe(true);
          expect(end === text.length || text[end] === "\n").toBe(true);
        }
      }),
    );
  });
});

describe("marks in any text", () => {
  it("make list items, quotations, tables and fenced lines", () => {
    expect(plain("* one\n  • two\n- three\n** four\n1. five\n12) six")).toEqual([
      ...["list_item 1: * one", "list_item 1:   • two", "list_item 1: - three"],
      ...["list_item 2: ** four", "list_item 1: 1. five", "list_item 1: 12) six"],
    ]);
    expect(plain("> said\n  >> said before")).toEqual([
      "quotation 1: > said",
      "quotation 2:   >> said before",
    ]);
    expect(plain("| a | b |\n| c | d |\nrest.")).toEqual([
      "table 0: | a | b |\n| c | d |",
      "paragraph 0: rest.",
    ]);
    expect(plain("a\tb\nc\td")).toEqual(["table 0: a\tb\nc\td"]);
    expect(plain("```\nx = 1\n\n  y\n```\nrest.")).toEqual([
      "preformatted 0: ```\nx = 1\n\n  y\n```",
      "paragraph 0: rest.",
    ]);
    expect(plain("```\nnever closed\n")).toEqual(["preformatted 0: ```\nnever closed\n"]);
  });

  it("are not seen in dashes, minus signs, bold words, numbers and single rows", () => {
    for (const line of [
      "– a dash",
      "-5 degrees",
      "**bold** words",
      "2014 was dry.",
      "3.5 metres",
      "| one row",
      "a\tb",
      "•\t",
      "* ",
    ])
      expect(plain(`${line}\nand more.`)[0]).toBe(`paragraph 0: ${line}`);
  });

  it("keep a bulleted list with tabs a list", () => {
    expect(plain("•\tone\n•\ttwo")).toEqual(["list_item 1: •\tone", "list_item 1: •\ttwo"]);
  });
});

describe("wiki style", () => {
  const page =
    "= North quay =\n\nInfobox\n- Place: North quay\n- Dead: ,\n\nThe quay closed.\n==Talks==\n;Councils\n*Harbour\n#Valley\n=== Later ===\n";

  it("is known by a heading between equals signs", () => {
    expect(isWikiText(new Lines(page))).toBe(true);
    for (const text of [
      "a = b",
      "= = =",
      "==",
      "=====",
      "* item",
      "=one\n=",
      "== x =",
      `= ${"x".repeat(300)} =`,
    ])
      expect([text, isWikiText(new Lines(text))]).toEqual([text, false]);
  });

  it("has headings by level, terms one level below their section, and items", () => {
    expect(wiki(page)).toEqual([
      ...[
        "heading 1: = North quay =",
        "paragraph 0: Infobox",
        "list_item 1: - Place: North quay",
        "list_item 1: - Dead: ,",
      ],
      ...[
        "paragraph 0: The quay closed.",
        "heading 2: ==Talks==",
        "heading 3: ;Councils",
        "list_item 1: *Harbour",
      ],
      ...["list_item 1: #Valley", "heading 3: === Later ==="],
    ]);
  });

  it("has no guessed headings", () => {
    expect(wiki("= A =\n\nShort line\n\nA sentence follows it.")).toContain("paragraph 0: Short line");
  });

  it("proposes the infobox as a region", () => {
    const [region, ...more] = infoboxes(new Lines(page));
    expect(page.slice(region?.start, region?.end)).toBe("Infobox\n- Place: North quay\n- Dead: ,");
    expect([region?.role, more]).toEqual(["infobox", []]);
    expect(infoboxes(new Lines("Infobox\n\n- Key: value"))).toEqual([]);
    expect(infoboxes(new Lines("An infobox\n- Key: value"))).toEqual([]);
  });
});

describe("plain style", () => {
  const prose = "The council met at the north quay on Tuesday and heard the harbour office.";

  it("takes a short line alone between blank lines for a heading when prose or a list follows", () => {
    const text = `The north quay\n\n${prose}\n\nWhat the office said (2021)\n\n* one\n\nTalks\n\nFirst round\n\n${prose}`;
    expect(plain(text).filter((block) => block.startsWith("heading"))).toEqual([
      ...[
        "heading 2: The north quay",
        "heading 2: What the office said (2021)",
        "heading 2: Talks",
        "heading 2: First round",
      ],
    ]);
  });

  it.each([
    ["ends like a sentence", `It closed.\n\n${prose}`],
    ["ends with a colon", `They said:\n\n${prose}`],
    ["stands among others", `Head\nline two\n\n${prose}`],
    ["begins with a small letter", `later that day\n\n${prose}`],
    ["is an aside", `— The editors\n\n${prose}`],
    ["has a label", `Place: the quay\n\n${prose}`],
    ["is long", `${"A very long line without an end ".repeat(3)}\n\n${prose}`],
    ["is the last", `${prose}\n\nThe end`],
    ["is a page number", `17\n\n${prose}`],
  ])("leaves a line that %s a paragraph", (_, text) => {
    expect(plain(text).filter((block) => block.startsWith("heading"))).toEqual([]);
  });

  it("takes a menu for no headings but its last two lines", () => {
    const text = `Home\n\nNews\n\nWeather\n\nSport\n\n${prose}`;
    expect(
      plain(text)
        .slice(0, 4)
        .map((block) => block[0]),
    ).toEqual(["p", "p", "h", "h"]);
  });
});

describe("proposeTitle", () => {
  const titleOf = (text: string, recognise = plainBlocks) => proposeTitle(text, recognise(new Lines(text)));
  const prose =
    "The council met at the north quay on Tuesday, heard the harbour office, and said nothing more until Friday.";

  it.each([
    ["the first top heading of a wiki text", "Notice\n== B ==\n= The  quay =\n", wikiBlocks, "The  quay"],
    ["a heading that opens the text", `The north quay\n\n${prose}`, plainBlocks, "The north quay"],
    [
      "the longer of two, which is not the site's name",
      `The Courier\n\nQuay closed for repairs\n\n${prose}`,
      plainBlocks,
      "Quay closed for repairs",
    ],
    [
      "the first line where prose comes before any heading",
      `  Notes on a quay\n${prose}\n\nLater\n\n${prose}`,
      plainBlocks,
      "Notes on a quay",
    ],
    [
      "the first line of a wiki text without a top heading",
      `A quay\n${prose}\n== Later ==\n`,
      wikiBlocks,
      "A quay",
    ],
    ["nothing for a text without blocks", "\n", plainBlocks, ""],
  ])("is %s", (_, text, recognise, title) => expect(titleOf(text, recognise)).toBe(title));

  it("is at most 200 units, cut before a word and never in a pair", () => {
    const title = titleOf("harbour ".repeat(40));
    expect(title.length).toBeLessThanOrEqual(200);
    expect(title.endsWith(" harbour")).toBe(true);
    expect(titleOf("x" + "🚢".repeat(150))).toBe("x" + "🚢".repeat(99));
  });
});
