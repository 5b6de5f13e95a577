import { describe, expect, test } from "vitest";
import { findGuards, instrumented, mayGuard } from "../../../scripts/guards/finder.mjs";
import { verdict } from "../../../scripts/guards.mjs";

const file = "lib/data/weirs.ts";
const ids = (source: string, of = file) => findGuards(of, source).map(({ id, kind }) => [id, kind]);

/** Runs an instrumented expression with one guard removed. */
function value(source: string, removed: string | null, scope: Record<string, unknown>, of = file): unknown {
  const guards = { isOff: (id: string) => id === removed, anyMember: () => "anybody" };
  Object.assign(globalThis, { guards });
  return new Function(...Object.keys(scope), `return ${instrumented(of, source)}`)(...Object.values(scope));
}

describe("guards are found in the source", () => {
  test("calls of what authorises, by the place they stand in, with a number from the second one on", () => {
    const source = `export async function openWeir(actor, project) {\n  const member = await memberOf(actor, project);\n  demand(member, "weir.open");\n  demand(member, "weir.close");\n}`;
    expect(ids(source)).toEqual([[`${file}#openWeir.member/memberOf`, "membership"], [`${file}#openWeir/demand`, "right"], [`${file}#openWeir/demand/2`, "right"]]);
  });

  test("conditions of queries, refusals about who asks, and what guards an aggregate", () => {
    const source = `const weirs = { change: "weir.change", visible: (tx, row) => holds(seen, row.layerId), layerOf: ({ layerId }) => layerId };
      function read(row) { if (row.userId !== me) throw new AppError("forbidden", "No."); if (!row) throw notFound(); if (!row || row.isHidden) throw notFound(); return { ...claimsSeen(seen) }; }`;
    expect(ids(source).map(([id]) => id!.slice(file.length + 1))).toEqual([
      "weirs/change", "weirs/visible", "weirs.visible/holds", "weirs/layerOf", "read/forbidden", "read/not_found", "read/claimsSeen",
    ]);
  });

  test("each role that a row of the permission table doesn't give everything", () => {
    const source = `const authors: Row = { reader: "no", annotator: "own", owner: "any" };\nexport const permissions = { "weir.open": authors };`;
    expect(ids(source, "lib/access/permission.ts").map(([id]) => id)).toEqual(["reader", "annotator"].map((role) => `lib/access/permission.ts#permissions/weir.open ${role}`));
    expect(() => findGuards("lib/access/permission.ts", `export const permissions = { "weir.open": elsewhere };`)).toThrow("not declared beside it");
  });

  test("in lib/access also answers and comparisons; elsewhere none", () => {
    const source = `export function may(member) { if (member.isArchived) return false; return member.role === "owner"; }`;
    expect(ids(source, "lib/access/permission.ts").map(([id]) => id)).toEqual(["if false", 'member.role === "owner"'].map((name) => `lib/access/permission.ts#may/${name}`));
    expect(ids(source)).toEqual([]);
  });

  test("in what authorises only, and not in what is generated", () => {
    expect(["lib/data/a.ts", "lib/access/a.ts", "lib/server/a.ts", "lib/text/a.ts", "lib/data/generated/a.ts", "app/a.ts"].filter(mayGuard)).toEqual(["lib/data/a.ts", "lib/access/a.ts", "lib/server/a.ts"]);
  });
});

describe("guards are switched off one by one", () => {
  test("a call; nothing changes for the others, and no line moves", () => {
    const source = `[may(1),\n may(2)]`;
    const scope = { may: () => false };
    expect(value(source, null, scope)).toEqual([false, false]);
    expect(value(source, `${file}#module/may`, scope)).toEqual([true, false]);
    expect(value(source, `${file}#module/may/2`, scope)).toEqual([false, true]);
    expect(instrumented(file, source).split("\n")).toHaveLength(2);
  });

  test("a membership lets anybody in; a refusal is passed over; an inner guard works within an outer one", () => {
    const scope = { memberOf: () => "a member", actor: {}, project: "p", may: () => false, demand: () => { throw new Error("refused"); } };
    expect([null, `${file}#module/memberOf`].map((removed) => value("memberOf(actor, project)", removed, scope))).toEqual(["a member", "anybody"]);
    const refusing = `(() => { if (!may(1)) throw new AppError("forbidden", "No."); return "passed"; })()`;
    expect([`${file}#module/forbidden`, `${file}#module/may`].map((removed) => value(refusing, removed, scope))).toEqual(["passed", "passed"]);
    expect(() => value(refusing, null, { ...scope, AppError: Error })).toThrow();
  });

  test("an aggregate's properties and a row of the table, also where they were read before", () => {
    const aggregate = `{ change: "weir.change", visible: (row) => row.isSeen }`;
    const asked = `((weirs) => [weirs.change, weirs.visible({ isSeen: false })])(${aggregate})`;
    expect(value(asked, null, {})).toEqual(["weir.change", false]);
    expect(value(asked, `${file}#module/change`, {})).toEqual(["project.read", false]);
    expect(value(asked, `${file}#module/visible`, {})).toEqual(["weir.change", true]);
  });
});

test("what stands and isn't listed has survived; the list may name only what is there and stands", () => {
  const guards = ["a", "b", "c"].map((id) => ({ id, kind: "right" as const, file, line: 1, start: 0, end: 1, replacement: "" }));
  const { killed, equivalent, survived, wrong } = verdict(guards, new Set(["a"]), { b: "twice", a: "killed after all", d: "gone" });
  expect([killed, equivalent, survived.map((each: { id: string }) => each.id), wrong]).toEqual([1, 1, ["c"], ["a", "d"]]);
});
