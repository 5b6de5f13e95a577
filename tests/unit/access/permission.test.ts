import { describe, expect, test } from "vitest";
import type { Member } from "@/lib/access/actor";
import { may, permissions, type Action } from "@/lib/access/permission";
import { seesLayer } from "@/lib/access/visibility";
import { roles, type Role } from "@/lib/projects/record";
import { expected } from "../../cases/access/permissions";

const request = { requestId: "r", idempotency: null, undoOfVersion: null, actId: null };
const member = (role: Role, scope: "read" | "write" = "write"): Member => ({ projectId: "p", slug: "s", contributorId: "me", role, isArchived: false, scope, userId: "u", request });
const actions = Object.keys(expected) as Action[];

describe("the permission table (A1)", () => {
  test("has an expected answer for every action", () => {
    expect(actions.sort()).toEqual(Object.keys(permissions).sort());
  });
  test.each(actions.flatMap((action) => roles.map((role) => [action, role] as const)))("%s by %s", (action, role) => {
    const answer = expected[action][role];
    expect(may(member(role), action, "somebody else")).toBe(answer === "yes");
    expect(may(member(role), action, "me")).toBe(answer !== "no");
  });
  test("a token that only reads changes nothing, whoever holds it (A3)", () => {
    const allowed = actions.filter((action) => may(member("owner", "read"), action, "me"));
    expect(allowed.sort()).toEqual(["adjudication.read", "assignment.read", "invitation.read", "member.read", "project.read", "webhook.read"]);
  });
});

test("in an archived project everybody reads, its owner restores it, and nothing else changes (A9)", () => {
  const allowed = (role: Role) => actions.filter((action) => may({ ...member(role), isArchived: true }, action, "me")).sort();
  expect(allowed("owner")).toEqual(["adjudication.read", "assignment.read", "invitation.read", "member.read", "project.archive", "project.read", "webhook.read"]);
  expect(allowed("editor")).toEqual(["adjudication.read", "assignment.read", "member.read", "project.read"]);
});

describe("layers (A4)", () => {
  test("common layers are seen by everybody, an own layer only by its annotator", () => {
    expect(seesLayer(member("reader"), { kind: "shared", contributorId: null })).toBe(true);
    expect(seesLayer(member("owner"), { kind: "own", contributorId: "somebody else" })).toBe(false);
    expect(seesLayer(member("annotator"), { kind: "own", contributorId: "me" })).toBe(true);
  });

  test("D6: a layer of a blind assignment is seen once it is closed, by who compares and by who annotated in it", () => {
    const layer = { kind: "own" as const, contributorId: "somebody else", assignmentId: "a" };
    const closed = { ...layer, closedAt: "2031-05-04T00:00:00.000Z" };
    const seeing = (each: typeof layer | typeof closed, annotated: string[] = []) => roles.filter((role) => seesLayer(member(role), each, new Set(annotated)));
    expect(seeing(layer)).toEqual([]);
    expect(seeing(layer, ["a"])).toEqual([]);
    expect(seeing(closed)).toEqual(["reviewer", "editor", "owner"]);
    expect(seeing(closed, ["a"])).toEqual(["reader", "annotator", "reviewer", "editor", "owner"]);
    expect(seeing({ ...closed, assignmentId: "b" }, ["a"])).toEqual(["reviewer", "editor", "owner"]);
  });
});
