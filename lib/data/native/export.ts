import type { Actor, Member } from "@/lib/access/actor";
import { noLayers } from "@/lib/access/visibility";
import { readSnapshot, type Snapshot, type Transaction } from "@/lib/data/database";
import { AppError } from "@/lib/data/failure";
import { readSources } from "@/lib/data/formats/corpus";
import { readSight } from "@/lib/data/formats/names";
import { withOwners } from "@/lib/data/layer-owners";
import { readSeenLayers, seesEverything, visibleLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { linePages, type LinePage } from "@/lib/data/native/line-pages";
import { countRecords, snapshotBytes } from "@/lib/data/native/snapshot";
import { finished, MeasuredTarget, type Target } from "@/lib/data/native/target";
import { dataCard, type Card } from "@/lib/formats/corpus/data-card";
import { cardFile } from "@/lib/formats/corpus/manifest";
import { manifestFile, manifestOf, noCounts, originalFile, recordsFile, type Manifest } from "@/lib/formats/native/manifest";
import { pagesOf } from "@/lib/data/native/pages";

/** Told after every page: how many records are done, of how many. */
export type Progress = (done: number, total: number) => void;

interface Options {
  readonly toolVersion: string;
  readonly onProgress?: Progress;
}

/**
 * Writes the whole project in the native format: content, history and originals, as they stood at one instant. Memory
 * does not grow with the corpus. For members who see every layer of the project; what is unfinished is taken away again.
 */
export async function exportProject(actor: Actor, project: string, target: Target, options: Options): Promise<Manifest> {
  const member = await readerOf(actor, project);
  return finished(target, () => readSnapshot((_tx, snapshot) => writeAll(snapshot, member, target, options)));
}

async function writeAll(snapshot: Snapshot, member: Member, target: Target, { toolVersion, onProgress }: Options): Promise<Manifest> {
  const { tx } = snapshot;
  await demandWholeSight(tx, member);
  const { projectId, slug } = member;
  const measured = new MeasuredTarget(target);
  const counts = noCounts();
  const total = await countRecords(tx, projectId);
  await measured.write(recordsFile, recordPieces(linePages(snapshot, projectId), counts, (done) => onProgress?.(done, total)));
  for await (const originals of pagesOf(snapshot, projectId, "original")) {
    for (const { sha256 } of originals) await measured.write(originalFile(sha256), snapshotBytes(tx, projectId, sha256));
  }
  const project = await tx.project.findUniqueOrThrow({ where: { id: projectId }, select: { slug: true, name: true, description: true, guideline: true } });
  const [at, by] = [new Date().toISOString(), await nameOf(tx, member)];
  await measured.write(cardFile, cardPieces(snapshot, member, { project, exportedAt: at, exportedBy: by, toolVersion, part: null, counts: shown(counts) }));
  const manifest = manifestOf({ toolVersion, project: { slug, name: project.name }, at, by, counts, files: measured.files });
  await target.write(manifestFile, once(`${JSON.stringify(manifest, null, 2)}\n`));
  return manifest;
}

// A blind layer can't be left out without its history showing the gap; until parts of a project can be exported, all or nothing.
async function demandWholeSight(tx: Transaction, member: Member): Promise<void> {
  if (await seesEverything(member, tx)) return;
  throw new AppError("forbidden", "The native format carries the whole project, and there are layers of it that you don't see while they are worked on. Nothing was exported.");
}

async function nameOf(tx: Transaction, { projectId, contributorId: id }: Member): Promise<string> {
  return (await tx.contributor.findUniqueOrThrow({ where: { projectId_id: { projectId, id } }, select: { name: true } })).name;
}

const shown = ({ document, claim, party, relation, contest, version }: ReturnType<typeof noCounts>) => ({ documents: document, claims: claim, parties: party, relations: relation, contests: contest, versions: version });
const format = { title: "the native format", offsetUnits: ["utf-16", "code point"], documentation: "docs/formats/native.md" } as const;

async function* cardPieces(snapshot: Snapshot, member: Member, card: Omit<Card, "sources" | "layers">): AsyncGenerator<Uint8Array> {
  const sight = await readSight(snapshot, member.projectId, [], noLayers);
  const layers = await withOwners(member, await readSeenLayers(member, snapshot.tx), await visibleLayers(member, snapshot.tx), snapshot.tx);
  for await (const piece of dataCard({ ...card, layers, sources: () => readSources(sight) }, format, [])) yield Buffer.from(piece, "utf8");
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, "utf8");
}

async function* recordPieces(pages: AsyncIterable<LinePage>, counts: ReturnType<typeof noCounts>, onProgress: (done: number) => void): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const { record, count, bytes } of pages) {
    counts[record] += count;
    yield bytes;
    onProgress((done += count));
  }
}
