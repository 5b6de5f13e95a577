import { buffer } from "node:stream/consumers";
import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import type { AgreementQuery } from "@/lib/agreement/query";
import { readAgreement } from "@/lib/data/agreement/agreement";
import { agreementChoices } from "@/lib/data/agreement/choices";
import { readComparison } from "@/lib/data/agreement/comparison";
import { exportAgreementJson, exportAgreementTables } from "@/lib/data/agreement/export";
import { measuredOnce } from "@/lib/data/agreement/measuring";
import { deleteClaim } from "@/lib/data/claims/claims";
import { mergeParty } from "@/lib/data/parties/merging";
import { createRegion } from "@/lib/data/regions/regions";
import { regionInput } from "@/lib/documents/record";
import { makeClaim, mentionOf, type ClaimOptions } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition } from "@/tests/factories/contest";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeImport } from "@/tests/factories/layer-import";
import { makeParty } from "@/tests/factories/party";
import { makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { countQueries } from "@/tests/factories/query-count";
import { revise } from "@/tests/factories/revision";
import { memoryTarget } from "@/tests/factories/target";

const TEXT = "The mill said the weir held. The guild said that two boats sank. An advert: the mill grinds best.\nThe reeve added nothing.";
let project: TestProject;
let ada: UserActor;
let first: TestDocument;
let second: TestDocument;
let lone: TestDocument;
let mill: string;
let guild: string;
let contestId: string;
const layer: Record<"adaFirst" | "adaSecond" | "shared" | "hidden" | "imported", string> = { adaFirst: "", adaSecond: "", shared: "", hidden: "", imported: "" };

const claim = (layerId: string, document: TestDocument, quote: string, more: ClaimOptions = {}, actor = ada) => makeClaim(project, { layerId, document, quote, claimants: [mill], ...more }, actor);

beforeAll(async () => {
  project = await makeProject({ acts: ["hints"] });
  ada = project.as.annotator;
  const { editor } = project.as;
  [first, second, lone] = [await makeDocument(project, { text: TEXT, title: "At the mill" }), await makeDocument(project, { text: `Later: ${TEXT}`, title: "=Later" }), await makeDocument(project, { text: `Alone: ${TEXT}` })];
  mill = (await makeParty(project, { name: "The mill" })).id;
  guild = (await makeParty(project, { name: "The guild" })).id;
  const guildAgain = (await makeParty(project, { name: "Guild of the Lenn" })).id;
  const of = await makeImport(project, editor);
  Object.assign(layer, { adaFirst: await makeOwnLayer(project, ada), adaSecond: await makeOwnLayer(project, ada), shared: project.layers.shared, hidden: await makeOwnLayer(project, editor), imported: of.layer.id });
  await claim(layer.adaFirst, first, "the weir held");
  const boats = await claim(layer.adaFirst, first, "two boats sank", { claimants: [guild], act: "hints" });
  await claim(layer.adaSecond, second, "the weir held");
  await claim(layer.adaSecond, second, "the mill grinds best");
  await claim(layer.adaSecond, lone, "the weir held");
  const gone = await claim(layer.adaFirst, first, "nothing");
  await deleteClaim(ada, project.slug, gone.id, 1);
  const shared = (document: TestDocument, quote: string, more: ClaimOptions = {}) => claim(layer.shared, document, quote, more, editor);
  await shared(first, "the weir held");
  const sharedBoats = await shared(first, "that two boats sank", { claimants: [guildAgain], act: "asserts" });
  await shared(second, "the weir held", { act: "denies" });
  await claim(layer.hidden, first, "the weir held", {}, editor);
  await claim(layer.hidden, second, "the weir held", {}, editor);
  await createRegion(editor, project.slug, regionInput.parse({ id: uuidv7(), revisionId: second.revisionId, role: "interface", ...spanOf(second, "An advert: the mill grinds best.") }));
  await mergeParty(editor, project.slug, guildAgain, 1, guild);
  contestId = (await makeContest(project)).id;
  const position = await makePosition(project, contestId, { label: "Two sank" });
  await makePlacement(project, { contestId, claimId: boats.id, positionId: position.id });
  await makePlacement(project, { contestId, claimId: sharedBoats.id, positionId: null }, editor);
});

const both = () => [layer.adaFirst, layer.adaSecond, layer.shared];
const read = async (query: AgreementQuery, actor = ada) => {
  const agreement = await readAgreement(actor, project.slug, query);
  if (!agreement.ok) throw new Error(agreement.why);
  return agreement;
};
const comparisonOf = async (query: AgreementQuery, actor = ada, { slug } = project) => {
  const comparison = await readComparison(actor, slug, query);
  if (!comparison.ok) throw new Error(comparison.why);
  return comparison;
};
const why = async (query: AgreementQuery, actor = ada) => {
  const agreement = await readComparison(actor, project.slug, query);
  return agreement.ok ? "compared" : agreement.why;
};

describe("Q13: layers that the member sees are compared, in documents in which everybody has claims or in those chosen", () => {
  test("what can be chosen: every layer with claims that is seen, with its places; nobody else's own", async () => {
    const choices = await agreementChoices(ada, project.slug);
    const places = Object.fromEntries(choices.layers.map(({ id, places: counted }) => [id, counted]));
    expect(places).toEqual({
      [layer.shared]: { [first.id]: 2, [second.id]: 1 }, [layer.imported]: { [Object.keys(places[layer.imported]!)[0]!]: 2 },
      [layer.adaFirst]: { [first.id]: 2 }, [layer.adaSecond]: { [second.id]: 1, [lone.id]: 1 },
    });
    expect(choices.layers.find(({ id }) => id === layer.adaFirst)).toMatchObject({ kind: "own", person: "annotator of the project" });
    expect(JSON.stringify(choices)).not.toContain(layer.hidden);
  });

  test("a layer that isn't seen is refused like one that nobody has, and tells no figures", async () => {
    expect(await why({ layers: [layer.shared, layer.hidden] })).toBe("unknown_layer");
    expect(await why({ layers: [layer.shared, uuidv7()] })).toBe("unknown_layer");
    expect(await why({ layers: [layer.adaFirst, layer.shared] }, project.as.owner)).toBe("unknown_layer");
    expect(await why({ layers: [layer.hidden, layer.shared] }, project.as.editor)).toBe("compared");
  });

  test("all documents: those that everybody marked, and how many are left out; chosen ones count without claims too", async () => {
    const { comparison, answer } = await read({ layers: both() });
    expect([comparison.documents.map(({ id }) => id).sort(), comparison.leftDocuments]).toEqual([[first.id, second.id].sort(), 1]);
    expect(answer.whole.groups).toHaveLength(3);
    const named = await comparisonOf({ layers: both(), documents: [lone.id, first.id] });
    expect([named.documents.map(({ id }) => id), named.leftDocuments]).toEqual([[lone.id, first.id], 0]);
    expect(named.question.documents.map(({ documentId, works }) => [documentId, works.map(({ claims }) => claims.length)])).toEqual([[lone.id, [1, 0]], [first.id, [2, 2]]]);
  });

  test("too little to compare is said", async () => {
    expect(await why({ layers: [layer.shared] })).toBe("one_annotator");
    expect(await why({ layers: [layer.adaFirst, layer.adaSecond] })).toBe("one_annotator");
    expect(await why({ layers: [layer.adaFirst, layer.imported] })).toBe("no_documents");
    expect(await why({ layers: both(), documents: [uuidv7()] })).toBe("unknown_document");
  });

  test("eight people are compared, with as many layers as they have; nine are too many", async () => {
    const other = await makeProject();
    const document = await makeDocument(other, { text: TEXT });
    const { id: claimant } = await makeParty(other);
    const layers: string[] = [];
    for (let n = 0; n < 9; n++) {
      const own = await makeOwnLayer(other, other.as.annotator);
      await makeClaim(other, { layerId: own, document, quote: "the weir held", claimants: [claimant] });
      layers.push(own);
    }
    expect(await readComparison(other.as.annotator, other.slug, { layers })).toEqual({ ok: false, why: "too_many_annotators" });
    expect(await readComparison(other.as.annotator, other.slug, { layers: layers.slice(1) })).toMatchObject({ ok: true });
  });
});

describe("Q14: what counts", () => {
  test("merged parties are one; deleted claims and those in excluded text don't count; placements and own acts do", async () => {
    const { comparison, answer: { whole } } = await read({ layers: both() });
    const of = (name: string) => whole.layers.find((each) => each.layer === name)!;
    expect(of("party").disagreements).toEqual([]);
    expect(of("claims").disagreements.map(({ distance }) => distance > 0 && distance < 0.5)).toEqual([true]);
    expect(of("act").disagreements.map(({ sides }) => sides.map(({ value }) => value))).toEqual(expect.arrayContaining([["hints", "asserts"], ["asserts", "denies"]]));
    expect(of("act").confusions[0]!.values).toContain("hints");
    expect(of("position").disagreements).toMatchObject([{ part: contestId, distance: 0.5 }]);
    expect([comparison.names.party.get(guild), [...comparison.names.position.values()], comparison.names.contest.get(contestId)]).toEqual(["The guild", ["Two sank"], "Were boats damaged on 4 May?"]);
    expect(comparison.annotators.map((layers) => layers.map(({ id }) => id))).toEqual([[layer.adaFirst, layer.adaSecond], [layer.shared]]);
  });

  test("parties that were made within layers are the same by their names, and that of everybody's who has the name", async () => {
    const other = await makeProject();
    const [one, two] = [await makeImport(other), await makeImport(other)];
    const layers = [one.layer.id, two.layer.id];
    const claimants = async () => {
      const compared = await comparisonOf({ layers }, other.as.reader, other);
      return { compared, ids: new Set(compared.question.documents[0]!.works.flatMap(({ claims }) => claims.flatMap((marked) => marked.claimants))) };
    };
    const within = await claimants();
    expect([within.ids.size, [...within.compared.names.party.values()]]).toEqual([1, ["The ferry office"]]);
    const everybodys = await makeParty(other, { name: "the FERRY office" });
    expect([...(await claimants()).ids]).toEqual([everybodys.id]);
    await makeParty(other, { name: "The ferry office", kind: "force" });
    expect([...(await claimants()).ids]).toEqual([...within.ids]);
  });

  test("what stayed on an older text isn't compared, and is counted", async () => {
    const other = await makeProject();
    const document = await makeDocument(other, { text: TEXT });
    for (const layerId of Object.values(other.layers)) {
      await makeClaim(other, { layerId, mentions: [mentionOf(document, "the weir held")] }, other.as.editor);
      await makeClaim(other, { layerId, mentions: [mentionOf(document, "two boats sank")] }, other.as.editor);
    }
    await revise(other, document, TEXT.replace("the weir held", "everything gave way at last"));
    const { onOlder, question } = await comparisonOf({ layers: Object.values(other.layers) }, other.as.reader, other);
    expect([onOlder, question.documents[0]!.works.map(({ claims }) => claims.length)]).toEqual([2, [1, 1]]);
  });
});

describe("Q17: costs are bounded", () => {
  test("a comparison is read in as many queries however many claims and documents there are", async () => {
    const one = await countQueries(() => readComparison(ada, project.slug, { layers: both(), documents: [first.id] }));
    expect(await countQueries(() => readComparison(ada, project.slug, { layers: both(), documents: [first.id, second.id, lone.id] }))).toBe(one);
  });

  test("what was computed from the same is not computed again, what differs is", async () => {
    const comparison = await comparisonOf({ layers: both() });
    const answer = measuredOnce(comparison.question);
    expect(measuredOnce(structuredClone(comparison.question))).toBe(answer);
    const other = measuredOnce({ ...comparison.question, acts: ["whispers"] });
    expect(other).not.toBe(answer);
    expect([(await answer).ok, (await other).ok]).toEqual([true, true]);
  });
});

describe("Q16: an agreement goes out with method and parameters", () => {
  interface Exported {
    figures: { layer: string; measure: string; value: number | null; seed: number; method: string; source: string; parameters: unknown }[];
    places: { layer: string; document: string; quote: string; annotator: number; value: string | null }[];
    annotators: unknown;
    documents: unknown;
    matching: { rule: string; least: number };
  }
  const json = async (query: AgreementQuery) => JSON.parse(String(await buffer(await exportAgreementJson(ada, project.slug, query, "1.2.3")))) as Exported;

  test("as JSON: who, what, how, every figure, and the places with their words", async () => {
    const { figures, places, ...about } = await json({ layers: both() });
    expect(about).toMatchObject({
      format: "counterclaim-agreement", tool: "counterclaim", toolVersion: "1.2.3", project: project.slug, offsetUnit: "utf-16", documentsLeftOut: 1,
      annotators: [{ number: 1, name: "annotator of the project", layers: [{ id: layer.adaFirst, kind: "own" }, { id: layer.adaSecond, kind: "own" }] }, { number: 2, name: "shared" }], matching: { least: 0, exact: true },
    });
    expect(figures.find(({ layer: name, measure }) => name === "act" && measure === "percent")).toMatchObject({ value: 1 / 3, seed: 20_141, method: "percentile bootstrap", source: expect.stringContaining("pairs of annotators") });
    expect(places.filter(({ layer: name }) => name === "claims").map(({ document, quote, annotator }) => [document, quote, annotator])).toEqual([["At the mill", "two boats sank", 1], ["At the mill", "that two boats sank", 2]]);
    expect(JSON.stringify({ about, figures, places })).not.toContain(layer.hidden);
  });

  test("as CSV: a file for each kind of row, in which no spreadsheet runs a title, and a manifest with hashes", async () => {
    const target = memoryTarget();
    await exportAgreementTables(ada, project.slug, target, { layers: both() }, "1.2.3");
    const files = new Map([...target.files].map(([name, bytes]) => [name, String(bytes)]));
    expect([[...files.keys()], target.ends]).toEqual([["figures.csv", "annotators.csv", "confusions.csv", "places.csv", "manifest.json"], ["finished"]]);
    expect(files.get("figures.csv")).toMatch(/^\ufefflayer,part,measure,source,value,undefined_because,/);
    expect(files.get("places.csv")).toContain(",'=Later,");
    expect(JSON.parse(files.get("manifest.json")!)).toMatchObject({ format: "counterclaim-agreement", files: [{ name: "figures.csv", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }, {}, {}, {}] });
  });

  test("what can't be compared is refused before the first byte, with what to do", async () => {
    await expect(json({ layers: [layer.shared, layer.hidden] })).rejects.toMatchObject({ code: "invalid", extra: { issues: [{ path: ["layers"] }] } });
  });
});
