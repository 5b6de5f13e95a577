import { stringify } from "csv-stringify/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { claimInput, type ClaimDraft } from "@/lib/claims/record";
import { createClaim, deleteClaim } from "@/lib/data/claims/claims";
import { claimRanges, within } from "@/lib/data/claims/ranges";
import { readSaid } from "@/lib/data/claims/reading";
import { claimOfRow, claimSelect } from "@/lib/data/claims/rows";
import { database, readSnapshot } from "@/lib/data/database";
import { readClaimTable, readFigureTable } from "@/lib/data/formats/claim-tables";
import { readTexts } from "@/lib/data/formats/corpus";
import { exportAs } from "@/lib/data/formats/exporting";
import { readMentionTable } from "@/lib/data/formats/mention-tables";
import { readSight, type Sight } from "@/lib/data/formats/names";
import { claimsSeen, holds, readSeenLayers, visibleLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import type { CorpusClaim, TableClaim, TableMention, TableText } from "@/lib/formats/corpus/corpus";
import { claimTable, mentionTable } from "@/lib/formats/csv/tables";
import { csvOptions } from "@/lib/formats/spreadsheet";
import { claimAsRead } from "@/lib/parties/merge";
import { layerIn, makeAssignment } from "@/tests/factories/assignment";
import { makeClaim, mentionOf } from "@/tests/factories/claim";
import { tableOf } from "@/tests/factories/corpus";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeFullProject } from "@/tests/factories/full-project";
import { makeParty } from "@/tests/factories/party";
import { makeMember, makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { revise } from "@/tests/factories/revision";
import { memoryTarget } from "@/tests/factories/target";

// Everything that COPY, CSV or JSON writes in a way of its own, and what a spreadsheet would run.
const hostile = String.raw`=HYPERLINK("x"),"quoted" \ \\n \N \. ` + "\t\n\r\b\f\v\u0001\u001e\u001f\u007f\u0085\u2028 մեջբերում 🚣 e\u0301 ‏";

let full: TestProject;
let project: TestProject;
let watchers: Record<"owner" | "own" | "blind" | "reader", UserActor>;

beforeAll(async () => {
  full = await makeFullProject();
  await database().claim.updateMany({ where: { projectId: full.id }, data: { proposition: hostile, note: `@${hostile}`, act: "-n\\'t" } });
  await database().partyName.updateMany({ where: { party: { projectId: full.id } }, data: { text: hostile } });
  await database().mention.updateMany({ where: { projectId: full.id }, data: { suppliedReading: hostile } });
  project = await makeProject();
  watchers = { owner: project.as.owner, own: await makeMember(project, "annotator"), blind: await makeMember(project, "annotator"), reader: project.as.reader };
  await fill(project);
}, 120_000);

/** Documents of which one was revised twice; joint claimants that were merged since; claims in two documents, deleted, of one's own, and made blind. */
async function fill({ slug, as: { editor } }: TestProject): Promise<void> {
  const [first, second] = [await makeDocument(project, { title: "First" }), await makeDocument(project, { title: "Second" })];
  const parties = [];
  for (const name of ["Ministry", "The ministry", "Clerk", "=The clerk"]) parties.push(await makeParty(project, { name }));
  const [ministry, twin, clerk, other] = parties.map(({ id }) => id) as [string, string, string, string];
  await createClaim(editor, slug, claimInput.parse(chained(first, [ministry, twin, clerk, other])));
  await makeClaim(project, { claimants: [twin], mentions: [mentionOf(second, "at least three boats were hit 🚣"), mentionOf(first, "denied this"), mentionOf(first, "said on 4 May")], quantities: [{ value: 3, unit: hostile }, { min: -0.5, max: 1e21 }] as ClaimDraft["quantities"] });
  await deleteClaim(editor, slug, (await makeClaim(project, { document: first, proposition: "gone" })).id, 1);
  await makeClaim(project, { document: second, layerId: await makeOwnLayer(project, watchers.own), proposition: "own", quantities: [{ value: 1 }] as ClaimDraft["quantities"] }, watchers.own);
  const { newer } = await revise(project, first, first.text.replace("its engineers had opened the bridge", "nothing"));
  await makeClaim(project, { document: newer, quote: "No boat was damaged", claimants: [other] });
  await revise(project, newer, newer.text.replace("at least three boats were hit", "nobody came").replace("The reporter of this page", "We"));
  for (const [from, into] of [[twin, ministry], [other, clerk]] as const) await database().party.update({ where: { projectId_id: { projectId: project.id, id: from } }, data: { mergedIntoId: into } });
  const assignment = await makeAssignment(project, [watchers.blind, watchers.own], { documentId: second.id });
  await makeClaim(project, { document: second, layerId: await layerIn(project, watchers.blind, assignment.id), proposition: "blind" }, watchers.blind);
}

/** A claim with a chain of two, and a loaded word of a party's that is merged. */
function chained(document: TestDocument, [ministry, twin, clerk, other]: readonly [string, string, string, string]): ClaimDraft {
  const at = (quote: string) => spanOf(document, quote);
  const fragments = [
    { role: "content" as const, ...at("its engineers had opened the bridge") }, { role: "content" as const, ...at("on 4 May") }, { role: "source" as const, levelOrdinal: 1, ...at("The Ministry of Rivers") },
    { role: "cue" as const, levelOrdinal: 0, ...at("said") }, { role: "loaded" as const, wordPartyId: other, ...at("engineers") },
  ];
  const levels = [{ sourceKind: "named" as const, stance: null }, { sourceKind: "role" as const, stance: "distances" as const, partyIds: [other, clerk, ministry] }];
  const mentions = [{ id: uuidv7(), documentId: document.id, reported: "2020-05", levels, anchorings: [{ id: uuidv7(), revisionId: document.revisionId, fragments }] }];
  return { id: uuidv7(), act: "warns", attribution: "attributed", claimants: [twin, ministry], targets: [other, clerk], invoked: [clerk], proposition: hostile, mentions };
}

/** What somebody exports who takes every layer that they see. */
const seeing = async <T>(actor: UserActor, { slug }: TestProject, read: (sight: Sight) => Promise<T>): Promise<T> => {
  const member = await readerOf(actor, slug);
  return readSnapshot(async (tx, snapshot) => {
    const layersSeen = await readSeenLayers(member, tx);
    return read(await readSight(snapshot, member.projectId, (await visibleLayers(member, tx)).filter(({ id }) => holds(layersSeen, id)), layersSeen));
  });
};

const all = async <T>(pages: AsyncIterable<readonly T[]>): Promise<T[]> => {
  const items: T[] = [];
  for await (const page of pages) items.push(...page);
  return items;
};
const each = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};

