import { describe, expect, it } from "vitest";
import { blocksOf, read, regionsOf } from "./shown";

const note = `---
title: The quay at night
tags: [boats]
---
# Three boats

The *harbour* council said **so**.[^1] [A link](http://elsewhere.example "x") &amp; \`code\`

- one
  - deep
1. first

> They said no.

| Day | Boats |
|-----|-------|
| Mon | 3 |

\`\`\`
a  b
\`\`\`

<script>alert(1)</script>

[^1]: The clerk, in a *letter*
`;

describe("T18 Markdown", () => {
  it("shows its words in blocks, its footnotes as notes, and sets what stands before the text aside", async () => {
    const source = await read(note, "quay.md");
    expect(source).toMatchObject({ sourceType: "markdown", title: "Three boats" });
    expect(blocksOf(source)).toEqual([
      ["preformatted", 0, "title: The quay at night\ntags: [boats]"], ["heading", 1, "Three boats"], ["paragraph", 0, "The harbour council said so.[1] A link & code"],
      ["list_item", 1, "one"], ["list_item", 2, "deep"], ["list_item", 1, "first"], ["quotation", 1, "They said no."], ["table", 0, "Day\tBoats\nMon\t3"], ["preformatted", 0, "a  b"],
      ["list_item", 1, "The clerk, in a letter"],
    ]);
    expect(regionsOf(source)).toEqual([["interface", "title: The quay at night\ntags: [boats]"], ["reference", "[1]"], ["table", "Day\tBoats\nMon\t3"], ["reference", "The clerk, in a letter"]]);
    expect(source.regions[1]!.note).toBe(3);
  });
  it("T13 is refused where quotations stand in quotations without end", async () => {
    await expect(read(`${">".repeat(3_000)} deep`, "deep.md")).rejects.toThrow(/too-deep|unreadable/);
  });
});
