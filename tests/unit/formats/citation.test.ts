import { describe, expect, it } from "vitest";
import { cite, CITATION_FORMATS, type Citation, type CitationWords } from "@/lib/formats/citation";

const words: CitationWords = {
  published: (date) => `published ${date}`, retrieved: (date) => `retrieved ${date}`, passage: (link) => `Passage: ${link}`, text: (sha256, offsets) => `Text ${sha256}, ${offsets}.`,
};
const plain: Citation = {
  quote: "at least twelve\nsoldiers", claimants: ["Northern Ministry"], title: "The bridge at Lorn", publisher: "The Herald", published: "2014-08-07", retrieved: "2020-01",
  source: "https://example.org/a_b?x=%20#y", link: "https://claims.example.org/p/x/documents/1#p=3-9", language: "en", sha256: "ab12cd34".repeat(8), spans: [{ start: 3, end: 9 }, { start: 20, end: 24 }],
};
const hostile = '\\input{x} 100 % $a_b$ #1 & ~^ } } { <b>[x](javascript:y)</b> *z* `q` | "\n# head\n- item';

/** Whether every brace that BibTeX counts has its other half; it doesn't know escapes. */
function isEven(entry: string): boolean {
  let depth = 0;
  for (const sign of entry) {
    depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}

describe("U11 citations", () => {
  it("say who said what where and when, with hash and offsets, in every format", () => {
    const parts = ["at least twelve", "Northern Ministry", "The bridge at Lorn", "The Herald", "2014", "2020", "example.org/a", "p=3-9", plain.sha256];
    for (const format of CITATION_FORMATS) {
      const bare = cite(plain, format, words).replace(/\\(?=[^a-z])/g, "");
      expect(parts.filter((part) => !bare.includes(part)), format).toEqual([]);
      expect(bare, format).toContain("3–9, 20–24");
    }
  });

  it("as text: one line", () => {
    expect(cite(plain, "text", words)).toBe(
      `“at least twelve soldiers” — Northern Ministry. The bridge at Lorn, The Herald, published 7 August 2014, retrieved January 2020. https://example.org/a_b?x=%20#y Passage: ${plain.link} Text ${plain.sha256}, 3–9, 20–24.`,
    );
  });

  it("in Markdown: nothing in it is markup but what is meant", () => {
    const cited = cite({ ...plain, quote: hostile, title: hostile, claimants: [hostile], publisher: hostile, source: "https://x.org/>(a b)\\" }, "markdown", words);
    expect(cited.split("\n").filter((line) => line !== "" && !line.startsWith(">"))).toEqual([]);
    expect(cited).toContain("(<https://x.org/%3E(a%20b)%5C>)");
    expect(cited).not.toMatch(/(?<!\\)[*`|$]|(?<!\\)<b/);
  });

  it("in BibTeX: no sign of TeX acts, no brace is odd, letters of every script stay", () => {
    const cited = cite({ ...plain, quote: `${hostile} Ağdam Երևան 🙂`, title: hostile, claimants: [], publisher: hostile, source: "https://x.org/{a}%20b\\" }, "bibtex", words);
    expect(isEven(cited)).toBe(true);
    expect(cited).toContain("Ağdam Երևան 🙂");
    expect(cited).toContain("url = {https://x.org/%7Ba%7D%20b%5C}");
    const fields = cited.split("\n").filter((line) => !line.trim().startsWith("url"));
    expect(fields.join("\n").replace(/\\(text[a-z]+\{\}|[$%&#_])/g, "")).not.toMatch(/[\\~^$%&#_]/);
    expect(cite(plain, "bibtex", words)).toMatch(/^@misc\{theherald-2014-ab12cd34-3,\n {2}title = \{\{The bridge at Lorn\}\},\n/);
  });

  it("in CSL-JSON: valid JSON with numbers for dates that have them, words for others", () => {
    const item = (more: Partial<Citation>) => (JSON.parse(cite({ ...plain, ...more }, "csl", words)) as Record<string, unknown>[])[0]!;
    expect(item({ title: hostile })).toMatchObject({ title: hostile, type: "webpage", author: [{ literal: "The Herald" }], issued: { "date-parts": [[2014, 8, 7]] }, accessed: { "date-parts": [[2020, 1]] } });
    expect(item({ published: "2014-08-02/2014-08-04" }).issued).toEqual({ "date-parts": [[2014, 8, 2], [2014, 8, 4]] });
    expect(item({ published: "2014~" }).issued).toHaveProperty("literal");
    expect(item({ published: null, retrieved: null, publisher: "", source: "" })).toMatchObject({ type: "document", URL: plain.link });
    expect(item({ published: null, publisher: "" })).not.toHaveProperty("issued");
  });

  it("keep a text without provenance citable", () => {
    const bare = { ...plain, claimants: [], publisher: "", published: null, retrieved: null, source: "", language: "und" };
    for (const format of CITATION_FORMATS) expect(cite(bare, format, words)).not.toMatch(/undefined|null|, ,|\(<>\)/);
  });
});
