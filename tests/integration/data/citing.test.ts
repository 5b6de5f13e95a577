import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import { numberedCards } from "@/lib/contests/cards";
import { rootsOf } from "@/lib/contests/roots";
import { readContestView } from "@/lib/data/contest-view";
import { database } from "@/lib/data/database";
import { readMatrix } from "@/lib/data/matrix/matrix";
import { deleteRegion, createRegion } from "@/lib/data/regions/regions";
import { regionInput } from "@/lib/documents/record";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest, makePlacement } from "@/tests/factories/contest";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import { makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";

const text = "Boats 🚣 were hit at the bridge.\n\nNotes\n1. The other page, read on 4 May.\n2. A third page.";

let project: TestProject;
beforeAll(async () => {
  project = await makeProject();
});

const documents = async (count: number): Promise<TestDocument[]> => {
  const made: TestDocument[] = [];
  for (let n = 0; n < count; n++) made.push(await makeDocument(project, { text }));
  return made;
};
const cite = (from: TestDocument, to: TestDocument, words = "1. The other page, read on 4 May.") =>
  createRegion(project.as.editor, project.slug, regionInput.parse({ id: uuidv7(), revisionId: from.revisionId, role: "reference", ...spanOf(from, words), refersToDocumentId: to.id }));

/** A claim in a document's own voice, placed in a contest. */
async function speak(contestId: string, document: TestDocument, more: { act?: string; layerId?: string } = {}): Promise<void> {
  const claim = await makeClaim(project, { document, quote: "Boats 🚣 were hit", attribution: "own_voice", claimants: [document.voicePartyId], ...more });
  await makePlacement(project, { contestId, claimId: claim.id });
}

/** The roots of what is said, on the contest page and in the matrix: of the documents' own voice and of everything. */
async function counted(contestId: string, actor = project.as.reader) {
  const view = await readContestView(actor, project.slug, contestId);
  const cards = numberedCards(view).filter(({ row }) => row !== "silent");
  const own = cards.filter(({ row }) => row === "own_voice");
  const { items } = await readMatrix(actor, project.slug, { limit: 200 });
  const row = items.find(({ contest }) => contest.id === contestId);
  const bySorting = (await readMatrix(actor, project.slug, { limit: 200, sort: "-roots" })).items.map((each) => each.roots);
  expect(bySorting).toEqual([...bySorting].sort((a, b) => b - a));
  return {
    page: [rootsOf(own, view).roots.length, rootsOf(cards, view).roots.length],
    matrix: [row?.cells.find(({ column }) => column === "voice")?.roots ?? 0, row?.roots ?? 0],
  };
}

async function expectRoots(contestId: string, own: number, all: number, actor?: TestProject["as"]["reader"]): Promise<void> {
  expect(await counted(contestId, actor)).toEqual({ page: [own, all], matrix: [own, all] });
}

describe("documents that cite one another (K21)", () => {
  test("the contest page and the matrix count them as one voice; a deleted note makes them two again", async () => {
    const [[one, two, alone], contest] = [await documents(3), await makeContest(project)];
    for (const document of [one!, two!, alone!]) await speak(contest.id, document);
    const reported = await makeClaim(project, { document: one!, quote: "Boats 🚣 were hit", claimants: [(await makeParty(project)).id] });
    await makePlacement(project, { contestId: contest.id, claimId: reported.id });
    await expectRoots(contest.id, 3, 4);
    const note = await cite(one!, two!);
    await expectRoots(contest.id, 2, 3);
    await deleteRegion(project.as.editor, project.slug, note.id, 1);
    await expectRoots(contest.id, 3, 4);
  });

  test("chains and circles too, but only through documents that speak in that contest, and say something", async () => {
    const [[a, b, c, d], chain, gap, silent] = [await documents(4), await makeContest(project), await makeContest(project), await makeContest(project)];
    await cite(a!, b!);
    await cite(b!, c!);
    for (const document of [a!, b!, c!]) await speak(chain.id, document);
    for (const document of [a!, c!]) await speak(gap.id, document);
    for (const document of [a!, c!]) await speak(silent.id, document);
    await speak(silent.id, b!, { act: "is silent" });
    await expectRoots(chain.id, 1, 1);
    await expectRoots(gap.id, 2, 2);
    await expectRoots(silent.id, 2, 2);
    await cite(c!, a!);
    await cite(d!, a!, "2. A third page.");
    await speak(chain.id, d!);
    await expectRoots(chain.id, 1, 1);
    await expectRoots(gap.id, 1, 1);
  });

  test("what a document says in somebody's own layer joins nothing for others (A4)", async () => {
    const [[one, two], contest, layerId] = [await documents(2), await makeContest(project), await makeOwnLayer(project, project.as.annotator)];
    await cite(one!, two!);
    await speak(contest.id, one!);
    await speak(contest.id, two!, { layerId });
    await expectRoots(contest.id, 1, 1, project.as.annotator);
    await expectRoots(contest.id, 1, 1);
  });

  test("the page has the notes in the order of the texts, each with its first words; of older texts and deleted ones none", async () => {
    const [[one, two, other], contest] = [await documents(3), await makeContest(project)];
    const [second, first] = [await cite(one!, two!, "2. A third page."), await cite(one!, two!)];
    const gone = await cite(two!, one!);
    await deleteRegion(project.as.editor, project.slug, gone.id, 1);
    await cite(two!, other!);
    for (const document of [one!, two!]) await speak(contest.id, document);
    const { citings } = await readContestView(project.as.reader, project.slug, contest.id);
    expect(citings).toEqual([first, second].map(({ id, start, end }) => ({ fromDocumentId: one!.id, toDocumentId: two!.id, regionId: id, start, end, words: text.slice(start, end) })));
    const { sha256, originalSha256, encoding, sourceType, contributorId } = await database().revision.findFirstOrThrow({ where: { projectId: project.id, id: one!.revisionId } });
    await database().revision.create({ data: { projectId: project.id, id: uuidv7(), documentId: one!.id, ordinal: 2, text, length: text.length, sha256, originalSha256, encoding, sourceType, contributorId, warnings: [] } });
    expect((await readContestView(project.as.reader, project.slug, contest.id)).citings).toEqual([]);
    await expectRoots(contest.id, 2, 2);
  });
});
