import { createHash } from "node:crypto";
import type { Transaction } from "@/lib/data/database";
import { sha256 } from "@/lib/data/history";
import type { ConverterCache } from "@/lib/data/native/converter-cache";
import { snapshotBytes } from "@/lib/data/native/snapshot";
import { findings, type Finding } from "@/lib/data/verification/finding";
import { contentProblems } from "@/lib/formats/native/content";
import { nativeLine, parseNativeLine } from "@/lib/formats/native/line";
import { nativeEntryOf, revisionsOf, type StoredEntry, type StoredOf } from "@/lib/formats/native/stored";
import type { OffsetConverter } from "@/lib/text/offsets";

export interface Surroundings {
  readonly tx: Transaction;
  readonly projectId: string;
  readonly texts: ConverterCache;
}

/** Checks one record within itself and against its texts: rules, quotes, hashes, and that it can be exported. */
export async function recordFindings(entry: StoredEntry, { tx, projectId, texts }: Surroundings): Promise<Finding[]> {
  if (entry.record === "original") return originalFindings(tx, projectId, entry);
  const converters = await texts.all(revisionsOf(entry));
  const voices = entry.record === "claim" ? await voicesOf(tx, projectId, entry) : new Map<string, string>();
  const problems = contentProblems(entry, { sha256, textOf: (id) => converters.get(id)?.text, voiceOf: (id) => voices.get(id) });
  return findings(entry, problems.length > 0 ? problems : formProblems(entry, converters));
}

async function voicesOf(tx: Transaction, projectId: string, { mentions }: StoredOf<"claim">): Promise<Map<string, string>> {
  const id = { in: mentions.map((mention) => mention.documentId) };
  const rows = await tx.document.findMany({ where: { projectId, id }, select: { id: true, voicePartyId: true } });
  return new Map(rows.map((row) => [row.id, row.voicePartyId]));
}

function formProblems(entry: StoredEntry, converters: ReadonlyMap<string, OffsetConverter>): string[] {
  try {
    const parsed = parseNativeLine(nativeLine(nativeEntryOf(entry, (id) => converters.get(id)!)));
    return parsed.ok ? [] : [parsed.message];
  } catch (thrown) {
    if (thrown instanceof RangeError) return [thrown.message];
    throw thrown;
  }
}

async function originalFindings(tx: Transaction, projectId: string, entry: StoredOf<"original">): Promise<Finding[]> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of snapshotBytes(tx, projectId, entry.sha256)) {
    hash.update(chunk);
    size += chunk.byteLength;
  }
  if (size !== entry.size) return findings(entry, [`has ${size} bytes; it should have ${entry.size}`]);
  return hash.digest("hex") === entry.sha256 ? [] : findings(entry, ["has bytes with another SHA-256"]);
}
