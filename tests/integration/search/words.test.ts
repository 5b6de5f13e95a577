import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import { AppError } from "@/lib/data/failure";
import { database } from "@/lib/data/database";
import { changeDocument } from "@/lib/data/documents/documents";
import { readPassages } from "@/lib/data/search/reading";
import { searchProject, type Hits } from "@/lib/data/search/search";
import { documentChange } from "@/lib/documents/record";
import type { SearchKind } from "@/lib/search/filter";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest, makePosition } from "@/tests/factories/contest";
import { makeDocument, type TestDocument } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import { makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";

const text = [
  "A crossing 🚣 at Ağdam",
  "",
  "Colonel Əsgərov of the river guard said that 31–92 towns had opened their gates. Mr Erdős was not asked.",
  "The latter came later; a well-known letter was lost.",
  "Հայաստանի կամուրջը փակ է։ ПАРОМ и чайка стоят у реки.",
].join("\n");

let project: TestProject;
let document: TestDocument;
beforeAll(async () => {
  project = await makeProject();
  document = await makeDocument(project, { text, title: "The crossing", language: "en" });
});

const operator = { kind: "operator", request: { requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId: null } } as const;
const lookNow = (q: string, kind: SearchKind = "passages", more: object = {}, actor = project.as.reader, slug = project.slug): Promise<Hits> =>
  searchProject(actor, slug, { kind, sort: "added", limit: 50, filter: { ...(q ? { q } : {}), ...more } });
/** The same once every text is read. */
const look: typeof lookNow = async (...asked) => {
  await readPassages(operator);
  return lookNow(...asked);
};
const marked = ({ items }: Hits) => items.flatMap((hit) => hit.marks.map(([start, end]) => hit.text.slice(start, end)));

describe("what counts as the same word (F2)", () => {
  test.each([
    ["Asgarov", "Əsgərov"], ["Askerov", "Əsgərov"], ["askarov", "Əsgərov"], ["ƏSGƏROV", "Əsgərov"], ["esgerov", "Əsgərov"],
    ["Agdam", "Ağdam"], ["AĞDAM", "Ağdam"], ["Aghdam", "Ağdam"], ["Erdos", "Erdős"], ["ERDŐS", "Erdős"],
    ["կամուրջը", "կամուրջը"], ["ԿԱՄՈՒՐՋԸ", "կամուրջը"], ["паром", "ПАРОМ"], ["ЧАЙКА", "чайка"],
    ["town", "towns"], ["opening", "opened"], ["92", "92"], ["well-known", "well-known"], ["cross*", "crossing"],
  ])("%s finds %s, and marks it", async (q, word) => {
    expect(marked(await look(q))).toContain(word);
  });

  test("ordinary words are not taken for names that sound alike, and и is not й", async () => {
    expect(marked(await look("latter"))).toEqual(["latter"]);
    expect((await look("чаика")).total).toBe(0);
  });
});

describe("queries (F3)", () => {
  test("every word must be there; a phrase as it stands; excluded words must not", async () => {
    expect((await look("colonel gates")).total).toBe(1);
    expect((await look("colonel letter")).total).toBe(0);
    expect(marked(await look('"the river guard"'))).toEqual(["the river guard"]);
    expect((await look('"river the guard"')).total).toBe(0);
    expect((await look('"guards"')).total).toBe(0);
    expect((await look("was -colonel")).total).toBe(1);
    expect((await look('was -"not asked"')).total).toBe(1);
  });

  test("offsets of a hit are those of its text, in UTF-16 units, also behind an emoji", async () => {
    const [hit] = (await look("Əsgərov")).items;
    expect(document.text.slice(hit!.start!, hit!.end!)).toBe(hit!.text);
    const [start, end] = hit!.marks[0]!;
    expect(document.text.slice(hit!.start! + start, hit!.start! + end)).toBe("Əsgərov");
  });

  const odd = ["'", "'''", '"', '""', "\\", "\\\\'", "!!!", "&|!()", ":*", "*", "-", "--", "a:*&", "'; drop table x", "<->", "<script>", "🚣", "😀 😀", "%_", "­", "-colonel", "x".repeat(10_000), "(", "a & | b", "colonel'", "\"unclosed phrase", "~askarov", "party:0190"];
  test.each(odd)("odd query %j is answered or refused in words, never a fault", async (q) => {
    const answer = await look(q).catch((thrown: unknown) => thrown);
    if (answer instanceof AppError) expect(answer.code).toBe("invalid");
    else expect(answer).toMatchObject({ items: expect.any(Array), total: expect.any(Number) });
  });

  test("pages by cursor give every hit once", async () => {
    const long = await makeDocument(project, { text: Array.from({ length: 45 }, (_, n) => `Heron number ${n}`).join("\n") });
    const seen: string[] = [];
    await readPassages(operator);
    for (let cursor: string | undefined, first = true; first || cursor; first = false) {
      const page = await searchProject(project.as.reader, project.slug, { kind: "passages", sort: "added", limit: 20, cursor, filter: { q: "heron" } });
      expect(page.total).toBe(45);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next ?? undefined;
    }
    expect(new Set(seen).size).toBe(45);
    expect(long.id).toBeTruthy();
  });

  test("a long line is found piece by piece, nothing of it lost, whatever it consists of", async () => {
    const line = `${"lorem ".repeat(900)}kingfisher ${"🚣".repeat(3000)} ${"dolor. ".repeat(900)}bittern`;
    const { revisionId, text: stored } = await makeDocument(project, { text: line });
    const rows = await database().passage.findMany({ where: { projectId: project.id, revisionId }, orderBy: { start: "asc" }, select: { start: true, text: true } });
    for (const row of rows) expect(stored.slice(row.start, row.start + row.text.length)).toBe(row.text);
    expect(rows.map((row) => row.text).join("").replace(/\s/g, "")).toBe(stored.replace(/\s/g, ""));
    expect(marked(await look("bittern"))).toEqual(["bittern"]);
    expect(marked(await look("kingfisher"))).toEqual(["kingfisher"]);
  });
});

describe("kinds (F1)", () => {
  test("parties by any of their names, contests by their positions, documents by title", async () => {
    const party = await makeParty(project, { names: [{ text: "River Guard of Ağdam" }, { text: "Qvardiya" }] });
    const contest = await makeContest(project, { question: "Who opened the sluice?" });
    await makePosition(project, contest.id, { label: "The heronry keeper" });
    expect((await look("qvardiya", "parties")).items.map(({ id }) => id)).toEqual([party.id]);
    expect((await look("agdam", "parties")).items.map(({ id }) => id)).toEqual([party.id]);
    expect((await look("heronry", "contests")).items.map(({ id }) => id)).toEqual([contest.id]);
    expect((await look("crossing", "documents")).items.map(({ id }) => id)).toEqual([document.id]);
  });

  test("claims by sentence, quote, note, and by a claimant's name beside other words", async () => {
    const ministry = await makeParty(project, { name: "Ministry of Dəmirli" });
    const claim = await makeClaim(project, { document, quote: "had opened their gates", claimants: [ministry.id], proposition: "The gates stood open.", note: "seen by an otter" });
    for (const q of ["otter", "stood", '"opened their gates"', "Demirli gates", "damirli otter"]) expect([q, (await look(q, "claims")).items.map(({ id }) => id)]).toEqual([q, [claim.id]]);
    expect((await look("demirli bridge", "claims")).total).toBe(0);
  });
});

describe("who sees what (F4)", () => {
  test("claims of somebody else's own layer are neither found nor counted, for nobody but their annotator", async () => {
    const layerId = await makeOwnLayer(project, project.as.annotator);
    await makeClaim(project, { document, quote: "was lost", proposition: "A cormorant took it.", layerId });
    expect((await look("cormorant", "claims", {}, project.as.annotator)).total).toBe(1);
    for (const role of ["reader", "editor", "owner"] as const) expect(await look("cormorant", "claims", {}, project.as[role])).toMatchObject({ items: [], total: 0 });
    expect((await look("", "claims", { layer: layerId }, project.as.owner)).total).toBe(0);
    expect((await look("lost", "passages", { layer: layerId }, project.as.owner)).total).toBe(0);
  });

  test("another project's words are not found, whatever is asked for by id", async () => {
    const other = await makeProject();
    const theirs = await makeDocument(other, { text: "A spoonbill stood here." });
    await makeClaim(other, { document: theirs, quote: "A spoonbill" });
    for (const kind of ["passages", "claims", "documents"] as const) expect((await look("spoonbill", kind)).total).toBe(0);
    expect((await look("", "claims", { document: theirs.id })).total).toBe(0);
    await expect(look("spoonbill", "passages", {}, project.outsider)).rejects.toMatchObject({ code: "not_found" });
  });
});

test("F2: when a document's language is set, its words are found by that language's forms", async () => {
  const { id } = await makeDocument(project, { text: "Die Fähren fuhren über den Fluss.", title: "Fähren", language: "und" });
  expect((await look("Fähre")).total).toBe(0);
  const title = "Fähren";
  await changeDocument(project.as.editor, project.slug, id, 2, documentChange.parse({ title, language: "de" }));
  expect(marked(await look("Fähre"))).toEqual(["Fähren"]);
});

describe("texts are read after they came in (F13)", () => {
  const birds = Array.from({ length: 700 }, (_, index) => `Pochard ${index} stood by the weir.`).join("\n");

  test("the text is there at once; until its words are read, search says so and counts it, for this document or none", async () => {
    await look("pochard");
    const { id } = await makeDocument(project, { text: birds, language: "en" });
    expect(await lookNow("pochard")).toMatchObject({ total: 0, unreadTexts: 1 });
    expect([(await lookNow("pochard", "passages", { document: id })).unreadTexts, (await lookNow("pochard", "passages", { document: document.id })).unreadTexts, (await lookNow("pochard", "claims")).unreadTexts]).toEqual([1, 0, 0]);
    expect(await readPassages(operator)).toBe(700);
    expect(await lookNow("pochards")).toMatchObject({ total: 700, unreadTexts: 0 });
    expect(await readPassages(operator)).toBe(0);
  });

  test("what a crash half-way left is read the next time, each passage once however many read at once", async () => {
    const { revisionId } = await makeDocument(project, { text: birds.replaceAll("Pochard", "Dipper"), language: "en" });
    await readPassages(operator);
    await database().$executeRaw`UPDATE "Passage" SET "words" = NULL WHERE "revisionId" = ${revisionId}::uuid AND "start" >= 12000`;
    const { total, unreadTexts } = await lookNow("dipper");
    expect([total > 0 && total < 700, unreadTexts]).toEqual([true, 1]);
    const read = await Promise.all([readPassages(operator), readPassages(operator), readPassages(operator)]);
    expect(read.reduce((sum, count) => sum + count, 0)).toBe(700 - total);
    expect(await lookNow("dipper")).toMatchObject({ total: 700, unreadTexts: 0 });
  });

  test("another language has it read anew, and whoever isn't the operator reads nothing", async () => {
    const { id } = await makeDocument(project, { text: "Die Schwäne zogen fort.", title: "Schwäne", language: "und" });
    await look("Schwäne");
    await changeDocument(project.as.editor, project.slug, id, 2, documentChange.parse({ title: "Schwäne", language: "de" }));
    expect((await lookNow("Schwan")).unreadTexts).toBe(1);
    expect(marked(await look("Schwan"))).toEqual(["Schwäne"]);
    await expect(readPassages(project.as.owner)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("the names of a passage have the keys that each of them has by itself", async () => {
    const [row] = await database().$queryRaw<{ together: string[]; alone: string[] }[]>`
      SELECT search_names("t") AS "together", ARRAY(SELECT DISTINCT '~' || search_key("n"[1]) FROM regexp_matches(search_bare("t"), '(?:^|[^A-Za-zƏəŁłØøĐđİı])([A-ZƏŁØĐ][A-Za-zƏəŁłØøĐđı]{3,})', 'g') AS "n" ORDER BY 1) AS "alone"
      FROM (VALUES (${`Mikk Khheron Ağdam\u2029Əsgərov-Ghukasyan, Łódź; Hannahh Ådam IĞDIR Đorđe xShould Annna. ${text}`}::text)) AS v("t")`;
    expect([...row!.together].sort()).toEqual([...row!.alone].sort());
    expect(row!.together.length).toBeGreaterThan(8);
  });
});
