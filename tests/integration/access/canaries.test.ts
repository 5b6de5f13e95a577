import { createHash } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { assessmentKind } from "@/lib/data/assessments";
import { deleteClaim } from "@/lib/data/claims/claims";
import { database } from "@/lib/data/database";
import { putDraft } from "@/lib/data/drafts";
import { contestKind } from "@/lib/data/contests";
import { identityKind } from "@/lib/data/parties/identities";
import { partyKind } from "@/lib/data/parties/kind";
import { positionKind } from "@/lib/data/positions";
import { changeRecord, createRecord } from "@/lib/data/record";
import { createToken } from "@/lib/data/tokens";
import { webhookKinds } from "@/lib/projects/webhook";
import { newStamp } from "@/lib/data/aggregate";
import { landscapeOf, pointers, type Landscape } from "@/tests/cases/access/pointers";
import { requests } from "@/tests/cases/access/requests";
import { documentOf } from "@/tests/cases/access/requests/scene";
import { answerOf, idsIn, replaced, unknownLike } from "@/tests/factories/answer";
import { reasonsOf } from "@/tests/factories/assessment";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition, makeRelation } from "@/tests/factories/contest";
import { crawl, type Crawl } from "@/tests/factories/crawl";
import { makeParty } from "@/tests/factories/party";
import { asMember, makeMember, makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { cookieOf, fromHere } from "@/tests/factories/request";
import { appRoutes } from "@/tests/factories/routes";
import { makeThread, naming, say } from "@/tests/factories/thread";
import { makeWebhook } from "@/tests/factories/webhook";

type Seer = "reader" | "annotator" | "reviewer" | "editor" | "owner";
const seers: Seer[] = ["reader", "annotator", "reviewer", "editor", "owner"];
const routes = await appRoutes();
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

let project: TestProject;
let land: Landscape;
/** Whose own layer and drafts nobody else sees. */
let hider: UserActor;
let hidden: Awaited<ReturnType<typeof hide>>;
let before: Record<Seer, Crawl>;
// Read by the tests themselves, so that each of them goes red where a guard is removed (npm run test:guards).
const after = {} as Record<Seer, Crawl>;
let ofHider: Crawl;
const headers: Record<string, Record<string, string>> = {};
const sessions: Record<string, string> = {};
const emails: Record<string, string> = {};
const secrets: string[] = [];

beforeAll(async () => {
  project = await makeProject();
  // One that hears of everything: what waits for it mustn't tell of what is hidden either.
  secrets.push((await makeWebhook(project, { kinds: [...webhookKinds] })).secret);
  hider = await makeMember(project, "annotator");
  land = await landscapeOf(project);
  for (const [name, actor] of [...seers.map((seer) => [seer, project.as[seer]] as const), ["hider", hider] as const]) await equip(name, actor);
  before = await crawlAll([]);
  hidden = await hide();
});

/** Gives a person a session, a token and a password, all of which are nobody else's business. */
async function equip(name: string, actor: UserActor): Promise<void> {
  const passwordHash = `canary-password-of-${name}`;
  emails[name] = `${name}-${uuidv7()}@example.org`;
  await database().user.update({ where: { id: actor.userId }, data: { passwordHash, email: emails[name]! } });
  sessions[name] = uuidv7();
  headers[name] = fromHere(await cookieOf(actor, sessions[name]));
  const { secret } = await createToken(actor, { name: `token of ${name}`, scope: "read", project: null });
  secrets.push(passwordHash, secret, sha256(secret));
}

const crawlAs = (name: string, also: Parameters<typeof crawl>[0]["also"]) => crawl({ routes, headers: headers[name]!, actor: name === "hider" ? hider : project.as[name as Seer], slug: project.slug, also });
async function crawlAll(also: Parameters<typeof crawl>[0]["also"]): Promise<Record<Seer, Crawl>> {
  const entries = [];
  for (const seer of seers) entries.push([seer, await crawlAs(seer, also)]);
  return Object.fromEntries(entries);
}

/** Everything that one person can have made where nobody else looks. */
async function hide() {
  const layerId = await makeOwnLayer(project, hider);
  await database().layer.updateMany({ where: { id: layerId }, data: { name: "canary layer" } });
  const [party, contest, claims] = [await hiddenParty(layerId), await hiddenContest(layerId), await hiddenClaims(layerId)];
  const inShared = await makePlacement(project, { contestId: land.contest, claimId: claims[0]!, note: "canary placement" }, hider);
  const inHidden = await makePlacement(project, { contestId: contest.id, claimId: claims[1]!, positionId: contest.position }, hider);
  const assessment = await hiddenAssessment(contest.id);
  const relation = await makeRelation(project, claims[0]!, claims[1]!, { note: "canary relation", type: "same_as" }, hider);
  const everybody = [];
  for (const seer of seers) everybody.push((await asMember(project, project.as[seer])).contributorId);
  const threads = [
    await makeThread(project, { kind: "claim", claimId: claims[0]! }, naming("canary talk", ...everybody), hider), await makeThread(project, { kind: "party", partyId: party }, naming("canary talk", ...everybody), hider),
    await makeThread(project, { kind: "contest", contestId: contest.id }, naming("canary talk", ...everybody), hider),
  ];
  const answer = await say(project, threads[0]!.id, "canary answer", hider);
  await putDraft(hider, project.slug, land.claim, { baseVersion: 1, body: { note: "canary draft" } });
  const records = [
    ["claims", claims[0]!], ["claims", claims[1]!], ["claims", claims[2]!], ["parties", party], ["contests", contest.id], ["positions", contest.position], ["positions", contest.added],
    ["placements", inShared.id], ["placements", inHidden.id], ["relations", relation.id], ["assessments", assessment], ["drafts", land.claim],
    ...threads.map(({ id }) => ["threads", id] as const), ["comments", answer.id],
  ] as const;
  return { records, land: { party, contest: contest.id, position: contest.position, claim: claims[0]!, layer: layerId } };
}

// The program makes no party, contest or position in an own layer yet; these are as it will.
async function hiddenParty(originLayerId: string): Promise<string> {
  const { id } = await makeParty(project, { name: "canary party" }, hider);
  await changeRecord(await asMember(project, hider), partyKind, "party.change", id, 1, (old) => ({ ...old, originLayerId }));
  const [aId, bId] = [land.party, id].sort() as [string, string];
  const member = await asMember(project, hider);
  const identity = { id: uuidv7(), aId, bId, kind: "not_same" as const, note: "canary identity", ...newStamp(member), deletedAt: null };
  await createRecord(member, identityKind, "party_identity.create", async () => identity);
  return id;
}

async function hiddenContest(originLayerId: string) {
  const { id } = await makeContest(project, { question: "canary contest" });
  const [position, added] = [await makePosition(project, id, { label: "canary position" }), await makePosition(project, land.contest, { label: "canary answer" })];
  const member = await asMember(project, hider);
  await changeRecord(member, contestKind, "contest.change", id, 1, (old) => ({ ...old, originLayerId }));
  for (const each of [position, added]) await changeRecord(member, positionKind, "position.change", each.id, 1, (old) => ({ ...old, originLayerId }));
  return { id, position: position.id, added: added.id };
}

// An annotator signs none; a reviewer who annotates for themselves will.
async function hiddenAssessment(contestId: string): Promise<string> {
  const member = await asMember(project, hider);
  const stamp = { ...newStamp(member), deletedAt: null, assessedAt: new Date().toISOString() };
  const words = { rating: "unresolved", ratingLabel: "Unresolved", ratingDefinition: "canary definition", reasons: reasonsOf("canary assessment") };
  return (await createRecord(member, assessmentKind, "assessment.create", async () => ({ id: uuidv7(), contestId, ...words, ...stamp }))).id;
}

async function hiddenClaims(layerId: string): Promise<string[]> {
  const options = { document: await documentOf(project), claimants: [land.party], layerId, proposition: "canary claim" };
  const claims = [await makeClaim(project, options, hider), await makeClaim(project, options, hider), await makeClaim(project, options, hider)];
  await deleteClaim(hider, project.slug, claims[2]!.id, 1);
  return claims.map(({ id }) => id);
}

const ownExport = "GET /api/v1/account/export";
const texts = (answers: Crawl) => [...answers].map(([address, { text }]) => [address, text] as const);
const where = (answers: Crawl, needle: string) => texts(answers).filter(([, text]) => text.includes(needle)).map(([address]) => address);

describe("another annotator's own layer (A4)", () => {
  test("its annotator sees all of it, so that the test would find it", async () => {
    ofHider = await crawlAs("hider", hidden.records);
    for (const canary of ["claim", "party", "contest", "position", "answer", "placement", "relation", "identity", "draft", "layer", "assessment"]) {
      expect([canary, where(ofHider, `canary ${canary}`).length > 0]).toEqual([canary, true]);
    }
  });

  test.each(seers)("nothing of it is in any answer to the %s, and each is what it was before: no count, no order, no mark tells of it", async (seer) => {
    after[seer] = await crawlAs(seer, hidden.records);
    expect(where(after[seer], "canary ")).toEqual([]);
    const ids = hidden.records.filter(([kind]) => kind !== "drafts").map(([, id]) => id);
    // The address of an answer may name the id that was asked for; its text doesn't.
    // The editor made the contest and its positions, before they were moved to where the editor doesn't look: one's own acts name them.
    const told = ids.flatMap((id) => where(after[seer], id));
    expect(seer === "editor" ? told.filter((address) => address !== ownExport) : told).toEqual([]);
    // An export carries the whole project, so it is refused while there is a layer that isn't seen; a verification
    // looks into every layer and says so. Neither names what is in it.
    const byDesign = /\/(export|verification)$/;
    for (const [address, answer] of before[seer]) if (!byDesign.test(address)) expect([address, after[seer].get(address)]).toEqual([address, answer]);
    expect(after[seer].get("GET /api/v1/projects/{project}/export")).toMatchObject({ status: 403 });
  });

  test.each(seers)("each of its records is not there for the %s, like one that nobody made", async (seer) => {
    for (const [kind, id] of hidden.records) {
      const one = [...routes.keys()].filter((route) => route.includes(`/${kind}/{id}`) && !(kind === "drafts" && !route.startsWith("GET")));
      for (const route of one) {
        const ask = (asked: string) => answerOf(routes, route, { params: { project: project.slug, id: asked }, version: 1, ...(route.startsWith("PUT") ? { body: {} } : {}) }, headers[seer]!);
        const theirs = await ask(id);
        expect([route, theirs]).toEqual([route, await ask(unknownLike(id))]);
        expect([route, theirs.status >= 400]).toEqual([route, true]);
      }
    }
  });

  test("each of its records in a body is refused like one that nobody made", async () => {
    const { owner } = project.as;
    const kinds = Object.keys(hidden.land) as (keyof typeof hidden.land)[];
    const changes = Object.keys(requests).filter((route) => /^(POST|PUT) .*\/(parties|documents|regions|claims|relations|contests|positions|placements|identities|assessments)(\/\{id\})?$/.test(route));
    const swapped: string[] = [];
    for (const route of changes) {
      const prepare = async () => {
        const prepared = await requests[route]!({ project, author: owner, asker: owner });
        return { ...prepared, body: { ...(prepared.body as object), ...(await pointers[route]?.(land, project, prepared.body as Record<string, string>)) } };
      };
      for (const path of idsIn((await prepare()).body).filter((each) => each.at(-1) !== "id")) {
        const field = String(path.findLast((key) => typeof key === "string"));
        const kind = kinds.find((each) => field.toLowerCase().includes(each) || (each === "party" && /claimants|targets|invoked|aId|bId/.test(field)));
        if (!kind) continue;
        const [theirs, nobodys] = [hidden.land[kind], unknownLike(hidden.land[kind])].map(async (id) => answerOf(routes, route, { ...replaced(await prepare(), ["body", ...path], id) }, headers.owner!));
        expect([route, path, await theirs]).toEqual([route, path, await nobodys]);
        expect([route, path, (await theirs!).status >= 400]).toEqual([route, path, true]);
        swapped.push(kind);
      }
    }
    expect(new Set(swapped)).toEqual(new Set(kinds));
  });

  test("each of its records in a query finds nothing", async () => {
    const ask = (route: string, query: Record<string, string>) => answerOf(routes, `GET /api/v1/projects/{project}/${route}`, { params: { project: project.slug }, query }, headers.owner!);
    const { party, contest, claim } = hidden.land;
    const asked = [["claims", { ids: claim }], ["claims", { partyId: party }], ["claims", { contestId: contest }], ["relations", { claimId: claim }], ["relations", { contestId: contest }], ["placements", { claimId: claim }],
      ["placements", { contestId: contest }], ["positions", { contestId: contest }], ["contests", { claimId: claim }], ["assessments", { contestId: contest }], ["contests", { q: "canary" }], ["matrix", { q: "canary" }], ["claims", { q: "canary" }], ["parties", { q: "canary" }], ["parties", { ids: party }]] as const;
    for (const [route, query] of asked) expect([route, query, (await ask(route, query)).body]).toEqual([route, query, expect.stringContaining('"items":[]')]);
  });
});

describe("what belongs to one person", () => {
  test.each([...seers, "hider"])("hashes and secrets are in no answer to the %s", (name) => {
    const answers = name === "hider" ? ofHider : after[name as Seer];
    for (const secret of secrets) expect(where(answers, secret)).toEqual([]);
  });

  test.each(seers)("the %s sees nobody else's sessions, tokens and addresses; an owner sees the members' addresses, among the members", (seer) => {
    const others = [...seers, "hider"].filter((name) => name !== seer);
    for (const name of others) {
      expect(where(after[seer], sessions[name]!)).toEqual([]);
      expect(where(after[seer], `token of ${name}`)).toEqual([]);
      expect([name, where(after[seer], emails[name]!)]).toEqual([name, seer === "owner" ? ["GET /api/v1/projects/{project}/members"] : []]);
    }
    expect(where(after[seer], sessions[seer]!)).toEqual([ownExport, "GET /api/v1/account/sessions"]);
    expect(where(after[seer], `token of ${seer}`)).toEqual([ownExport, "GET /api/v1/account/tokens"]);
  });

  test("nobody's account id is told to anybody but themselves, in what they take away of their own", () => {
    for (const seer of seers) {
      const own = project.as[seer].userId;
      for (const { userId } of [hider, ...Object.values(project.as)]) expect([seer, where(after[seer], userId)]).toEqual([seer, userId === own ? [ownExport] : []]);
    }
  });
});
