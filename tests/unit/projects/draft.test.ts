import { expect, it } from "vitest";
import { draftInput } from "@/lib/projects/draft";

it("T4: a draft keeps any JSON object exactly", () => {
  const draft = { baseVersion: 0, body: { note: "naïve\u00a0🚣 e\u0301", list: [1, null, { deep: true }] } };
  expect(draftInput.parse(draft)).toEqual(draft);
});

it.each([
  ["NUL in a value", { note: "a\0b" }],
  ["a lone surrogate deep inside", { list: [{ note: "\ud83d" }] }],
  ["NUL in a key", { "a\0": 1 }],
])("T4: a draft is refused for %s", (_name, body) => {
  expect(draftInput.safeParse({ baseVersion: 0, body }).success).toBe(false);
});
