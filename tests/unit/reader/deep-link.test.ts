import { expect, it } from "vitest";
import { deepLinkOf, linkToClaim, linkToPassage } from "@/components/reader/deep-link";

const page = "https://claims.example/p/case/documents/1";
const id = "01900000-0000-7000-8000-000000000001";

it("finds the way back from every link that it makes", () => {
  expect(deepLinkOf(linkToClaim(`${page}#p=1-2`, id), 100)).toEqual({ kind: "claim", claimId: id });
  expect(deepLinkOf(linkToPassage(`${page}?claim=${id}`, { start: 3, end: 9 }), 100)).toEqual({ kind: "passage", span: { start: 3, end: 9 } });
});

it.each(["", "#p=9-3", "#p=5-5", "#p=-1-4", "#p=1e3-2", "#p=200-300", "?claim=all", "?claim=", "#p=1-2x"])("points at nothing: %s", (rest) => {
  expect(deepLinkOf(page + rest, 100)).toBeNull();
});

it("cuts a passage to the text", () => {
  expect(deepLinkOf(`${page}#p=90-400`, 100)).toEqual({ kind: "passage", span: { start: 90, end: 100 } });
});
