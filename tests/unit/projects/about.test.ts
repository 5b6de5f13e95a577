import { describe, expect, test } from "vitest";
import { aboutOf, toldKinds } from "@/lib/projects/about";
import { wordsOf } from "@/lib/threads/words";

const names = { one: "That three boats were hit", two: "How many boats?", person: "Rita" };
const about = (recordType: string, body: unknown, recordId = "r") => aboutOf({ recordType, recordId, body }, names);

describe("O10: what a record is about", () => {
  test("is its own name before anything that its body says", () => {
    expect(about("contest", null, "two")).toEqual(["How many boats?"]);
    expect(about("comment", { body: wordsOf("Which?") }, "one")).toEqual(["That three boats were hit"]);
  });

  test("is what its body names, without what has no name, each once", () => {
    expect(about("placement", { claimId: "one", contestId: "two" })).toEqual(["That three boats were hit", "How many boats?"]);
    expect(about("relation", { fromClaimId: "one", toClaimId: "one" })).toEqual(["That three boats were hit"]);
    expect(about("relation", { fromClaimId: "one", toClaimId: "nobody" })).toEqual(["That three boats were hit"]);
    expect(about("thread", { quote: "", claimId: null, contestId: "two", partyId: null })).toEqual(["How many boats?"]);
  });

  test("of a decision is the claims that it was about, or the document where they have no words of their own", () => {
    const decided = (...ids: string[]) => about("adjudication_decision", { documentId: "two", versions: ids.map((claimId) => ({ claimId, claimVersion: 1, taken: false })) });
    expect(decided("one", "another")).toEqual(["That three boats were hit"]);
    expect(decided("another")).toEqual(["How many boats?"]);
  });

  test("is its words where it has some: a passage, a claim's content where it stands now, a comment", () => {
    const fragments = (quote: string) => ({ fragments: [{ role: "source", quote: "the office" }, { role: "content", quote }] });
    expect(about("claim", { mentions: [{ anchorings: [fragments("three boats"), fragments("four boats")] }] })).toEqual(["four boats"]);
    expect(about("thread", { quote: "three boats", claimId: null, contestId: null, partyId: null })).toEqual(["three boats"]);
    expect(about("comment", { body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "mention", attrs: { contributorId: "01a22add-50f6-766d-8c2a-a2e78c8baf19" } }, { type: "text", text: " look" }] }] } })).toEqual(["@… look"]);
    expect(about("comment", { body: wordsOf("🚣".repeat(300)) })).toEqual([`${"🚣".repeat(199)}…`]);
  });

  test("is nothing where the body was erased, is of another form, or says nothing", () => {
    for (const kind of toldKinds) for (const body of [undefined, null, "x", [], {}]) expect(about(kind, body)).toEqual([]);
    expect(about("claim", { mentions: [] })).toEqual([]);
    expect(about("side", { name: "x" })).toEqual([]);
  });
});
