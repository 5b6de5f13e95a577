import type { Actor } from "@/lib/access/actor";
import { database, readSnapshot, type Snapshot } from "@/lib/data/database";
import { seesEverything } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import type { Progress } from "@/lib/data/native/export";
import { countRecords, snapshotPages, snapshotTexts } from "@/lib/data/native/snapshot";
import { demandAdministration } from "@/lib/data/users";
import { type Finding } from "@/lib/data/verification/finding";
import { chainFindings, erasures, eventFindings, isVersioned, orphanFindings, silentErasures, type ErasedBodies } from "@/lib/data/verification/history";
import { recordFindings, type Surroundings } from "@/lib/data/verification/record";
import { checkSeals } from "@/lib/data/verification/seals";
import { countUnsealed, lastSeal, type Seal } from "@/lib/data/seals/sealing";
import { noCounts, type Counts } from "@/lib/formats/native/manifest";
import type { StoredEntry } from "@/lib/formats/native/stored";

/** What was checked in one project, and what is not as it was written. */
export interface Verification {
  readonly project: string;
  readonly ok: boolean;
  readonly checked: Counts & { readonly fragments: number };
  /** the last link of its hash chain, to be noted elsewhere: null before the first; and how many events have none yet */
  readonly seal: Seal | null;
  readonly unsealed: number;
  /** what was erased for the law or for safety: no problem, and never in silence */
  readonly erased: readonly ErasedBodies[];
  /** how many there are; of many, only the first are listed */
  readonly problemCount: number;
  readonly problems: readonly Finding[];
}

/** The same for a member: how much there is, and which records, is told only to those who see every layer. */
export type MemberVerification = Omit<Verification, "checked" | "unsealed"> & { readonly [K in "checked" | "unsealed"]: Verification[K] | null };

const mostListed = 1_000;

/**
 * Checks a project against itself, as it stands at one instant: every quote at its offsets, every hash of a text, an
 * original and a version, every chain, event and seal. Names records and places, never words, so it looks into every
 * layer; counts and ids are left out for who doesn't see all of them (docs/SPEC.md, D14). For members. Memory does not
 * grow with the corpus.
 */
export async function verifyProject(actor: Actor, project: string, onProgress?: Progress): Promise<MemberVerification> {
  const member = await readerOf(actor, project);
  return readSnapshot(async (tx, snapshot) => {
    const verified = await verifyAll(snapshot, { id: member.projectId, slug: member.slug }, onProgress);
    return (await seesEverything(member, tx)) ? verified : { ...verified, problems: [], checked: null, seal: null, unsealed: null, erased: [] };
  });
}

/** The same for every project of the installation, one after the other. For the operator and for administrators. */
export async function* verifyInstallation(actor: Actor, onProgress?: Progress): AsyncGenerator<Verification> {
  demandAdministration(actor);
  const projects = await database().project.findMany({ orderBy: { slug: "asc" }, select: { id: true, slug: true } });
  for (const project of projects) yield await verify(project, onProgress);
}

/**
 * The same for one project by its address, for the operator, who is a member of none. With the seal that was noted at an
 * earlier time, also that the chain still goes through it: who rewrites the whole chain is found by nothing else.
 */
export async function verifyAsOperator(actor: Actor, slug: string, onProgress?: Progress, noted?: Seal): Promise<Verification | null> {
  demandAdministration(actor);
  const project = await database().project.findUnique({ where: { slug }, select: { id: true, slug: true } });
  return project && verify(project, onProgress, noted);
}

const verify = (project: { id: string; slug: string }, onProgress?: Progress, noted?: Seal) => readSnapshot((_tx, snapshot) => verifyAll(snapshot, project, onProgress, noted));

async function verifyAll(snapshot: Snapshot, { id: projectId, slug }: { id: string; slug: string }, onProgress?: Progress, noted?: Seal): Promise<Verification> {
  const { tx } = snapshot;
  const report = new Report();
  const total = await countRecords(tx, projectId);
  const surroundings = { tx, projectId, texts: snapshotTexts(snapshot, projectId) };
  for await (const entries of snapshotPages(snapshot, projectId)) {
    await checkPage(entries, surroundings, report);
    onProgress?.(report.records, total);
  }
  report.add(await orphanFindings(tx, projectId));
  report.add(await silentErasures(tx, projectId));
  for await (const found of checkSeals(tx, projectId, noted)) report.add(found);
  const sealed = { seal: await lastSeal(tx, projectId), unsealed: await countUnsealed(tx, projectId) };
  return { ...report.result(slug), ...sealed, erased: await erasures(tx, projectId) };
}

async function checkPage(entries: readonly StoredEntry[], around: Surroundings, report: Report): Promise<void> {
  for (const entry of entries) {
    report.count(entry);
    report.add(await recordFindings(entry, around));
  }
  const versioned = entries.filter(isVersioned);
  if (versioned.length > 0) report.add(await chainFindings(around.tx, around.projectId, versioned));
  const events = entries.filter((entry) => entry.record === "event");
  if (events.length > 0) report.add(await eventFindings(around.tx, around.projectId, events));
}

class Report {
  records = 0;
  #fragments = 0;
  #problemCount = 0;
  readonly #counts = noCounts();
  readonly #problems: Finding[] = [];

  count(entry: StoredEntry): void {
    this.records++;
    this.#counts[entry.record]++;
    if (entry.record !== "claim") return;
    for (const { anchorings } of entry.mentions) for (const { fragments } of anchorings) this.#fragments += fragments.length;
  }

  add(found: readonly Finding[]): void {
    this.#problemCount += found.length;
    this.#problems.push(...found.slice(0, Math.max(0, mostListed - this.#problems.length)));
  }

  result(project: string): Omit<Verification, "seal" | "unsealed" | "erased"> {
    const checked = { ...this.#counts, fragments: this.#fragments };
    return { project, ok: this.#problemCount === 0, checked, problemCount: this.#problemCount, problems: this.#problems };
  }
}
