import type { Member } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import type { Prisma } from "@/lib/data/generated/client";
import { sha256 } from "@/lib/data/history";
import type { TextPlace } from "@/lib/formats/import/composition";
import { problem } from "@/lib/formats/reading/item";
import type { CameText, MissingText } from "@/lib/formats/reading/package";
import type { ReadProblem } from "@/lib/formats/reading/reading";
import { excludedRoles } from "@/lib/documents/record";
import { inParts } from "@/lib/text/parts";

/** A text of the project. */
export interface KnownText extends TextPlace {
  readonly title: string;
}

const select = {
  id: true, documentId: true, ordinal: true, sha256: true, text: true, document: { select: { title: true, originalUrl: true, voicePartyId: true } },
  regions: { where: { role: { in: [...excludedRoles] }, deletedAt: null }, select: { start: true, end: true } },
} satisfies Prisma.RevisionSelect;

type Row = Awaited<ReturnType<typeof newestWhere>>[number];

/** The newest revisions of documents that are not archived and that are so. */
async function newestWhere({ projectId }: Member, where: Prisma.RevisionWhereInput) {
  const db = database();
  const rows = await db.revision.findMany({ where: { projectId, document: { archivedAt: null }, ...where }, orderBy: { createdAt: "asc" }, select });
  const newest = await db.revision.groupBy({ by: ["documentId"], where: { projectId, documentId: { in: rows.map(({ documentId }) => documentId) } }, _max: { ordinal: true } });
  const last = new Map(newest.map(({ documentId, _max }) => [documentId, _max.ordinal]));
  return rows.filter(({ documentId, ordinal }) => last.get(documentId) === ordinal);
}

const placeOf = ({ id, documentId, text, regions, document: { title, voicePartyId } }: Row): KnownText => ({ documentId, revisionId: id, voicePartyId, text, excluded: regions, title });

/**
 * The words of texts that files only speak of: of the document that a person named for them, else of the one document with
 * that address or that revision's URN, or a text of that hash.
 */
export async function wordsOf(member: Member, missing: readonly MissingText[], documents: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const rows = await candidates(member, missing, documents);
  return Object.fromEntries(missing.flatMap(({ name, ...text }) => {
    const found = fitting(rows, { name, ...text }, documents);
    return found.length === 1 ? [[name, found[0]!.text]] : [];
  }));
}

const urnId = (address: string | null) => /^urn:uuid:([0-9a-f-]{36})$/i.exec(address ?? "")?.[1]?.toLowerCase() ?? null;

/** A text as it is looked for. */
type Sought = Pick<MissingText, "name" | "address" | "sha256">;

async function candidates(member: Member, texts: readonly Sought[], documents: Readonly<Record<string, string>>): Promise<Row[]> {
  const named = texts.flatMap(({ name }) => (Object.hasOwn(documents, name) ? [documents[name]!] : []));
  const addresses = texts.flatMap(({ address }) => (address && /^https?:/.test(address) ? [address] : []));
  const ids = texts.flatMap(({ address }) => urnId(address) ?? []);
  const hashes = texts.flatMap(({ sha256: hash }) => hash ?? []);
  return newestWhere(member, { OR: [{ documentId: { in: named } }, { document: { originalUrl: { in: addresses } } }, { id: { in: ids } }, { sha256: { in: hashes } }] });
}

function fitting(rows: readonly Row[], { name, address, sha256: hash }: Sought, documents: Readonly<Record<string, string>>): Row[] {
  if (Object.hasOwn(documents, name)) return rows.filter(({ documentId }) => documentId === documents[name]);
  const known = rows.filter(({ id, document }) => id === urnId(address) || (address !== null && document.originalUrl === address));
  return known.length > 0 || hash === undefined ? known : rows.filter((row) => row.sha256 === hash).slice(0, 1);
}

/**
 * Which texts the project has: by the SHA-256 of their canonical form, or as a person says. Told as problems: a document
 * that isn't there, and one whose words aren't those of the text that it is said to be.
 */
export async function placesIn(member: Member, texts: readonly CameText[], documents: Readonly<Record<string, string>>): Promise<{ places: Map<string, KnownText>; problems: ReadProblem[] }> {
  const hashes = new Map(texts.map((text) => [text.name, sha256(text.text)]));
  const rows: Row[] = [];
  for (const part of inParts([...new Set(hashes.values())], 1_000)) rows.push(...(await newestWhere(member, { sha256: { in: [...part] } })));
  const named = await candidates(member, texts.filter(({ name, raw }) => Object.hasOwn(documents, name) || raw === null), documents);
  const problems: ReadProblem[] = [];
  const places = new Map<string, KnownText>();
  for (const text of texts) {
    const isNamed = Object.hasOwn(documents, text.name) || text.raw === null;
    const byHash = Object.hasOwn(documents, text.name) ? undefined : rows.find((row) => row.sha256 === hashes.get(text.name));
    const found = (isNamed ? fitting(named, text, documents)[0] : undefined) ?? byHash;
    if (found && found.text === text.text) places.set(text.name, placeOf(found));
    else if (isNamed) problems.push(problem(text.name, found ? `is not the text of "${found.document.title}": they differ from character ${firstDifference(found.text, text.text)} on` : "is said to be a document that isn't there"));
  }
  return { places, problems };
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
