import { describe, expect, it } from "vitest";
import { chainProblems, eventProblems, type VersionStub } from "@/lib/formats/native/history";

const stub = (version: number, bodyHash = `hash ${version}`, erased = false): VersionStub => ({ version, bodyHash, erased });
const standing = (version: number, bodyHash = `hash ${version}`) => ({ version, bodyHash });

describe("a chain of versions (N5)", () => {
  it.each([
    ["whole", standing(3), [stub(1), stub(2), stub(3)], []],
    ["with an erased body in it", standing(2), [stub(1, "gone", true), stub(2)], []],
    ["whose last body was erased", standing(2, "what stands"), [stub(1), stub(2, "gone", true)], []],
    ["without any", standing(1), [], ["has no versions"]],
    ["that begins at 2", standing(2), [stub(2)], ["has a gap in its history: version 1 is missing before 2"]],
    ["with a gap", standing(3), [stub(1), stub(3)], ["has a gap in its history: version 2 is missing before 3"]],
    ["that ends too early", standing(3), [stub(1), stub(2)], ["is at version 3, but its history ends at 2"]],
    ["whose last body is another", standing(1, "other"), [stub(1)], ["differs from its own version 1"]],
  ])("%s", (_what, record, versions, problems) => {
    expect(chainProblems("claim", record, versions)).toEqual(problems);
  });

  it("of a contributor may begin later or be missing, because a loader joins without an act of the project", () => {
    expect(chainProblems("contributor", standing(1), [])).toEqual([]);
    expect(chainProblems("contributor", standing(3), [stub(2), stub(3)])).toEqual([]);
    expect(chainProblems("contributor", standing(4), [stub(2), stub(4)])).toEqual(["has a gap in its history: version 3 is missing before 4"]);
  });
});

describe("an event and its versions (N5)", () => {
  const body = (version: number, bodyHash = "a") => ({ recordType: "claim" as const, recordId: "1", version, bodyHash });
  it.each([
    ["agree", [body(1), body(2)], [body(2), body(1)], []],
    ["differ in a hash", [body(1)], [body(1, "b")], ["has another hash for claim 1 version 1 than that version"]],
    ["a version is gone", [body(1)], [], ["names claim 1 version 1, which is not there"]],
    ["a version is not named", [], [body(1)], ["does not name claim 1 version 1, which says that it belongs to it"]],
  ])("%s", (_what, said, versions, problems) => {
    expect(eventProblems(said, versions)).toEqual(problems);
  });
});
