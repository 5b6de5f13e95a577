import { beforeAll, describe, expect, test } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import type { ClaimSeen } from "@/lib/data/claims/claims";
import { readAdjudication } from "@/lib/data/adjudication/reading";
import { agreementChoices } from "@/lib/data/agreement/choices";
import { listClaims } from "@/lib/data/claims/claims";
import { readContestView } from "@/lib/data/contest-view";
import { listContests } from "@/lib/data/contests";
import { database } from "@/lib/data/database";
import { memoryTarget } from "@/tests/factories/target";
import { exportCorpus } from "@/lib/data/formats/export";
import { writtenFormat } from "@/lib/formats/registry";
import { listLayers } from "@/lib/data/imports/layers";
import { listMembers } from "@/lib/data/members";
import { listDocuments, listRevisions, readOriginal, readRevision } from "@/lib/data/documents/documents";
import { listRegions } from "@/lib/data/regions/regions";
import { readPublished } from "@/lib/data/publication/published";
import { listPublications } from "@/lib/data/publication/publications";
import { listRelations } from "@/lib/data/relations";
import { listWaiting } from "@/lib/data/revisions/waiting";
import { verifyProject } from "@/lib/data/verification";
import { loadSample, sampleBytes } from "@/sample/loader";
import { sampleDocuments } from "@/sample/project";
import { idOf, sampleClaims } from "@/sample/records";
import { actorOf, makeUser } from "@/tests/factories/user";

const slug = "sample";
const all = { limit: 200 };
let actor: UserActor;
let claims: readonly ClaimSeen[];
const claim = (key: string) => claims.find(({ id }) => id === idOf.claim(key))!;
const quotes = (key: string, role: string, mention = 0) =>
  claim(key).mentions[mention]!.anchorings[0]!.fragments.filter((fragment) => fragment.role === role).map(({ quote }) => quote);

async function counts() {
  const db = database();
  const [versions, events, documents, made, placements, relations, parties] = await Promise.all([
    db.version.count(), db.event.count(), db.document.count(), db.claim.count(), db.placement.count(), db.relation.count(), db.party.count(),
  ]);
  return { versions, events, documents, made, placements, relations, parties };
}

beforeAll(async () => {
  actor = actorOf(await makeUser({ isAdministrator: true }), { isAdministrator: true });
  await loadSample(actor);
  const shared = (await listLayers(actor, slug)).items.find(({ kind }) => kind === "shared")!;
  claims = (await listClaims(actor, slug, all)).items.filter(({ layerId }) => layerId === shared.id);
});

