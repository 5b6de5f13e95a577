import { expect, it } from "vitest";
import { unfit, type ExportPart } from "@/lib/formats/part";
import { formatNames } from "@/lib/formats/registry";

const without = (part: ExportPart) => formatNames.filter((format) => unfit({ format, ...part }) !== null);

it("X25 X26 the native format has no parts, formats of contests none of documents, every other one all of them", () => {
  expect([without({}), without({ layer: "all" })]).toEqual([[], []]);
  expect(without({ layer: "an id" })).toEqual(["native"]);
  expect(without({ contest: "an id" })).toEqual(["native"]);
  expect([...without({ document: "an id" })].sort()).toEqual(["argdown", "claimreview", "native"]);
});
