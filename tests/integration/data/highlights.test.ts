import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import { documentHighlights, type HighlightPart } from "@/lib/data/documents/highlights";
import { makeClaim, mentionOf } from "@/tests/factories/claim";
import { makeContest, makePlacement } from "@/tests/factories/contest";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { countQueries } from "@/tests/factories/query-count";

const QUOTES = ["Ministry of Rivers", "its engineers had opened the bridge", "No boat was damaged", "at least three boats were hit", "did not comment"];

let project: TestProject;
let document: TestDocument;
let ids: readonly string[];
beforeAll(async () => {
  project = await makeProject();
  document = await makeDocument(project);
  const made: string[] = [];
  // The last words first: the order of the text is another than that of making.
  for (const quote of [...QUOTES].reverse()) made.unshift((await makeClaim(project, { document, quote })).id);
  ids = made;
});

const read = (part?: HighlightPart) => documentHighlights(project.as.reader, project.slug, document.id, part);
const idsOf = async (part?: HighlightPart) => (await read(part)).claims.map(({ id }) => id);

describe("the claims of a document in short (U26)", () => {
  test("come all in the order of their first words, and in a fixed number of queries", async () => {
    expect(await idsOf()).toEqual(ids);
    const queries = await countQueries(() => read());
    await makeClaim(project, { document: await makeDocument(project) });
    expect(await countQueries(() => read())).toBe(queries);
  });

  test("of a stretch are those with a word in it", async () => {
    const { start, end } = spanOf(document, QUOTES[2]!);
    expect(await idsOf({ start, end })).toEqual([ids[2]]);
    expect(await idsOf({ start: end - 1, end: document.text.length })).toEqual(ids.slice(2));
    expect(await idsOf({ start: end, end: end + 1 })).toEqual([]);
  });

  test("L6 of claims and placements that changed are those, and none else", async () => {
    const placed = await makePlacement(project, { contestId: (await makeContest(project)).id, claimId: ids[3]! });
    expect(await idsOf({ ids: [ids[1]!, placed.id, uuidv7()] })).toEqual([ids[1], ids[3]]);
    expect(await idsOf({ ids: [uuidv7()] })).toEqual([]);
  });

  test("come part by part, each once, until none is left", async () => {
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const part = await read({ limit: 2, ...(after === undefined ? {} : { after }) });
      seen.push(...part.claims.map(({ id }) => id));
      if (part.next === null) break;
      after = part.next;
    }
    expect([...seen].sort()).toEqual([...ids].sort());
  });

  test("have the claimants in their order, and every fragment", async () => {
    const [one, two] = [await makeParty(project, { name: "One" }), await makeParty(project, { name: "Two" })];
    const place = await makeDocument(project);
    const mention = mentionOf(place, "The harbour office");
    const source = { role: "source" as const, levelOrdinal: 0, ...spanOf(place, "the south bank") };
    const mentions = [{ ...mention, anchorings: mention.anchorings!.map((each) => ({ ...each, fragments: [...each.fragments, source] })) }];
    const claim = await makeClaim(project, { id: uuidv7(), document: place, claimants: [two.id, one.id], mentions });
    const { claims } = await documentHighlights(project.as.reader, project.slug, place.id);
    const content = spanOf(place, "The harbour office");
    expect(claims).toMatchObject([{ id: claim.id, version: 1, attribution: "attributed", claimants: [two.id, one.id], contestCount: 0, orphaned: false, spans: [[0, -1, content.start, content.end], [1, 0, source.start, source.end]] }]);
  });
});