describe("the loaded sample", () => {
  test("has everything that is written down, once", async () => {
    expect(claims).toHaveLength(sampleClaims.length);
    expect((await listDocuments(actor, slug, all)).items.map(({ fileName }) => fileName)).toEqual(sampleDocuments.map(({ key }) => `${key}.txt`));
    expect((await listContests(actor, slug, all)).items).toHaveLength(8);
  });

  test("one contest is assessed and published, with the passages that the reasons cite (W3, J8)", async () => {
    const { items } = await listPublications(actor, slug, all);
    expect(items).toMatchObject([{ contestId: idOf.contest("toll"), latest: 1, revokedAt: null }]);
    const found = await readPublished(items[0]!.address!.split("/").at(-1)!, null);
    if (found?.kind !== "snapshot") throw new Error("nothing is published");
    const [assessment] = found.body.assessments;
    expect(assessment).toMatchObject({ rating: { label: "Unresolved – contested" }, isDissent: false });
    expect(assessment!.reasonsText).toContain("its last figure stands: “Five soldiers of ours are dead”.");
    expect(found.body.sums.length + found.body.comparable.length).toBeGreaterThan(0);
  });

  test("every quote is what its text says at its offsets, with its context (C10, C12)", async () => {
    const { items } = await listDocuments(actor, slug, all);
    const revisions = (await Promise.all(items.map(async ({ id }) => (await listRevisions(actor, slug, id)).map((revision) => ({ id, revisionId: revision.id }))))).flat();
    const texts = new Map(await Promise.all(revisions.map(async ({ id, revisionId }) => [revisionId, (await readRevision(actor, slug, id, revisionId)).text] as const)));
    const fragments = claims.flatMap(({ mentions }) => mentions.flatMap(({ anchorings }) => anchorings.flatMap((place) => place.fragments.map((fragment) => ({ ...fragment, text: texts.get(place.revisionId)! })))));
    expect(fragments.length).toBeGreaterThan(100);
    for (const { text, start, end, quote, prefix, suffix } of fragments) {
      expect(text.slice(start, end)).toBe(quote);
      expect(text.slice(start - prefix.length, start)).toBe(prefix);
      expect(text.slice(end, end + suffix.length)).toBe(suffix);
    }
  });

  test.each(sampleDocuments.map(({ key }) => key))("%s is kept byte for byte (T1, T8)", async (key) => {
    const chunks: Uint8Array[] = [];
    const first = (await listRevisions(actor, slug, idOf.document(key))).at(-1)!;
    const { bytes } = await readOriginal(actor, slug, idOf.document(key), first.id);
    for await (const chunk of bytes) chunks.push(chunk);
    expect(Buffer.concat(chunks)).toEqual(Buffer.from(sampleBytes(key)));
  });

  test("a chain of three levels, each with its own words", () => {
    const { levels } = claim("orders-to-dig-in").mentions[0]!;
    expect(levels.map(({ stance }) => stance)).toEqual([null, "endorses", "relays"]);
    expect(quotes("orders-to-dig-in", "source")).toEqual(["a captured sergeant", "the Velmar Ministry of Defence", "Northern Wire"]);
    expect(quotes("orders-to-dig-in", "cue")).toEqual(["had told his guards", "reported", "According to"]);
  });

  test("a claim in two documents, discontinuous in one of them", () => {
    const { mentions } = claim("four-dead");
    expect(mentions.map(({ documentId }) => documentId)).toEqual([idOf.document("press-statement"), idOf.document("encyclopedia")]);
    expect(quotes("four-dead", "content", 1)).toEqual(["Two of the wounded", "died in hospital, which brought its own count to four"]);
  });

  test("an own-voice claim, joint claimants, an anonymous source of one document, an instrument", async () => {
    expect(claim("platoon-crossed").attribution).toBe("own_voice");
    expect(claim("displaced").claimants).toEqual([idOf.party("lamp-society"), idOf.party("relief-union")]);
    const [anonymous, instrument] = await Promise.all(
      ["diplomat", "video"].map((key) => database().party.findFirst({ where: { id: idOf.party(key) }, select: { kind: true, documentId: true } })),
    );
    expect(anonymous).toEqual({ kind: "anonymous", documentId: idOf.document("explainer") });
    expect(instrument).toEqual({ kind: "instrument", documentId: null });
  });

  test("a range, a bound, a claim about a claim, a term, a hedge and a loaded word", () => {
    expect(claim("institute-range").quantities[0]).toMatchObject({ value: null, min: 14, max: 31, qualifier: "14–31" });
    expect(claim("mission-count").quantities[0]).toMatchObject({ min: 22, max: null, qualifier: "22+" });
    expect(claim("range-too-high")).toMatchObject({ objectKind: "claim", objectClaimId: idOf.claim("institute-range") });
    expect(claim("sabotage-group")).toMatchObject({ objectKind: "term", objectText: "sabotage group" });
    expect(quotes("helicopter-hit", "hedge")).toEqual(["probably"]);
    expect(quotes("eleven-out-of-action", "loaded")).toEqual(["sabotage group", "put out of action"]);
  });

  test("a denial with its scope, an update, a retraction, a same-as", async () => {
    const { items } = await listRelations(actor, slug, all);
    const types = (type: string) => items.filter((relation) => relation.type === type);
    expect(types("denies").every(({ scope }) => scope !== "")).toBe(true);
    for (const [type, count] of [["denies", 4], ["updates", 3], ["retracts", 1], ["same_as", 1]] as const) expect(types(type), type).toHaveLength(count);
  });

  test("silence and declining are claims, beside the positions (K3)", async () => {
    const { placements } = await readContestView(actor, slug, idOf.contest("truce"));
    const beside = placements.filter(({ positionId }) => positionId === null).map(({ claimId }) => claimId);
    expect(beside).toEqual(expect.arrayContaining([idOf.claim("president-silent"), idOf.claim("league-declined")]));
    expect([claim("president-silent").act, claim("league-declined").act]).toEqual(["is silent", "declines to comment"]);
  });

  test("a statement was changed by its publisher: one claim waits, the others moved (V3, V4)", async () => {
    const statement = (await listDocuments(actor, slug, all)).items.find(({ id }) => id === idOf.document("press-statement"))!;
    expect(statement).toMatchObject({ revisionId: idOf.revision("press-statement-2"), onOlder: 1, waiting: 1 });
    const { items } = await listWaiting(actor, slug, statement.id, { limit: 10 });
    expect(items.map(({ claim: { id }, newer }) => [id, newer?.anchoring.fragments[0]!.quote])).toEqual([[idOf.claim("shovels-only"), "The crew carried shovels and no heavy weapons."]]);
    expect(claim("four-dead").mentions[0]!.anchorings.map(({ method }) => method)).toEqual(["by_hand", "same_text"]);
  });

  test("a document was annotated blind by two who differ, and adjudicated but for three groups (Y1, Y8, Y9)", async () => {
    const { counts: found, items, layers } = await readAdjudication(actor, slug, idOf.document("radio-bulletin"), { limit: 50 });
    expect(found).toMatchObject({ all: 15, open: 3, decided: 12, changed: 0, acceptable: 0 });
    expect(layers.filter(({ isChosen }) => isChosen).map(({ person, claims: made }) => [person, made])).toEqual([["Annotator A (sample)", 14], ["Annotator B (sample)", 13]]);
    const outcomes = items.flatMap(({ decisions }) => decisions).map(({ outcome, reason }) => `${outcome} ${reason}`).sort();
    expect(outcomes).toEqual([
      "mixed closer_to_text", "mixed more_complete", "neither guideline", "took agreed", "took agreed", "took agreed", "took agreed", "took more_complete", "took more_complete", "took right_act", "took right_party", "undecidable guideline_unclear",
    ]);
    const murder = items.find(({ decisions }) => decisions.some(({ id }) => id === idOf.decision("murder")))!.results[0]!;
    expect(murder).toMatchObject({ act: "accuses", targets: [idOf.party("velmar-guards")] });
    expect((await agreementChoices(actor, slug)).layers.map(({ kind, person }) => person ?? kind)).toEqual(expect.arrayContaining(["adjudicated", "Annotator A (sample)", "Annotator B (sample)"]));
    expect((await listMembers(actor, slug, all)).items.filter(({ role }) => role !== null)).toHaveLength(1);
  });

  test("the adjudicated layer goes out alone (X25)", async () => {
    const { id } = (await listLayers(actor, slug)).items.find(({ kind }) => kind === "adjudicated")!;
    const target = memoryTarget();
    const { counts: carried, layers } = await exportCorpus(actor, slug, target, { format: writtenFormat("csv")!, toolVersion: "0.0.0", layer: id });
    expect([carried.claims, layers]).toEqual([10, [{ id, kind: "adjudicated", name: "", person: null }]]);
  });

  test("the clutter of a page is marked, and an infobox and notes are (R1)", async () => {
    const roles = (await listRegions(actor, slug, all)).items.map(({ role }) => role).sort();
    expect(roles).toEqual(["appeal", "infobox", "interface", "interface", "interface", "reference", "reference", "reference", "reference"]);
  });

  test("nothing is found by verifying it (N5)", async () => {
    expect(await verifyProject(actor, slug)).toMatchObject({ ok: true, problemCount: 0, problems: [] });
  });

  test("loading it again changes nothing", async () => {
    const before = await counts();
    await loadSample(actor);
    expect(await counts()).toEqual(before);
  });
});
