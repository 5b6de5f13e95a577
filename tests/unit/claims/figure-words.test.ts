import { expect, test } from "vitest";
import { countedWords, figureOf } from "@/components/claims/figure-words";
import { quantityRecord } from "@/lib/claims/record";
import { translator } from "@/messages/translator";

const t = translator("claims");
const counted = { unit: "boats", outcome: "hit", whose: "own" as const, cumulative: true };

test("a figure keeps every digit it was entered with", () => {
  expect(figureOf(t, quantityRecord.parse({ value: 1234.56789 }))).toBe("1,234.56789");
});

test("K8: what figures count is said with whose it is only where no population is named", () => {
  expect(countedWords(t, quantityRecord.parse(counted))).toBe("boats hit · on its own side · in total so far");
  expect(countedWords(t, quantityRecord.parse({ ...counted, population: "ferries" }))).toBe("boats hit · ferries · in total so far");
});
