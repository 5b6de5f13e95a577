import { describe, expect, it } from "vitest";
import { ClaimSession } from "@/components/claims/client/claim-session";
import type { SessionNews } from "@/components/claims/client/working-claim";
import { Outbox } from "@/components/claims/client/outbox";
import { compareClaims, mergeClaims } from "@/lib/claims/comparison";
import { claimInputOf } from "@/lib/claims/composition";
import type { ClaimInput } from "@/lib/claims/record";
import { ClaimServer, MemoryStore } from "@/tests/unit/claims/claim-server";
import { documentId, fresh, uuid, voiceId } from "@/tests/unit/claims/example-claim";

const idle = () => new Promise((resolve) => setTimeout(resolve, 5));
const id = fresh().id;
let keys = 0;

/** A page over a server; `again` is the page after a reload. */
function opened(server = new ClaimServer(), store = new MemoryStore()) {
  const wait = () => new Promise<void>((resolve) => setTimeout(resolve, 1));
  const outbox = new Outbox({ send: server.send, store, wait, now: () => new Date(0) });
  const voices = [{ documentId, voicePartyId: voiceId }];
  const reread = async (claimId: string) => {
    const record = server.now(claimId);
    return record ? { ...record, abilities: { change: true } } : null;
  };
  const session = new ClaimSession(outbox, { projectPath: "/projects/case", documentId, voices, newKey: () => `key-${keys++}`, reread });
  const news: SessionNews[] = [];
  session.hearNews((each) => news.push(each));
  outbox.onOutcome = (outcome) => session.hear(outcome);
  const edit = (change: Partial<ClaimInput>) => session.change(id, { ...session.get(id)!.input, ...change }, "edit");
  return { server, store, outbox, session, news, edit, again: () => opened(server, store) };
}

async function withClaim() {
  const page = opened();
  page.session.create(fresh(), "create");
  await idle();
  return page;
}

describe("editing", () => {
  it("shows an edit at once and saves it in its turn", async () => {
    const { session, server, edit } = await withClaim();
    edit({ act: "denies" });
    edit({ proposition: "No." });
    expect(session.get(id)!.input).toMatchObject({ act: "denies", proposition: "No." });
    await idle();
    expect(server.versions.get(id)!.map((record) => [record.version, record.act, record.proposition])).toEqual([[1, "unspecified", ""], [2, "denies", ""], [3, "denies", "No."]]);
    expect(session.get(id)!.record!.version).toBe(3);
  });

  it("sends nothing for an edit that changes nothing", async () => {
    const { server, edit, session } = await withClaim();
    edit({});
    await idle();
    expect(server.sent).toHaveLength(1);
    expect(session.steps.past()!.what).toBe("create");
  });

  it("loses nothing over a cut connection and a reload", async () => {
    const { server, edit, again } = await withClaim();
    server.isReachable = false;
    edit({ act: "denies" });
    edit({ proposition: "No." });
    await idle();
    server.isReachable = true;
    const page = again();
    await page.outbox.recover((left) => page.session.takeUp(left));
    expect(page.session.get(id)!.input).toMatchObject({ act: "denies", proposition: "No." });
    await idle();
    expect(server.now(id)).toMatchObject({ act: "denies", proposition: "No.", version: 3 });
    expect(page.store.kept.size).toBe(0);
  });

  it("keeps unsent edits on top of a record that is read meanwhile", async () => {
    const { server, edit, session } = await withClaim();
    server.isReachable = false;
    edit({ act: "denies" });
    session.adopt([{ ...server.write({ ...claimInputOf(server.now(id)!), note: "theirs" }), abilities: { change: true } }]);
    expect(session.get(id)!.input.act).toBe("denies");
  });

  it("shows a broken rule at its field and sends nothing until it is mended (C8)", async () => {
    const { server, edit, session, outbox } = await withClaim();
    edit({ objectKind: "claim" });
    await idle();
    expect(session.get(id)!.issues.map((issue) => issue.path)).toEqual([["objectClaimId"]]);
    expect([server.sent.length, outbox.state.held]).toEqual([1, 1]);
    edit({ objectClaimId: uuid(50) });
    await idle();
    expect(session.get(id)!.issues).toEqual([]);
    expect([server.now(id)!.objectClaimId, outbox.state.held]).toEqual([uuid(50), 0]);
  });

  it("shows what the server refuses at the fields, and keeps it", async () => {
    const { server, edit, session } = await withClaim();
    server.refusal = { status: 422, code: "invalid", detail: "", issues: [{ path: ["act"], message: "No such act." }] };
    edit({ act: "hums" });
    await idle();
    expect(session.get(id)).toMatchObject({ issues: [{ path: ["act"] }], input: { act: "hums" } });
    session.discard(id);
    expect(session.get(id)).toMatchObject({ issues: [], input: { act: "unspecified" } });
  });

  it("makes a refused new claim with the next edit", async () => {
    const page = opened();
    page.server.refusal = { status: 403, code: "forbidden", detail: "Not yours." };
    page.session.create(fresh(), "create");
    await idle();
    expect(page.session.get(id)!.problem!.code).toBe("forbidden");
    page.server.refusal = null;
    page.edit({ act: "denies" });
    await idle();
    expect(page.server.now(id)).toMatchObject({ act: "denies", version: 1 });
  });
});

