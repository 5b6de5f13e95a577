import { describe, expect, it } from "vitest";
import { firstPart } from "@/components/reader/highlight-loading";

describe("the claims that are read before a text is shown (U26)", () => {
  it("are all of a short text's", () => {
    expect(firstPart(30_000, 12_000)).toBeNull();
  });

  it("are those around the place that is opened, within the text", () => {
    for (const place of [0, 5_000, 500_000, 999_999]) {
      const { start, end } = firstPart(1_000_000, place)!;
      expect(start).toBeLessThanOrEqual(place);
      expect(end).toBeGreaterThan(place);
      expect([start >= 0, end <= 1_000_000, end - start]).toEqual([true, true, 24_000]);
    }
  });
});
