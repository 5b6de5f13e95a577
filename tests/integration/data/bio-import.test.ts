import { beforeAll, expect, it } from "vitest";
import { uuidv7 } from "uuidv7";
import { listClaims } from "@/lib/data/claims/claims";
import { AppError } from "@/lib/data/failure";
import { exportCorpus } from "@/lib/data/formats/export";
import { checkImport, importLayer } from "@/lib/data/imports/importing";
import type { NewImport } from "@/lib/data/imports/plan";
import { writtenFormat } from "@/lib/formats/registry";
import { makeClaim } from "@/tests/factories/claim";
import { makeDocument } from "@/tests/factories/document";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { memoryTarget } from "@/tests/factories/target";

const text = "The clerk  said: “No boat 🚣 left.”\n\nNobody asked.\n";
let project: TestProject;
let documentId: string;
let jsonl: Uint8Array;
beforeAll(async () => {
  project = await makeProject();
  const document = await makeDocument(project, { text });
  documentId = document.id;
  await makeClaim(project, { document, quote: "No boat 🚣 left" });
  const target = memoryTarget();
  await exportCorpus(project.as.owner, project.slug, target, { format: writtenFormat("bio-jsonl")!, toolVersion: "0.0.0" });
  jsonl = target.files.get("tokens.jsonl")!;
});

const given = (rest: Partial<NewImport> = {}): NewImport => ({ id: uuidv7(), bytes: jsonl, fileName: "tokens.jsonl", format: "bio-jsonl", limit: 1_000_000, ...rest });
const spansIn = async ({ as, slug }: TestProject, layerId: string) =>
  (await listClaims(as.reader, slug, { layerId, limit: 10 })).items.flatMap(({ mentions }) => mentions.flatMap(({ anchorings }) => anchorings.flatMap(({ fragments }) => fragments.map(({ start, end }) => [start, end]))));

it("X18 tokens come back in the words of the document that they are of, by its revision; by its hash in another project", async () => {
  const { layer, report } = await importLayer(project.as.owner, project.slug, given());
  expect([report.kept.newTexts, report.kept.knownTexts, report.texts.map(({ documentId: id, isMade }) => [id, isMade])]).toEqual([0, 1, [[documentId, false]]]);
  const at = text.indexOf("No boat");
  expect(await spansIn(project, layer.id)).toEqual([[at, at + "No boat 🚣 left".length]]);
  const other = await makeProject();
  const same = await makeDocument(other, { text });
  const again = await importLayer(other.as.owner, other.slug, given());
  expect(again.report.texts.map(({ documentId: id, isMade }) => [id, isMade])).toEqual([[same.id, false]]);
  expect(await spansIn(other, again.layer.id)).toEqual([[at, at + "No boat 🚣 left".length]]);
});

it("X18 where nobody has the text it is made of the tokens, and the report says so; a document named for it that hasn't the tokens is refused", async () => {
  const other = await makeProject();
  const { report } = await importLayer(other.as.owner, other.slug, given());
  expect([report.kept.newTexts, report.texts.map(({ documentId: id, isMade }) => [id, isMade])]).toEqual([1, [[null, true]]]);
  const wrong = await makeDocument(other, { text: "Something else." });
  const { name } = report.texts[0]!;
  expect((await checkImport(other.as.owner, other.slug, given({ documents: { [name]: wrong.id } }))).problems.map(({ message }) => message)).toEqual([expect.stringContaining("is not the text of")]);
  await expect(importLayer(other.as.owner, other.slug, given({ documents: { [name]: wrong.id } }))).rejects.toThrow(AppError);
});
