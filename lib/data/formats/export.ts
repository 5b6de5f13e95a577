import type { Actor, Member } from "@/lib/access/actor";
import { readSnapshot, type Snapshot, type Transaction } from "@/lib/data/database";
import { notFound } from "@/lib/data/failure";
import { readClaimTable, readFigureTable } from "@/lib/data/formats/claim-tables";
import { readPlacements } from "@/lib/data/formats/claims";
import { commonOf, readContests, readParties, readRelations, readSources, readTexts, readWords } from "@/lib/data/formats/corpus";
import { countCorpus } from "@/lib/data/formats/counts";
import { readMentionTable } from "@/lib/data/formats/mention-tables";
import { readSight } from "@/lib/data/formats/names";
import { readScope } from "@/lib/data/formats/scope";
import { withOwners } from "@/lib/data/layer-owners";
import { holds, readSeenLayers, readShownLayers, visibleLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { finished, MeasuredTarget, type Target } from "@/lib/data/native/target";
import { instantNow } from "@/lib/data/row";
import type { Corpus } from "@/lib/formats/corpus/corpus";
import { cardOf, dataCard } from "@/lib/formats/corpus/data-card";
import { Losses } from "@/lib/formats/corpus/losses";
import { cardFile, lossReportFile, manifestOf, type CorpusManifest } from "@/lib/formats/corpus/manifest";
import type { ExportFile } from "@/lib/formats/corpus/writer";
import { manifestFile } from "@/lib/formats/native/manifest";
import type { ExportPart } from "@/lib/formats/part";
import type { WrittenFormat } from "@/lib/formats/registry";

interface Options extends ExportPart {
  readonly format: WrittenFormat;
  readonly toolVersion: string;
  /** told after every text: how many are read, of how many */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Writes what the member sees of a project, or of a part of it, in one of the formats that aren't the native one, as it stood at one instant,
 * with a manifest and a report of what the format left out. Memory holds one text with its mentions. What is unfinished
 * is taken away again.
 */
export async function exportCorpus(actor: Actor, project: string, target: Target, options: Options): Promise<CorpusManifest> {
  const member = await readerOf(actor, project);
  return finished(target, () => readSnapshot((_tx, snapshot) => writeAll(snapshot, member, target, options)));
}

/** What an export in this format would carry and leave out, counted by writing it to nowhere. */
export async function previewCorpus(actor: Actor, project: string, options: Options): Promise<Pick<CorpusManifest, "counts" | "losses">> {
  const { counts, losses } = await exportCorpus(actor, project, nowhere, options);
  return { counts, losses };
}

const nowhere: Target = {
  async write(_name, pieces) {
    for await (const _piece of pieces);
  },
  finish: async () => undefined,
  abandon: async () => undefined,
};

async function writeAll(snapshot: Snapshot, member: Member, target: Target, { format, ...options }: Options): Promise<CorpusManifest> {
  const corpus = await corpusOf(snapshot, member, options);
  const losses = new Losses();
  const measured = new MeasuredTarget(target);
  for await (const file of format.writer(corpus, losses)) await measured.write(file.name, bytesOf(file));
  losses.addUncarried(format.carries, corpus.counts);
  const report = losses.report();
  await measured.write(cardFile, bytesOf({ name: cardFile, pieces: dataCard(cardOf(corpus), format, report) }));
  await measured.write(lossReportFile, inJson(report));
  const manifest = manifestOf(corpus, format, { files: measured.files, losses: report });
  await target.write(manifestFile, inJson(manifest));
  return manifest;
}

async function* bytesOf({ pieces }: ExportFile): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield typeof piece === "string" ? Buffer.from(piece, "utf8") : piece;
}

async function* inJson(value: unknown): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${JSON.stringify(value, null, 2)}\n`, "utf8");
}

async function layersToExport(tx: Transaction, member: Member, asked: string | undefined) {
  const layersSeen = asked === "all" ? await readSeenLayers(member, tx) : await readShownLayers(member, asked, tx);
  const layers = (await withOwners(member, layersSeen, await visibleLayers(member, tx), tx)).filter(({ id }) => holds(layersSeen, id));
  if (layers.length === 0) throw notFound();
  return { layers, layersSeen };
}

async function corpusOf(snapshot: Snapshot, member: Member, { toolVersion, onProgress, ...asked }: Omit<Options, "format">): Promise<Corpus> {
  const [{ tx }, { projectId, contributorId }] = [snapshot, member];
  const { layers, layersSeen } = await layersToExport(tx, member, asked.layer);
  const scope = await readScope({ tx, projectId, layersSeen, common: commonOf(new Map(layers.map((layer) => [layer.id, layer]))) }, asked);
  const sight = await readSight(snapshot, projectId, layers, layersSeen, scope);
  const project = await tx.project.findUniqueOrThrow({ where: { id: projectId }, select: { id: true, slug: true, name: true, description: true, guideline: true, acts: true } });
  const counts = await countCorpus(sight);
  const progress = (done: number) => onProgress?.(done, counts.texts);
  const [exportedAt, exportedBy] = [instantNow(), sight.people.get(contributorId) ?? ""];
  return {
    project, exportedAt, exportedBy, toolVersion, part: scope.part, layers: layers.map(({ id, kind, name, person }) => ({ id, kind, name, person })), counts,
    sources: () => readSources(sight),
    texts: () => counted(readTexts(sight), progress), mentions: () => counted(readMentionTable(sight), progress), words: () => readWords(sight),
    claims: () => readClaimTable(sight), figures: () => readFigureTable(sight), placements: () => readPlacements(sight),
    parties: () => readParties(sight), relations: () => readRelations(sight),
    contests: () => readContests(sight, member, { at: exportedAt, by: exportedBy }),
  };
}

async function* counted<T>(texts: AsyncIterable<T>, tell: (done: number) => void): AsyncGenerator<T> {
  let done = 0;
  for await (const text of texts) {
    yield text;
    tell(++done);
  }
}