describe("two people on one claim", () => {
  async function met() {
    const page = await withClaim();
    page.server.write({ ...claimInputOf(page.server.now(id)!), act: "denies", note: "theirs" });
    page.edit({ act: "accuses", proposition: "Mine." });
    await idle();
    return page;
  }

  it("shows both versions and the one before, and saves neither", async () => {
    const { session, server, outbox } = await met();
    const conflict = session.get(id)!.conflict!;
    expect([conflict.base!.act, conflict.theirs.act, conflict.mine.act]).toEqual(["unspecified", "denies", "accuses"]);
    expect([server.now(id)!.version, outbox.state.held]).toEqual([2, 1]);
  });

  it("saves what was chosen on top of theirs", async () => {
    const { session, server } = await met();
    const { base, theirs, mine } = session.get(id)!.conflict!;
    const differences = compareClaims(base, claimInputOf(theirs), mine);
    const choices = new Map(differences.map(({ key }) => [key, key === "act" || key === "note" ? ("theirs" as const) : ("mine" as const)]));
    session.resolve(id, mergeClaims(claimInputOf(theirs), mine, differences, choices));
    await idle();
    expect(server.now(id)).toMatchObject({ act: "denies", note: "theirs", proposition: "Mine.", version: 3 });
    expect(session.get(id)!.conflict).toBeNull();
  });

  it("gives mine up when asked to", async () => {
    const { session, server, outbox } = await met();
    session.takeTheirs(id);
    await idle();
    expect(session.get(id)).toMatchObject({ conflict: null, input: { act: "denies" } });
    expect([server.now(id)!.version, outbox.writes.length]).toEqual([2, 0]);
  });

  it("finds the conflict again after a reload", async () => {
    const page = (await met()).again();
    await page.outbox.recover((left) => page.session.takeUp(left));
    await idle();
    expect(page.session.get(id)!.conflict!.mine.act).toBe("accuses");
  });

  it("doesn't delete what somebody has changed, unless told to", async () => {
    const page = await withClaim();
    page.server.write({ ...claimInputOf(page.server.now(id)!), note: "theirs" });
    page.session.remove(id, "remove");
    await idle();
    expect(page.session.get(id)!.conflict).toMatchObject({ wantsDeletion: true, theirs: { note: "theirs" } });
    page.session.deleteTheirs(id);
    await idle();
    expect(page.server.now(id)!.deletedAt).not.toBeNull();
  });

  it("offers to restore what somebody has deleted", async () => {
    const page = await withClaim();
    page.server.write(claimInputOf(page.server.now(id)!), "2026-01-02T00:00:00.000Z");
    page.edit({ act: "accuses" });
    await idle();
    const { conflict } = page.session.get(id)!;
    expect(conflict!.theirs.deletedAt).not.toBeNull();
    page.session.resolve(id, conflict!.mine);
    await idle();
    expect(page.server.now(id)).toMatchObject({ act: "accuses", deletedAt: null, version: 4 });
  });

  it("sees two versions in a change of a deleted claim that a rule refuses", async () => {
    const page = await withClaim();
    page.server.write(claimInputOf(page.server.now(id)!), "2026-01-02T00:00:00.000Z");
    page.server.refusal = { status: 422, code: "invalid", detail: "This claim was deleted.", issues: [{ path: [], message: "This claim was deleted." }] };
    page.edit({ act: "accuses" });
    await idle();
    expect(page.session.get(id)!.conflict!.theirs.deletedAt).not.toBeNull();
  });
});