/** The claims as every other reading has them, by the client's own rows. */
async function claimsByRows({ tx, projectId, layersSeen, layers, people, resolve }: Sight): Promise<Omit<CorpusClaim, "placements">[]> {
  const rows = await tx.claim.findMany({ where: { projectId, deletedAt: null, ...claimsSeen(layersSeen) }, orderBy: { id: "asc" }, select: claimSelect });
  const parties = new Map((await tx.party.findMany({ where: { projectId }, select: { id: true, kind: true, names: { orderBy: { ordinal: "asc" }, take: 1 } } })).map(({ id, kind, names }) => [id, { id, kind, name: names[0]!.text }]));
  return rows.map((row) => {
    const { layerId, objectKind, objectText, objectClaimId, contributorId, claimants, targets, invoked, mentions: _mentions, deletedAt: _deleted, origins: _origins, ...claim } = claimAsRead(claimOfRow(row), resolve);
    const { id, kind, name } = layers.get(layerId)!;
    const named = (ids: readonly string[]) => ids.map((party) => parties.get(party)!);
    return { ...claim, layer: { id, kind, name }, object: { kind: objectKind, text: objectText, claimId: objectClaimId }, author: people.get(contributorId)!, claimants: named(claimants), targets: named(targets), invoked: named(invoked) };
  });
}
const withoutFigures = ({ quantities: _quantities, ...claim }: Omit<CorpusClaim, "placements">): TableClaim => claim;

const whoSees = async (name: "full" | keyof typeof watchers): Promise<[UserActor, TestProject]> => (name === "full" ? [full.as.owner, full] : [watchers[name], project]);

