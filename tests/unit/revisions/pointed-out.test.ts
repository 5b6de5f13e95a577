import { expect, test } from "vitest";
import { isPointedOut, pointedOut } from "@/lib/revisions/pointed-out";

const nothing = { went: [], came: [] };

test("V5: a negation that went is pointed out, though one letter makes it", () => {
  expect(pointedOut("They had not seen it.", "They had now seen it.")).toEqual({ negations: { went: ["not"], came: [] }, numbers: nothing, names: nothing });
});
test("V5: numbers in figures and in words are pointed out, with their sign of thousands", () => {
  expect(pointedOut("About 1,200 of twenty-two boats.", "About 1,300 of thirty boats.").numbers).toEqual({ went: ["1,200", "twenty-two"], came: ["1,300", "thirty"] });
});
test("V5: names are pointed out, and not the first word of a sentence", () => {
  expect(pointedOut("The mayor of Orlen spoke.", "A mayor of Veld spoke.").names).toEqual({ went: ["Orlen"], came: ["Veld"] });
});
test("V5: negations of other languages and contractions are known", () => {
  expect(pointedOut("Das Wehr hielt nicht.", "Das Wehr hielt.").negations).toEqual({ went: ["nicht"], came: [] });
  expect(pointedOut("Он видел письмо.", "Он не видел письмо.").negations).toEqual({ went: [], came: ["не"] });
  expect(pointedOut("It did hold.", "It didn’t hold.").negations).toEqual({ went: [], came: ["didn’t"] });
});
test("V5: a change of none of them points nothing out", () => {
  expect(isPointedOut(pointedOut("The weir clearly held.", "The weir surely held."))).toBe(false);
});
