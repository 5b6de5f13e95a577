import { describe, expect, it } from "vitest";
import { compared, comparedSideBySide } from "@/lib/data/revisions/question";
import { Comparison } from "@/lib/revisions/comparison";
import { Placer } from "@/lib/revisions/placing";
import { sideBySide } from "@/lib/revisions/side-by-side";

const sentences = Array.from({ length: 6_000 }, (_, index) => `Ferry ${index} left the harbour of Lenn at dawn. `);
const older = sentences.join("");
const newer = sentences.map((sentence, index) => (index % 500 === 7 ? sentence.replace("dawn", "noon 🚣") : sentence)).join("");

describe("B12 long texts are compared aside", () => {
  it("with the very comparison that is made at once, from which mentions are placed alike", async () => {
    expect(older.length + newer.length).toBeGreaterThan(400_000);
    const here = new Comparison(older, newer);
    const aside = await compared(older, newer);
    expect(aside).toEqual(here);
    expect(aside.hunks).toHaveLength(12);
    const start = older.indexOf("Ferry 600 ");
    const fragments = [{ role: "content", start, end: start + 9 }];
    expect(new Placer(aside).place(fragments)).toEqual({ kind: "moved", spans: [{ start: newer.indexOf("Ferry 600 "), end: newer.indexOf("Ferry 600 ") + 9 }] });
    expect(await comparedSideBySide(older, newer)).toEqual(sideBySide(here));
  });
});
