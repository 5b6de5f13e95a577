import { decisionOfRow, decisionSelect } from "@/lib/data/adjudication/kind";
import { assessmentOfRow, assessmentSelect } from "@/lib/data/assessments";
import { readClaimsAfter } from "@/lib/data/claims/reading";
import { contestOfRow, contestSelect } from "@/lib/data/contests";
import type { Copy } from "@/lib/data/copying";
import type { Snapshot, Transaction } from "@/lib/data/database";
import { copiedBlocks } from "@/lib/data/documents/blocks";
import { documentSelect } from "@/lib/data/documents/rows";
import { layerOfRow } from "@/lib/data/layers";
import { namedContributors } from "@/lib/data/native/contributors";
import { partyOfRow, partySelect } from "@/lib/data/parties/kind";
import { projectOfRow, projectSelect } from "@/lib/data/projects";
import { regionOfRow, regionSelect } from "@/lib/data/regions/kind";
import { plain } from "@/lib/data/row";
import { commentOfRow, commentSelect } from "@/lib/data/threads/kind";
import type { BodyHash } from "@/lib/formats/native/history";
import type { NativeRecord } from "@/lib/formats/native/entry";
import type { StoredEntry, StoredOf } from "@/lib/formats/native/stored";
import { inParts } from "@/lib/text/parts";
import type { SnapshotRecord } from "@/lib/publication/record";
import type { RevisionRecord } from "@/lib/documents/record";

/** Where a page begins: after this id, or at the start. */
interface After {
  readonly projectId: string;
  readonly after: string | null;
}
type Reader<Tag extends NativeRecord> = (tx: Transaction, at: After, copy: Copy) => Promise<Omit<StoredOf<Tag>, "record">[]>;

// One query never reads more than this many records, so that memory does not grow with the corpus.
const take = 200;
const largeTake = 50;
const claimsTake = 500;
const claimsYielded = 50;
const page = ({ projectId, after }: After, size = take) => ({
  where: { projectId, ...(after === null ? {} : { id: { gt: after } }) }, orderBy: { id: "asc" }, take: size,
} as const);
// Of a flat table, everything but the project's key is the record.
const flat = { omit: { projectId: true } } as const;

const blockSelect = { orderBy: { ordinal: "asc" }, select: { kind: true, level: true, start: true, end: true } } as const;

async function readProject(tx: Transaction, { projectId, after }: After) {
  if (after !== null) return [];
  return [projectOfRow(await tx.project.findUniqueOrThrow({ where: { id: projectId }, select: projectSelect }))];
}

async function readContributors(tx: Transaction, { projectId, after }: After) {
  const id = { in: await namedContributors(tx, projectId, after, take) };
  const rows = await tx.contributor.findMany({ where: { projectId, id }, orderBy: { id: "asc" }, omit: { projectId: true, userId: true, role: true } });
  return rows.map(plain);
}

// Texts may be large: one at a time.
async function readRevisions(tx: Transaction, at: After, copy: Copy) {
  const [row] = await tx.revision.findMany({ ...page(at, 1), ...flat });
  return row ? [{ ...revisionOf(row), blocks: await copiedBlocks(copy, at.projectId, row.id) }] : [];
}

/** One revision with its text and its blocks. */
export async function readRevision(tx: Transaction, projectId: string, id: string) {
  return revisionOf(await tx.revision.findUniqueOrThrow({ where: { projectId_id: { projectId, id } }, ...flat, include: { blocks: blockSelect } }));
}

const revisionOf = <Row extends { warnings: unknown }>(row: Row) => ({ ...plain(row), warnings: row.warnings as RevisionRecord["warnings"] });

async function readOriginals(tx: Transaction, { projectId, after }: After) {
  const where = { projectId, ...(after === null ? {} : { sha256: { gt: after } }) };
  return (await tx.original.findMany({ where, orderBy: { sha256: "asc" }, take, ...flat })).map(plain);
}

async function readEvents(tx: Transaction, at: After) {
  const rows = await tx.event.findMany({ ...page(at), omit: { projectId: true, actId: true, xid: true } });
  return rows.map((row) => ({ ...plain(row), bodyHashes: row.bodyHashes as unknown as BodyHash[] }));
}

