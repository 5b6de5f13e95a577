import { createHash } from "node:crypto";
import type { UserActor } from "@/lib/access/actor";
import type { ContestMove } from "@/lib/contests/states";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { changeClaim } from "@/lib/data/claims/claims";
import { claimInputOf } from "@/lib/claims/composition";
import { moveContest } from "@/lib/data/contest-states";
import { archiveContest, changeContest, getContest } from "@/lib/data/contests";
import { database } from "@/lib/data/database";
import { readPublished } from "@/lib/data/publication/published";
import { getPublication, listPublications } from "@/lib/data/publication/publications";
import { changeProject } from "@/lib/data/projects";
import { makeAssessment } from "@/tests/factories/assessment";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition, makeRelation } from "@/tests/factories/contest";
import { makeDocument, type TestDocument } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import { makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { publish as publishIn, tokenOf, withdraw as withdrawIn } from "@/tests/factories/publication";
import { countQueries } from "@/tests/factories/query-count";
import { call } from "@/tests/factories/request";
import { appRoutes } from "@/tests/factories/routes";

const refusal = (code: string) => expect.objectContaining({ name: "AppError", code });
const routes = await appRoutes();
let project: TestProject;
let document: TestDocument;
beforeAll(async () => {
  project = await makeProject();
  document = await makeDocument(project, { originalUrl: "https://news.example/bridge", archiveUrl: "https://archive.example/bridge" });
});

const publish = (contestId: string, options: { withNotes?: boolean } = {}) => publishIn(project, contestId, options);
const withdraw = (contestId: string) => withdrawIn(project, contestId);
/** Changes the wording of a contest, from whatever version it has. */
async function reword(contestId: string, question: string, note = "") {
  const { version } = await getContest(project.as.editor, project.slug, contestId);
  await changeContest(project.as.editor, project.slug, contestId, version, { id: contestId, question, kind: "event", note });
}
const get = (token: string, rest = "", params: Record<string, string> = {}) => call(routes.get(`GET /published/{token}${rest}`)!, "GET", { params: { token, ...params } });
const snapshot = async (token: string, ordinal: number | null = null) => {
  const found = await readPublished(token, ordinal);
  if (found?.kind !== "snapshot") throw new Error("nothing is published there");
  return found;
};

async function contested(overrides: Parameters<typeof makeClaim>[1] = {}) {
  const contest = await makeContest(project);
  const position = await makePosition(project, contest.id, { label: "Three were" });
  const claim = await makeClaim(project, { document, quote: "at least three boats were hit", act: "denies", said: "2026-05-04", ...overrides });
  await makePlacement(project, { contestId: contest.id, claimId: claim.id, positionId: position.id });
  return { contest, position, claim };
}

describe("publishing", () => {
  it("W3: freezes the contest under an address of 192 random bits, for anybody, with the hash of what it shows", async () => {
    const { contest } = await contested();
    const publication = await publish(contest.id);
    expect(publication).toMatchObject({ latest: 1, version: 1, revokedAt: null });
    expect(tokenOf(publication)).toMatch(/^[\w-]{32}$/);
    const page = await get(tokenOf(publication));
    expect(page.status).toBe(200);
    const html = await page.text();
    for (const words of ["Were boats damaged on 4 May?", "at least three boats were hit", "Three were", "editor of the project", "Two passages speak against each other.", "reviewer of the project", "https://archive.example/bridge"]) expect(html).toContain(words);
    const data = await (await get(tokenOf(publication), "/data")).text();
    const hash = createHash("sha256").update(data).digest("hex");
    expect(hash).toBe(publication.snapshots[0]!.sha256);
    expect(html).toContain(hash);
  });

  it("W3: no two addresses are alike, and none tells of its project, its contest or the one before", async () => {
    const { contest } = await contested();
    const tokens = new Set<string>();
    for (let round = 0; round < 5; round++) {
      tokens.add(tokenOf(await publish(contest.id)));
      await withdraw(contest.id);
    }
    expect(tokens.size).toBe(5);
    expect([...tokens].every((token) => Buffer.from(token, "base64url").length === 24)).toBe(true);
  });

  it("W3: what is changed afterwards doesn't change the page", async () => {
    const { contest, claim } = await contested();
    const token = tokenOf(await publish(contest.id));
    const before = await (await get(token)).text();
    const { abilities: _abilities, ...record } = claim;
    await changeClaim(project.as.annotator, project.slug, claim.id, 1, { ...claimInputOf(record), proposition: "Changed afterwards." });
    await reword(contest.id, "Another question?");
    expect(await (await get(token)).text()).toBe(before);
  });

  it("W4: published again it is the next version under the same address; the older one stays, and says that there is a newer one", async () => {
    const { contest } = await contested();
    const token = tokenOf(await publish(contest.id));
    const old = await (await get(token, "/{version}/data", { version: "1" })).text();
    await reword(contest.id, "Were three boats damaged?");
    const again = await publish(contest.id);
    expect([tokenOf(again), again.latest, again.snapshots.map(({ ordinal }) => ordinal)]).toEqual([token, 2, [2, 1]]);
    expect((await snapshot(token)).body).toMatchObject({ question: "Were three boats damaged?", version: 2 });
    expect(await (await get(token, "/{version}/data", { version: "1" })).text()).toBe(old);
    const older = await (await get(token, "/{version}", { version: "1" })).text();
    expect(older).toMatch(/This is an older version/);
    expect(await (await get(token)).text()).not.toMatch(/This is an older version/);
    expect((await get(token, "/{version}", { version: "3" })).status).toBe(404);
  });

  it("W5: a revoked address answers 410 in every form, for good; published again, the contest has another address", async () => {
    const { contest } = await contested();
    const publication = await publish(contest.id);
    const token = tokenOf(publication);
    await withdraw(contest.id);
    for (const rest of ["", "/embed", "/data", "/picture", "/{version}", "/{version}/data"]) {
      const answer = await get(token, rest, { version: "1" });
      expect([rest, answer.status]).toEqual([rest, 410]);
      expect(await answer.text()).not.toMatch(/boats/);
    }
    await expect(withdraw(contest.id)).rejects.toEqual(refusal("conflict"));
    await expect(database().publication.updateMany({ where: { id: publication.id }, data: { revokedAt: null } })).rejects.toThrow();
    const next = await publish(contest.id);
    expect([next.id === publication.id, tokenOf(next) === token, next.latest]).toEqual([false, false, 1]);
    expect((await get(token)).status).toBe(410);
    const { items } = await listPublications(project.as.reader, project.slug, { contestId: contest.id, limit: 10 });
    expect(items.map(({ address }) => address !== null)).toEqual([false, true]);
  });

  it("what nobody gave an address to answers 404, whatever is asked", async () => {
    for (const token of ["", "x", "a".repeat(32), "../../p", "\0", "%00", `${"a".repeat(31)}é`]) expect([token, (await get(token)).status]).toEqual([token, 404]);
    const token = tokenOf(await publish((await contested()).contest.id));
    for (const version of ["0", "-1", "1e3", "999999999999", "embed2", "١"]) expect([version, (await get(token, "/{version}", { version })).status]).toEqual([version, 404]);
  });

  it("is for editors, of a contest that somebody has assessed, in the same transaction as its state", async () => {
    const { contest } = await contested();
    const move = (by: UserActor, what: ContestMove, seen: number) => moveContest(by, project.slug, contest.id, seen, what);
    await move(project.as.editor, "review", 1);
    await expect(move(project.as.reviewer, "publish", 2)).rejects.toEqual(refusal("forbidden"));
    await expect(move(project.as.editor, "publish", 2)).rejects.toEqual(refusal("conflict"));
    await makeAssessment(project, { contestId: contest.id });
    await expect(move(project.as.editor, "publish", 1)).rejects.toEqual(refusal("stale"));
    const published = async () => (await listPublications(project.as.reader, project.slug, { contestId: contest.id, limit: 10 })).items;
    expect(await published()).toEqual([]);
    await move(project.as.editor, "publish", 2);
    expect(await published()).toMatchObject([{ latest: 1 }]);
    const [event] = await database().event.findMany({ where: { projectId: project.id, act: "contest.publish" }, orderBy: { id: "desc" }, take: 1 });
    expect((event!.bodyHashes as { recordType: string }[]).map(({ recordType }) => recordType).sort()).toEqual(["contest", "publication"]);
    await archiveContest(project.as.editor, project.slug, contest.id, 3);
    await expect(move(project.as.editor, "publish", 4)).rejects.toEqual(refusal("conflict"));
  });

  it("one of two who publish at once is refused, and there is one snapshot", async () => {
    const { contest } = await contested();
    await publish(contest.id);
    const { version } = await getContest(project.as.editor, project.slug, contest.id);
    const both = await Promise.allSettled(["editor", "owner"].map((role) => moveContest(project.as[role as "editor"], project.slug, contest.id, version, "publish")));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await listPublications(project.as.reader, project.slug, { contestId: contest.id, limit: 10 })).items).toMatchObject([{ latest: 2 }]);
  });

  it("two projects apart: each sees its own publications only, and neither moves the other's contests", async () => {
    const [{ contest }, other] = [await contested(), await makeProject()];
    const publication = await publish(contest.id);
    expect((await listPublications(other.as.owner, other.slug, { limit: 100 })).items).toEqual([]);
    await expect(getPublication(other.as.owner, other.slug, publication.id)).rejects.toEqual(refusal("not_found"));
    for (const move of ["publish", "withdraw"] as const) await expect(moveContest(other.as.owner, other.slug, contest.id, 3, move)).rejects.toEqual(refusal("not_found"));
  });

  it("is read in few queries, however many claims there are", async () => {
    const { contest } = await contested();
    const token = tokenOf(await publish(contest.id));
    expect(await countQueries(() => readPublished(token, null))).toBeLessThanOrEqual(8);
  });
});

