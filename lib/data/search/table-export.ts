import type { Options } from "csv-stringify";
import type { Actor, Member } from "@/lib/access/actor";
import { madeInSeenLayer } from "@/lib/data/aggregate";
import type { ClaimSeen } from "@/lib/data/claims/claims";
import { csvBytes } from "@/lib/data/csv";
import { database } from "@/lib/data/database";
import { madeVisible, partiesSeen, readSeenLayers, relationsSeen } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { MeasuredTarget, type Target } from "@/lib/data/native/target";
import { findClaims } from "@/lib/data/search/claims";
import { foundManifest, once, type Asked } from "@/lib/data/search/export-manifest";
import { claimTableColumns, claimTableRow, LossCount, type TableNames } from "@/lib/formats/claim-table";
import { spreadsheetOptions } from "@/lib/formats/spreadsheet";

const PAGE = 200;
// Which of them has marked cells is said in the file's name and in the manifest.
const files: readonly { name: string; options: Options; note: string }[] = [
  { name: "claims.csv", options: {}, note: "exactly what is stored" },
  { name: "claims-for-spreadsheets.csv", options: spreadsheetOptions, note: "marked: a cell that begins with = + - @ or a control character has an apostrophe before it, so that no spreadsheet runs it; not for reading back" },
];

/** Writes the claims that a filter finds as CSV, page by page, with a manifest and what is left out. Refuses who isn't a member. */
export async function exportClaimTable(actor: Actor, project: string, to: Target, asked: Asked): Promise<void> {
  const member = await readerOf(actor, project);
  const target = new MeasuredTarget(to);
  try {
    let loss = new LossCount();
    let claims = 0;
    for (const { name, options } of files) {
      [loss, claims] = [new LossCount(), 0];
      const rows = rowsOf(actor, project, member, asked, (claim, relations) => {
        loss.add(claim, relations);
        claims++;
      });
      await target.write(name, csvBytes(claimTableColumns, rows, options));
    }
    await target.write("losses.json", once(loss.report()));
    await to.write("manifest.json", once(await manifest(member, asked, target, claims)));
    await to.finish();
  } catch (thrown) {
    await to.abandon();
    throw thrown;
  }
}

async function* rowsOf(actor: Actor, project: string, member: Member, { filter, sort }: Asked, onRow: (claim: ClaimSeen, relations: number) => void): AsyncGenerator<string[]> {
  let cursor: string | undefined;
  do {
    const page = await findClaims(actor, project, { filter, sort, cursor, limit: PAGE });
    const { names, relations } = await namesFor(member, page.items);
    for (const claim of page.items) {
      onRow(claim, relations.get(claim.id) ?? 0);
      yield claimTableRow(claim, names);
    }
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}

/** Whom and what a page of claims names, in a fixed number of queries. */
async function namesFor(member: Member, claims: readonly ClaimSeen[]): Promise<{ names: TableNames; relations: Map<string, number> }> {
  const { projectId } = member;
  const layersSeen = await readSeenLayers(member);
  const [db, ids] = [database(), claims.map(({ id }) => id)];
  const among = (list: readonly string[]) => ({ projectId, id: { in: [...new Set(list)] } });
  const [parties, documents, people, placements, relations] = await Promise.all([
    db.partyName.findMany({ where: { projectId, ordinal: 0, partyId: { in: [...new Set(claims.flatMap(({ claimants, targets, invoked }) => [...claimants, ...targets, ...invoked]))] }, party: partiesSeen(layersSeen) }, select: { partyId: true, text: true } }),
    db.document.findMany({ where: among(claims.map(({ mentions }) => mentions[0]!.documentId)), select: { id: true, title: true } }),
    db.contributor.findMany({ where: among(claims.map(({ contributorId }) => contributorId)), select: { id: true, name: true } }),
    db.placement.findMany({ where: { projectId, claimId: { in: ids }, deletedAt: null, contest: { archivedAt: null, ...madeVisible(layersSeen) } }, orderBy: { id: "asc" }, select: { claimId: true, contest: { select: { question: true } }, position: { select: { label: true, originLayerId: true } } } }),
    db.relation.findMany({ where: { projectId, deletedAt: null, AND: [relationsSeen(layersSeen)], OR: [{ fromClaimId: { in: ids } }, { toClaimId: { in: ids } }] }, select: { fromClaimId: true, toClaimId: true } }),
  ]);
  const known = <T>(rows: readonly T[], entry: (row: T) => readonly [string, string]) => {
    const map = new Map(rows.map(entry));
    return (id: string) => map.get(id) ?? id;
  };
  const counts = new Map(ids.map((id) => [id, relations.filter(({ fromClaimId, toClaimId }) => fromClaimId === id || toClaimId === id).length]));
  return {
    relations: counts,
    names: {
      party: known(parties, ({ partyId, text }) => [partyId, text]), document: known(documents, ({ id, title }) => [id, title]), author: known(people, ({ id, name }) => [id, name]),
      placements: (id) => placements.filter(({ claimId }) => claimId === id).map(({ contest, position }) => ({ contest: contest.question, position: position && madeInSeenLayer(position.originLayerId, layersSeen) ? position.label : "" })),
    },
  };
}

async function manifest(member: Member, asked: Asked, { files: written }: MeasuredTarget, claims: number) {
  const notes = Object.fromEntries(files.map(({ name, note }) => [name, note]));
  return { format: "counterclaim-claim-table", formatVersion: 1, ...(await foundManifest(database(), member, asked)), offsetUnit: "utf-16", counts: { claims }, files: written, notes };
}