/** Reads one page of each kind of record, deleted and archived ones included, in the order of ids. */
const readers: { readonly [Tag in Exclude<NativeRecord, "version" | "claim">]: Reader<Tag> } = {
  project: readProject,
  contributor: readContributors,
  layer: async (tx, at) => (await tx.layer.findMany({ ...page(at), ...flat })).map(layerOfRow),
  side: async (tx, at) => (await tx.side.findMany({ ...page(at), ...flat })).map(plain),
  party: async (tx, at) => (await tx.party.findMany({ ...page(at), select: partySelect })).map(partyOfRow),
  party_identity: async (tx, at) => (await tx.partyIdentity.findMany({ ...page(at), ...flat })).map(plain),
  document: async (tx, at) => (await tx.document.findMany({ ...page(at), select: documentSelect })).map(plain),
  original: readOriginals,
  revision: readRevisions,
  region: async (tx, at) => (await tx.region.findMany({ ...page(at), select: regionSelect })).map(regionOfRow),
  relation: async (tx, at) => (await tx.relation.findMany({ ...page(at), ...flat })).map(plain),
  contest: async (tx, at) => (await tx.contest.findMany({ ...page(at), select: contestSelect })).map(contestOfRow),
  position: async (tx, at) => (await tx.position.findMany({ ...page(at), ...flat })).map(plain),
  placement: async (tx, at) => (await tx.placement.findMany({ ...page(at), ...flat })).map(plain),
  assessment: async (tx, at) => (await tx.assessment.findMany({ ...page(at, largeTake), select: assessmentSelect })).map(assessmentOfRow),
  publication: async (tx, at) => (await tx.publication.findMany({ ...page(at), ...flat })).map(plain),
  snapshot: async (tx, at) => (await tx.snapshot.findMany({ ...page(at, largeTake), ...flat })).map((row) => plain(row) as unknown as SnapshotRecord),
  assignment: async (tx, at) => (await tx.assignment.findMany({ ...page(at), ...flat })).map(plain),
  task: async (tx, at) => (await tx.task.findMany({ ...page(at), ...flat })).map(plain),
  adjudication_decision: async (tx, at) => (await tx.adjudicationDecision.findMany({ ...page(at), select: decisionSelect })).map(decisionOfRow),
  thread: async (tx, at) => (await tx.thread.findMany({ ...page(at), ...flat })).map(plain),
  comment: async (tx, at) => (await tx.comment.findMany({ ...page(at), select: commentSelect })).map(commentOfRow),
  event: readEvents,
};

const keyOf = (entry: StoredEntry) => (entry.record === "original" ? entry.sha256 : "id" in entry ? entry.id : "");

/** All records of one kind, page by page, in the order of ids. */
export async function* pagesOf<Tag extends Exclude<NativeRecord, "version" | "claim">>({ tx, copy }: Snapshot, projectId: string, record: Tag): AsyncGenerator<StoredOf<Tag>[]> {
  const read = readers[record] as Reader<Tag>;
  for (let after: string | null = null; ; ) {
    const entries = (await read(tx, { projectId, after }, copy)).map((body) => ({ record, ...body }) as unknown as StoredOf<Tag>);
    if (entries.length === 0) return;
    yield entries;
    after = keyOf(entries.at(-1)!);
  }
}

/** All claims, page by page, in the order of ids. While some of a page are put together, the database looks for the next page. */
export async function* claimPages(copy: Copy, projectId: string): AsyncGenerator<StoredOf<"claim">[]> {
  const read = (after: string | null) => readClaimsAfter(copy, projectId, { after, take: claimsTake });
  for (let page = await read(null); page.ids.length > 0; ) {
    const next = read(page.ids.at(-1)!);
    next.catch(() => undefined); // whoever goes on reading is told
    for (const ids of inParts(page.ids, claimsYielded)) yield ids.map((id) => ({ record: "claim", ...page.claim(id) }));
    page = await next;
  }
}