describe.each(["full", "owner", "own", "blind", "reader"] as const)("tables that are copied (%s)", (name) => {
  it("X23 have the claims and figures that every other reading gives, in the order of ids", async () => {
    await seeing(...(await whoSees(name)), async (sight) => {
      const claims = await claimsByRows(sight);
      expect(await all(readClaimTable(sight))).toEqual(claims.map(withoutFigures));
      expect(await all(readFigureTable(sight))).toEqual(claims.filter(({ quantities }) => quantities.length > 0).map(({ id, quantities }) => ({ id, quantities })));
      expect(claims.length).toBeGreaterThan(1);
    });
  });

  it("X23 have the mentions of every text as the texts have them, in text order", async () => {
    await seeing(...(await whoSees(name)), async (sight) => {
      const texts = (await each(readTexts(sight))).map(tableOf);
      expect(await each(readMentionTable(sight))).toEqual(texts);
      expect(texts.flatMap(({ mentions }) => mentions).length).toBeGreaterThan(1);
    });
  });

  it("X8 are written as csv-stringify would write their rows", async () => {
    const [actor, { slug }] = await whoSees(name);
    const target = memoryTarget();
    await exportAs(actor, slug, target, { format: "csv", toolVersion: "0.0.0", layer: "all" });
    await seeing(...(await whoSees(name)), async (sight) => {
      const [claims, texts] = [(await claimsByRows(sight)).map(withoutFigures), (await each(readTexts(sight))).map(tableOf)];
      const rows = texts.flatMap(({ mentions, ...text }) => mentions.map((mention): [TableMention, Omit<TableText, "mentions">] => [mention, text]));
      expect(target.files.get("claims.csv")!.toString()).toBe(written(Object.keys(claimTable), claims.map((claim) => Object.values(claimTable).map((cell) => cell(claim)))));
      expect(target.files.get("mentions.csv")!.toString()).toBe(written(Object.keys(mentionTable), rows.map(([mention, text]) => Object.values(mentionTable).map((cell) => cell(mention, text)))));
    });
  });
});

const written = (columns: readonly string[], rows: readonly (readonly string[])[]) => stringify([columns, ...rows], csvOptions);

describe("what tables leave out and name", () => {
  const propositions = async (name: keyof typeof watchers) => seeing(watchers[name], project, async (sight) => (await all(readClaimTable(sight))).map(({ proposition }) => proposition));

  it("D5 who annotates a document blind finds of its claims their own only; deleted ones and other people's own are nobody's", async () => {
    expect(await propositions("reader")).toEqual([hostile, "", ""]);
    expect(await propositions("own")).toEqual([hostile, "own", ""]);
    expect(await propositions("blind")).toEqual([hostile, "", "blind"]);
  });

  it("X1 mentions that stayed behind stand with their older text, each once, and parties under what they are merged into", async () => {
    await seeing(watchers.owner, project, async (sight) => {
      const texts = await each(readMentionTable(sight));
      expect(texts.map(({ name, mentions }) => [name, mentions.length])).toEqual([["0001-first-r1", 2], ["0001-first-r2", 1], ["0001-first", 1], ["0002-second", 1]]);
      const mention = texts[0]!.mentions.find(({ levels }) => levels.length > 1);
      expect(mention!.levels.map(({ parties }) => parties.map(({ name }) => name))).toEqual([["Ministry"], ["Clerk", "Ministry"]]);
      expect(mention!.fragments.find(({ role }) => role === "loaded")!.wordOf!.name).toBe("Clerk");
    });
  });

  it("X23 claims come in parts, each claim in one of them", async () => {
    await seeing(watchers.owner, project, async ({ copy, projectId }) => {
      const ids = (await readSaid(copy, projectId, "true")).map(({ said }) => said.id);
      for (const take of [1, 2, ids.length, 1000]) {
        const parts = [];
        for (const range of await claimRanges(copy, projectId, { condition: "true", take })) parts.push((await readSaid(copy, projectId, within("id", range))).map(({ said }) => said.id));
        expect([parts.flat(), Math.max(...parts.map((part) => part.length))]).toEqual([ids, Math.min(take, ids.length)]);
      }
      expect(await claimRanges(copy, projectId, { condition: "false", take: 2 })).toEqual([]);
    });
  });
});
