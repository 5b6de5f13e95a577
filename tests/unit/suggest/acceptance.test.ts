import { expect, test } from "vitest";
import { addAttribution, fragmentsAt, newClaim, setClaimants } from "@/lib/claims/draft";
import { accept, openParts, suggestionParts } from "@/lib/suggest/acceptance";
import { names, spanOf } from "@/tests/unit/suggest/suggesting";
import { suggest } from "@/lib/suggest/suggest";

const text = "On 7 August 2014 the Herald reported that the ministry had accused the Southern Command of likely firing first.";
const selection = spanOf(text, "likely firing first");
const place = { mentionId: "m", revisionId: "r" };
const fresh = newClaim({ ...place, id: "c", anchoringId: "a", documentId: "d" }, [selection]);
const [suggestion] = suggest({ text, selection, excluded: [], names, language: "en" });

test("G9: a suggestion taken whole becomes part of the claim at once", () => {
  const claim = accept(fresh, place, suggestion!, openParts(fresh, place, suggestion!));
  expect(claim).toMatchObject({ attribution: "attributed", claimants: ["ministry"], act: "accuses", targets: ["command"], certainty: "probable" });
  expect(claim.mentions[0]).toMatchObject({ mode: "indirect", made: "from_suggestion", levels: [{ sourceKind: "role", stance: null }, { stance: "relays", partyIds: ["herald"] }] });
  expect(fragmentsAt(claim, place).map(({ role, levelOrdinal, start, end }) => [role, levelOrdinal, text.slice(start, end)])).toEqual([
    ["content", null, "likely firing first"],
    ["source", 0, "the ministry"],
    ["source", 1, "the Herald"],
    ["cue", 0, "accused"],
    ["cue", 1, "reported"],
    ["hedge", null, "likely"],
  ]);
});

test("G9: of a suggestion taken in part the rest stays out", () => {
  const claim = accept(fresh, place, suggestion!, ["act"]);
  expect(claim).toMatchObject({ attribution: "unset", act: "accuses", claimants: [] });
  expect(fragmentsAt(claim, place)).toHaveLength(1);
});

test("G9: what the claim says already isn't offered, and with nothing of it left nothing is", () => {
  const withParty = setClaimants(fresh, place, ["command"]);
  expect(openParts(withParty, place, suggestion!)).not.toContain("party");
  const sourced = addAttribution({ ...withParty, act: "denies" }, place, "source", 0, suggestion!.source!);
  const done = sourced.ok ? addAttribution(sourced.claim, place, "cue", 0, suggestion!.cue) : sourced;
  expect(done.ok && openParts(done.claim, place, suggestion!)).toEqual([]);
});

test("G9: taking every part twice changes nothing more", () => {
  const once = accept(fresh, place, suggestion!, suggestionParts);
  expect(accept(once, place, suggestion!, suggestionParts)).toEqual(once);
});