describe("undo and redo", () => {
  it("take back creating, editing and deleting, as new writes that name what they undo", async () => {
    const { session, server, edit } = await withClaim();
    edit({ act: "denies" });
    session.remove(id, "remove");
    await idle();
    const state = () => [server.now(id)!.act, server.now(id)!.deletedAt === null];
    const seen: unknown[] = [];
    for (const act of [() => session.undo(), () => session.undo(), () => session.undo(), () => session.redo(), () => session.redo(), () => session.redo()]) {
      act();
      await idle();
      seen.push(state());
    }
    expect(seen).toEqual([["denies", true], ["unspecified", true], ["unspecified", false], ["unspecified", true], ["denies", true], ["denies", false]]);
    expect(server.now(id)!.version).toBe(9);
    expect(server.sent.slice(3, 6).map((write) => write.undoOf)).toEqual([3, 2, 1]);
  });

  it("work while the connection is cut, and are sent after", async () => {
    const { session, server, edit } = await withClaim();
    server.isReachable = false;
    edit({ act: "denies" });
    session.undo();
    expect(session.get(id)!.input.act).toBe("unspecified");
    server.isReachable = true;
    await idle();
    expect(server.versions.get(id)!.map((record) => record.act)).toEqual(["unspecified", "denies", "unspecified"]);
  });

  it("are refused, with what stands now, when somebody has changed the claim since", async () => {
    const { session, server, edit, news } = await withClaim();
    edit({ act: "denies" });
    await idle();
    server.write({ ...claimInputOf(server.now(id)!), note: "theirs" });
    session.undo();
    await idle();
    expect(news.at(-1)).toMatchObject({ kind: "undo_refused", claimId: id });
    expect(session.get(id)).toMatchObject({ conflict: null, input: { act: "denies", note: "theirs" } });
    expect([server.now(id)!.version, session.steps.canUndo]).toEqual([3, false]);
  });

  it("are refused at once when the change is known already", async () => {
    const { session, server, edit, news } = await withClaim();
    edit({ act: "denies" });
    await idle();
    session.adopt([{ ...server.write({ ...claimInputOf(server.now(id)!), note: "theirs" }), abilities: { change: true } }]);
    session.undo();
    await idle();
    expect(news.at(-1)!.kind).toBe("undo_refused");
    expect(server.now(id)!.version).toBe(3);
  });

  it("reach back over more than twenty acts", async () => {
    const { session, server, edit } = await withClaim();
    for (let note = 1; note <= 25; note++) edit({ note: String(note) });
    for (let note = 1; note <= 25; note++) session.undo();
    await idle();
    await idle();
    expect(server.now(id)!.note).toBe("");
    session.redo();
    await idle();
    expect(server.now(id)!.note).toBe("1");
  });

  it("begin anew with a new act", async () => {
    const { session, edit } = await withClaim();
    edit({ act: "denies" });
    session.undo();
    edit({ act: "accuses" });
    expect(session.steps.canRedo).toBe(false);
  });
});

describe("meeting another version while a claim is open (L6)", () => {
  const seen = (record: object) => ({ ...record, abilities: { change: true } }) as never;

  it("leaves what stands, tells both versions, and takes theirs once nothing was changed here", async () => {
    const { session, server } = await withClaim();
    const theirs = { ...server.now(id)!, version: 2, act: "denies" };
    session.meet(seen(theirs));
    expect(session.get(id)).toMatchObject({ input: { act: "unspecified" }, record: { version: 1 }, conflict: { isMet: true, theirs: { version: 2 }, mine: { act: "unspecified" } } });
    session.takeTheirs(id);
    expect(session.get(id)).toMatchObject({ input: { act: "denies" }, record: { version: 2 }, conflict: null });
  });

  it("doesn't let the next change carry a version that was never shown", async () => {
    const { session, server, edit } = await withClaim();
    session.meet(seen({ ...server.now(id)!, version: 2, act: "denies" }));
    edit({ proposition: "No." });
    expect(session.get(id)!.input).toMatchObject({ act: "unspecified", proposition: "No." });
    await idle();
    expect(server.sent.at(-1)).toMatchObject({ method: "PUT", seen: 1 });
  });

  it("takes in at once what says the same, and what may only be read", async () => {
    const { session, server } = await withClaim();
    session.meet(seen({ ...server.now(id)!, version: 2 }));
    expect(session.get(id)).toMatchObject({ record: { version: 2 }, conflict: null });
    session.meet(seen({ ...server.now(id)!, version: 1, act: "denies" }));
    expect(session.get(id)).toMatchObject({ record: { version: 2 }, conflict: null });
  });
});
