import type { Actor, Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import type { ClaimRecord } from "@/lib/claims/record";
import { claimOfRow, claimSelect } from "@/lib/data/claims/rows";
import { readSnapshot, type Transaction } from "@/lib/data/database";
import { documentSelect } from "@/lib/data/documents/rows";
import { readShownLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import type { ConverterCache } from "@/lib/data/native/converter-cache";
import { countedEntry } from "@/lib/data/native/line-pages";
import { readRevision } from "@/lib/data/native/pages";
import { snapshotTexts } from "@/lib/data/native/snapshot";
import { MeasuredTarget, type Target } from "@/lib/data/native/target";
import { plain } from "@/lib/data/row";
import { claimConditions } from "@/lib/data/search/claim-conditions";
import { foundIds } from "@/lib/data/search/claims";
import { foundManifest, once, type Asked } from "@/lib/data/search/export-manifest";
import { hangingsOf, type Hanging } from "@/lib/data/search/hangings";
import { claimLinesFiles, claimLinesVersion, type ClaimLine } from "@/lib/formats/claim-lines";
import type { EntryOf } from "@/lib/formats/native/entry";
import { nativeVersion } from "@/lib/formats/native/manifest";
import { revisionsOf } from "@/lib/formats/native/stored";
import { canonicalJson } from "@/lib/text/canonical-json";
import { inParts } from "@/lib/text/parts";

const PAGE = 50;

/** What an export goes through, and what it has met on its way. */
interface Journey {
  readonly tx: Transaction;
  readonly member: Member;
  readonly layersSeen: SeenLayers;
  readonly texts: ConverterCache;
  readonly claimIds: ReadonlySet<string>;
  readonly revisionIds: Set<string>;
  readonly documentIds: Set<string>;
  readonly counts: { claims: number; relations: number; relationsElsewhere: number };
}

/**
 * Writes the claims that a filter finds as JSON Lines, each with all that hangs on it, and the texts that their quotes
 * stand in: as they stood at one instant, page by page, with a manifest and what is left out. Refuses who isn't a member.
 */
export async function exportClaimLines(actor: Actor, project: string, to: Target, asked: Asked): Promise<void> {
  const member = await readerOf(actor, project);
  const layersSeen = await readShownLayers(member, asked.filter.layer);
  const conditions = await claimConditions(member, layersSeen, asked.filter);
  try {
    await readSnapshot(async (tx, snapshot) => {
      const claimIds = new Set(await foundIds(tx, conditions, asked.sort));
      const counts = { claims: 0, relations: 0, relationsElsewhere: 0 };
      await writeAll({ tx, member, layersSeen, texts: snapshotTexts(snapshot, member.projectId), claimIds, revisionIds: new Set(), documentIds: new Set(), counts }, to, asked);
    });
    await to.finish();
  } catch (thrown) {
    await to.abandon();
    throw thrown;
  }
}

async function writeAll(journey: Journey, to: Target, asked: Asked): Promise<void> {
  const target = new MeasuredTarget(to);
  await target.write(claimLinesFiles.claims, bytesOf(claimLines(journey)));
  await target.write(claimLinesFiles.texts, bytesOf(textLines(journey)));
  await target.write("losses.json", once(lossesOf(journey)));
  const { tx, member, counts: { claims, relations }, documentIds, revisionIds } = journey;
  await to.write("manifest.json", once({
    format: "counterclaim-claims", formatVersion: claimLinesVersion, nativeVersion, ...(await foundManifest(tx, member, asked)),
    offsets: { start: "UTF-16 code units", codePointStart: "Unicode code points" },
    counts: { claims, relations, documents: documentIds.size, revisions: revisionIds.size }, files: target.files,
  }));
}

async function* bytesOf(lines: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const line of lines) yield Buffer.from(`${canonicalJson(line)}\n`, "utf8");
}

async function* claimLines(journey: Journey): AsyncGenerator<ClaimLine> {
  const { tx, member: { projectId }, layersSeen, claimIds } = journey;
  for (const part of inParts([...claimIds], PAGE)) {
    const rows = await tx.claim.findMany({ where: { projectId, id: { in: part } }, select: claimSelect });
    const claims = new Map(rows.map((row) => [row.id, claimOfRow(row)]));
    const hangingOn = await hangingsOf(tx, { projectId, layersSeen }, [...claims.values()]);
    for (const id of part) yield claimLineOf(journey, claims.get(id)!, hangingOn(claims.get(id)!));
  }
}

async function claimLineOf({ texts, claimIds, revisionIds, documentIds, counts }: Journey, claim: ClaimRecord, { comingFrom, ...hanging }: Hanging): Promise<ClaimLine> {
  const entry = { record: "claim" as const, ...claim };
  const relations = hanging.relations.filter(({ toClaimId }) => claimIds.has(toClaimId));
  counts.claims++;
  counts.relations += relations.length;
  counts.relationsElsewhere += hanging.relations.length - relations.length + comingFrom.filter((from) => !claimIds.has(from)).length;
  for (const id of revisionsOf(entry)) revisionIds.add(id);
  for (const { documentId } of claim.mentions) documentIds.add(documentId);
  return { ...((await countedEntry(entry, texts)) as EntryOf<"claim">), ...hanging, relations };
}

/** The documents, and after them the texts: each as a line of the native format, in the order of ids. */
async function* textLines({ tx, member: { projectId }, documentIds, revisionIds, texts }: Journey): AsyncGenerator<unknown> {
  for (const part of inParts([...documentIds].sort(), PAGE)) {
    const rows = await tx.document.findMany({ where: { projectId, id: { in: part } }, orderBy: { id: "asc" }, select: documentSelect });
    for (const row of rows) yield { record: "document", ...plain(row) };
  }
  for (const id of [...revisionIds].sort()) yield countedEntry({ record: "revision", ...(await readRevision(tx, projectId, id)) }, texts);
}

const lossesOf = ({ counts: { claims, relationsElsewhere } }: Journey) => [
  { kind: "history", count: claims, what: "earlier versions of the claims and who changed them" },
  { kind: "relations", count: relationsElsewhere, what: "relations of the claims to others that the filter doesn't find" },
];
