import { expect, test } from "vitest";
import { insertsOf, renewed } from "@/bench/statements";

const [project, claim, other] = ["0190a000-0000-7000-8000-000000000001", "0190a000-0000-7000-8000-000000000002", "0190a000-0000-7000-8000-000000000003"];

test("a save's INSERTs are sent again with other ids, the same one for the same, and with the ids of what is there already", () => {
  const sent = [
    { text: "BEGIN", values: [] },
    { text: 'INSERT INTO "Claim"', values: [project, claim, 7] },
    { text: 'UPDATE "Claim"', values: [claim] },
    { text: 'insert into "Version"', values: [claim, `{"id":"${claim}","of":"${other}"}`, [other, null]] },
  ];
  let count = 0;
  expect(renewed(insertsOf(sent), new Set([project]), () => `new ${++count}`)).toEqual([
    { text: 'INSERT INTO "Claim"', values: [project, "new 1", 7] },
    { text: 'insert into "Version"', values: ["new 1", '{"id":"new 1","of":"new 2"}', ["new 2", null]] },
  ]);
});
