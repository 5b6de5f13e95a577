import { expect, test } from "vitest";
import { figureOf } from "@/components/contests/board/figures";
import { quantityRecord } from "@/lib/claims/record";
import { translator } from "@/messages/translator";

test("a figure on a contest's card keeps every digit it was entered with", () => {
  expect(figureOf(translator("contests"), quantityRecord.parse({ value: 1234.56789 }))).toBe("1,234.56789");
});
