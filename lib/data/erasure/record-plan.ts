import type { Transaction } from "@/lib/data/database";
import { bodiesOf, kinds, stepOf, type Step } from "@/lib/data/erasure/step";
import { AppError } from "@/lib/data/failure";
import type { RecordType } from "@/lib/data/generated/enums";
import type { Versioned } from "@/lib/data/history";
import { redacted, withoutNote, type Erasables, type ErasableType } from "@/lib/erasure/redaction";

const refused = (code: "not_found" | "invalid" | "conflict", message: string) => new AppError(code, `${message} Nothing was erased.`);

/** What is to be erased of one record: one older version, its note wherever it stood, or all of it. */
export interface RecordTarget {
  readonly kind: "record";
  readonly type: RecordType;
  readonly id: string;
  readonly version?: number | undefined;
  readonly onlyNote?: boolean | undefined;
}

/** What goes for it. Refuses what isn't there, what stands now (it is changed first), and what has no words or a way of its own. */
export async function planRecord(tx: Transaction, projectId: string, { type, id, version, onlyNote = false }: RecordTarget, at: string): Promise<Step[]> {
  const now = await kinds[type].load(tx, projectId, id);
  if (!now) throw refused("not_found", `There is no ${type} ${id} in this project.`);
  if (version !== undefined) return [await olderVersion(tx, projectId, type, now, version)];
  const step = onlyNote ? await noteOf(tx, projectId, type, now) : stepOf(type, now, wholeOf(type, now, at), await bodiesOf(tx, projectId, type, id));
  if (!step) throw refused("conflict", onlyNote ? `This ${type} has no note, and had none.` : `This ${type} was erased already.`);
  return [step];
}

async function olderVersion(tx: Transaction, projectId: string, type: RecordType, now: Versioned, version: number): Promise<Step> {
  if (version === now.version) throw refused("conflict", `Version ${version} is how this ${type} stands. Change what is to go and then erase this version, or erase the whole record without --version.`);
  const found = (await bodiesOf(tx, projectId, type, now.id)).filter((body) => body.version === version);
  if (found.length > 0) return { type, id: now.id, now, next: null, versions: found };
  const isThere = await tx.version.count({ where: { projectId, recordType: type, recordId: now.id, version } });
  throw isThere ? refused("conflict", `Version ${version} of this ${type} was erased already.`) : refused("not_found", `This ${type} has no version ${version}; it stands at ${now.version}.`);
}

async function noteOf(tx: Transaction, projectId: string, type: RecordType, now: Versioned): Promise<Step | null> {
  const next = withoutNote(now);
  if (!next) throw refused("invalid", `Records of the type ${type} have no note.`);
  const bodies = await bodiesOf(tx, projectId, type, now.id);
  return stepOf(type, now, next, bodies.filter(({ body }) => (body as { note?: unknown }).note !== ""));
}

function wholeOf(type: RecordType, now: Versioned, at: string): Versioned {
  if (type === "project") throw refused("invalid", "A project's name, description and guideline are changed in its settings. Change them, and then erase the older versions one by one with --version.");
  if (type === "publication") throw refused("invalid", "A publication has no words of its own: erase what was published, a document or a record.");
  if (type === "document") throw refused("invalid", "A document is erased with its text and everything that quotes it: use --document.");
  return redacted(type as ErasableType, now as Erasables[ErasableType], at);
}
