import { describe, expect, test } from "vitest";
import { shortened, shortenedAtWord } from "@/lib/text/shortened";

describe("shortened", () => {
  test("leaves a text that fits as it is", () => {
    expect(shortened("three boats", 11)).toBe("three boats");
    expect(shortened("🚣🚣🚣", 3)).toBe("🚣🚣🚣");
    expect(shortened("", 0)).toBe("");
  });
  test("cuts a longer one at whole characters, the dots counted among them", () => {
    expect(shortened("three boats", 6)).toBe("three…");
    expect(shortened("🚣🚣🚣🚣", 3)).toBe("🚣🚣…");
    expect(shortened("🚣".repeat(50), 7.9)).toBe(`${"🚣".repeat(6)}…`);
  });
  test("keeps one character where there is room for none", () => expect(shortened("boats", 0)).toBe("b…"));
});

test("shortenedAtWord cuts after a whole word, or within the only one", () => {
  expect(shortenedAtWord("three boats", 11)).toBe("three boats");
  expect(shortenedAtWord("three boats left", 9)).toBe("three …");
  expect(shortenedAtWord("threeboats", 5)).toBe("three …");
});