describe("what a published address tells", () => {
  const forms = ["", "/embed", "/data", "/{version}", "/{version}/data"];

  it("W2: nothing of the project but what is in the snapshot: no addresses of people, no other layers, no notes, no other records", async () => {
    const { contest, position, claim } = await contested({ note: "canary claim note" });
    await reword(contest.id, contest.question, "canary contest note");
    const own = await makeOwnLayer(project, project.as.annotator);
    const hidden = await makeClaim(project, { document, layerId: own, proposition: "canary own layer", claimants: [(await makeParty(project, { name: "canary own party" })).id] });
    await makePlacement(project, { contestId: contest.id, claimId: hidden.id, positionId: position.id, note: "canary placement" });
    const elsewhere = await makeClaim(project, { document, proposition: "canary unplaced claim", note: "canary" });
    await makeRelation(project, claim.id, elsewhere.id, { note: "canary relation" });
    await makeParty(project, { name: "canary unnamed party" });
    const { name, version } = await database().project.findUniqueOrThrow({ where: { id: project.id } });
    await changeProject(project.as.owner, project.slug, version, { name, description: "canary description", guideline: "canary guideline", acts: [] });
    const users = await database().user.findMany({ select: { id: true, email: true } });
    const token = tokenOf(await publish(contest.id));
    // Otherwise the page names the project's own address, which in these tests has the project's id in it.
    vi.stubEnv("REPORT_PROBLEMS_TO", "corrections@example.org");
    for (const rest of forms) {
      const text = await (await get(token, rest, { version: "1" })).text();
      expect([rest, text.match(/canary[\w ]*/g)]).toEqual([rest, null]);
      for (const { id, email } of users) expect([rest, text.includes(id), text.includes(email)]).toEqual([rest, false, false]);
      for (const id of [contest.id, position.id, claim.id, project.id, document.id]) expect([rest, text.includes(id)]).toEqual([rest, false]);
    }
    vi.unstubAllEnvs();
    expect((await snapshot(token)).body.cards).toHaveLength(1);
  });

  it("W2: the notes go along where that is meant", async () => {
    const { contest } = await contested({ note: "meant for everybody" });
    const token = tokenOf(await publish(contest.id, { withNotes: true }));
    expect(await (await get(token)).text()).toContain("meant for everybody");
  });

  it("W6: only the view for another page may be framed, nothing runs in any of them, and the address goes nowhere", async () => {
    const token = tokenOf(await publish((await contested()).contest.id));
    for (const rest of ["", "/{version}", "/embed"]) {
      const { headers } = await get(token, rest, { version: "1" });
      const policy = headers.get("content-security-policy")!;
      expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; /);
      expect(policy).not.toMatch(/script-src|unsafe/);
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect([rest, /frame-ancestors \*/.test(policy), headers.get("x-frame-options")]).toEqual([rest, rest === "/embed", rest === "/embed" ? null : "DENY"]);
      expect(headers.get("set-cookie")).toBeNull();
    }
  });

  it("W6: what people typed is text there, never markup", async () => {
    const { contest } = await contested({ proposition: "</script><script>alert(1)</script><img src=x onerror=alert(1)>" });
    const html = await (await get(tokenOf(await publish(contest.id)))).text();
    expect(html).not.toContain("<script>alert");
    expect(html).not.toContain("<img");
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)!;
    expect(JSON.parse(json!)).toMatchObject({ "@context": "https://schema.org" });
  });

  it("W10: a problem is told to whom the installation names, else to the project; nobody is made up", async () => {
    const token = tokenOf(await publish((await contested()).contest.id));
    const line = async () => /Report a problem<\/h3><p>(.*?)<\/p>/s.exec(await (await get(token)).text())![1]!;
    expect(await line()).toContain(`/p/${project.slug}`);
    vi.stubEnv("REPORT_PROBLEMS_TO", "corrections@example.org");
    expect(await line()).toContain('href="mailto:corrections@example.org');
    vi.stubEnv("REPORT_PROBLEMS_TO", "https://example.org/corrections");
    expect(await line()).toContain('href="https://example.org/corrections"');
    vi.unstubAllEnvs();
  });
});
