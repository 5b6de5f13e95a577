import type { Actor, Member } from "@/lib/access/actor";
import { noLayers } from "@/lib/access/visibility";
import { readSnapshot, type Transaction } from "@/lib/data/database";
import { AppError } from "@/lib/data/failure";
import { readSources } from "@/lib/data/formats/corpus";
import { readSight } from "@/lib/data/formats/names";
import { seesEverything } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { countRecords, snapshotBytes, snapshotPages, snapshotTexts } from "@/lib/data/native/snapshot";
import { finished, MeasuredTarget, type Target } from "@/lib/data/native/target";
import { dataCard, type Card } from "@/lib/formats/corpus/data-card";
import { cardFile } from "@/lib/formats/corpus/manifest";
import type { NativeEntry } from "@/lib/formats/native/entry";
import { nativeLine } from "@/lib/formats/native/line";
import { manifestFile, manifestOf, noCounts, originalFile, recordsFile, type Manifest } from "@/lib/formats/native/manifest";
import { nativeEntryOf, revisionsOf, type StoredEntry } from "@/lib/formats/native/stored";
import type { ConverterCache } from "@/lib/data/native/converter-cache";
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
  return finished(target, () => readSnapshot((tx) => writeAll(tx, member, target, options)));
}

async function writeAll(tx: Transaction, member: Member, target: Target, { toolVersion, onProgress }: Options): Promise<Manifest> {
  await demandWholeSight(tx, member);
  const { projectId, slug } = member;
  const measured = new MeasuredTarget(target);
  const counts = noCounts();
  const total = await countRecords(tx, projectId);
  await measured.write(recordsFile, recordPieces(tx, projectId, counts, (done) => onProgress?.(done, total)));
  for await (const originals of pagesOf(tx, projectId, "original")) {
    for (const { sha256 } of originals) await measured.write(originalFile(sha256), snapshotBytes(tx, projectId, sha256));
  }
  const project = await tx.project.findUniqueOrThrow({ where: { id: projectId }, select: { slug: true, name: true, description: true, guideline: true } });
  const [at, by] = [new Date().toISOString(), await nameOf(tx, member)];
  await measured.write(cardFile, cardPieces(tx, projectId, { project, exportedAt: at, exportedBy: by, toolVersion, counts: shown(counts) }));
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

async function* cardPieces(tx: Transaction, projectId: string, card: Omit<Card, "sources">): AsyncGenerator<Uint8Array> {
  const sight = await readSight(tx, projectId, [], noLayers);
  for await (const piece of dataCard({ ...card, sources: () => readSources(sight) }, format, [])) yield Buffer.from(piece, "utf8");
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, "utf8");
}

async function* recordPieces(tx: Transaction, projectId: string, counts: ReturnType<typeof noCounts>, onProgress: (done: number) => void): AsyncGenerator<Uint8Array> {
  const texts = snapshotTexts(tx, projectId);
  let done = 0;
  for await (const entries of snapshotPages(tx, projectId)) {
    const lines: string[] = [];
    for (const entry of entries) {
      counts[entry.record]++;
      lines.push(`${nativeLine(await countedEntry(entry, texts))}\n`);
    }
    yield Buffer.from(lines.join(""), "utf8");
    onProgress((done += entries.length));
  }
}

/** A stored record as a line has it, offsets counted in both units. Refuses (`conflict`) one that does not fit its text. */
export async function countedEntry(entry: StoredEntry, texts: ConverterCache): Promise<NativeEntry> {
  const converters = await texts.all(revisionsOf(entry));
  try {
    return nativeEntryOf(entry, (id) => converters.get(id)!);
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    const id = "id" in entry ? entry.id : "";
    throw new AppError("conflict", `The ${entry.record} ${id} does not fit its text (${thrown.message}). Nothing was exported; verify the project.`);
  }
}
