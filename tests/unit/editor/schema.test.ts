import { describe, expect, it } from "vitest";
import { readerSchema } from "@/lib/editor/schema";

const shownAs = (attrs: Record<string, unknown>) => {
  const spec = readerSchema.nodes.line.spec.toDOM!(readerSchema.nodes.line.create(attrs));
  if (!Array.isArray(spec)) throw new Error("not an element");
  return spec;
};

describe("readerSchema", () => {
  it("shows a line as a paragraph that finds its own direction", () => {
    expect(shownAs({ kind: "list_item", level: 2, ordinal: 7 })).toEqual([
      "p",
      { dir: "auto", "data-kind": "list_item", "data-level": "2" },
      0,
    ]);
  });

  it("names headings to a screen reader, one level below the page's own", () => {
    expect(shownAs({ kind: "heading", level: 1, ordinal: 0 })[1]).toMatchObject({
      role: "heading",
      "aria-level": "2",
    });
    expect(shownAs({ kind: "heading", level: 6, ordinal: 0 })[1]).toMatchObject({ "aria-level": "6" });
  });
});
