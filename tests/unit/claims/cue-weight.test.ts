import { describe, expect, test } from "vitest";
import { cueWeights, englishCues } from "@/lib/claims/cue-lexicon";
import { classOfCue } from "@/lib/claims/cue-weight";

describe("how a cue stands to the truth of what it reports (M6)", () => {
  test.each([
    ["said", "neutral"], ["According to", "neutral"], ["has also told", "neutral"], ["called for", "neutral"], ["denied", "neutral"],
    ["claimed", "doubting"], ["ALLEGES", "doubting"], ["so-called", "doubting"], ["had reportedly", "doubting"],
    ["confirmed", "endorsing"], ["pointed out", "endorsing"], ["admitted", "endorsing"],
    // Of words that belong together the whole counts, not its parts.
    ["quoted as saying", "neutral"],
    ["claimed and later confirmed", "mixed"],
    ["did not confirm", "other"], ["didn’t admit", "other"], ["refused to confirm", "other"],
    ["whispered", "other"], ["заявил", "other"], ["", "other"], ["—", "other"],
    // Parts of words are no words.
    ["proclaimed", "other"], ["foundation", "other"],
  ])("%j is %s", (cue, expected) => expect(classOfCue(cue)).toBe(expected));

  test("no form stands in the list twice, so that no word has two weights", () => {
    const forms = cueWeights.flatMap((weight) => englishCues.words[weight].flatMap((verb) => verb.split(" ")));
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });
});
