import { randomBytes } from "node:crypto";
import { uuidv7 } from "uuidv7";
import type { Actor, Member } from "@/lib/access/actor";
import { newStamp } from "@/lib/data/aggregate";
import type { Transaction } from "@/lib/data/database";
import { AppError } from "@/lib/data/failure";
import { asJson, sha256, type Note } from "@/lib/data/history";
import { demand, memberOf } from "@/lib/data/membership";
import { readBundle } from "@/lib/data/publication/bundle";
import { publicationKind, publicationSelect } from "@/lib/data/publication/publications";
import { instantNow, plain } from "@/lib/data/row";
import type { ContestBundle } from "@/lib/publication/bundle";
import type { PublicationRecord } from "@/lib/publication/record";
import { snapshotOf } from "@/lib/publication/snapshot";
import { canonicalJson } from "@/lib/text/canonical-json";

/** What publishing and revoking write with, within the act that moves the contest. */
interface Press {
  readonly tx: Transaction;
  readonly note: Note;
  readonly member: Member;
}

/** 192 random bits; nothing in an address can be guessed or counted. */
const newToken = () => randomBytes(24).toString("base64url");

/** What will be published, read before the act that publishes it. Refuses who may not, and a contest that isn't there for everybody or is archived. */
export async function readPublishable(actor: Actor, project: string, contestId: string): Promise<ContestBundle> {
  const member = await memberOf(actor, project);
  demand(member, "contest.move");
  return readBundle(member, contestId);
}

/**
 * Gives a contest to everybody as it stands in the bundle: the first time under a new address, again as the next numbered
 * snapshot under the same one.
 */
export async function publishWithin({ tx, note, member }: Press, bundle: ContestBundle, withNotes: boolean): Promise<void> {
  const { projectId, contributorId } = member;
  const publication = await nextOf({ tx, note, member }, bundle.contest.id);
  const imprint = { version: publication.latest, publishedAt: instantNow(), publishedBy: await nameOf(tx, member), withNotes };
  const body = snapshotOf(bundle, imprint);
  const hash = sha256(canonicalJson(body));
  const row = { projectId, id: uuidv7(), publicationId: publication.id, ordinal: publication.latest, body: asJson(body), sha256: hash, contributorId, createdAt: imprint.publishedAt };
  await tx.snapshot.create({ data: row, select: { id: true } });
  await ensureAddress(tx, projectId, publication.id);
}

/** The contest's standing publication with one snapshot more, or its first one. */
async function nextOf({ tx, note, member }: Press, contestId: string): Promise<PublicationRecord> {
  const { projectId } = member;
  const old = await standingOf(tx, projectId, contestId);
  const next = old ? { ...old, latest: old.latest + 1, version: old.version + 1 } : { ...newStamp(member), id: uuidv7(), contestId, latest: 1, revokedAt: null };
  if (!old) await publicationKind.insert(tx, projectId, next);
  else await replaced(tx, projectId, next, old.version);
  note("publication", next);
  return next;
}

async function standingOf(tx: Transaction, projectId: string, contestId: string): Promise<PublicationRecord | null> {
  const row = await tx.publication.findFirst({ where: { projectId, contestId, revokedAt: null }, select: publicationSelect });
  return row && plain(row);
}

async function replaced(tx: Transaction, projectId: string, next: PublicationRecord, seen: number): Promise<void> {
  if (await publicationKind.replace(tx, projectId, next, seen)) return;
  throw new AppError("conflict", "Somebody published or withdrew this at the same moment. Nothing of yours was done; look at theirs first.");
}

async function nameOf(tx: Transaction, { projectId, contributorId }: Member): Promise<string> {
  return (await tx.contributor.findUniqueOrThrow({ where: { projectId_id: { projectId, id: contributorId } }, select: { name: true } })).name;
}

// A publication that came with a loaded project has no address here until somebody publishes it here.
async function ensureAddress(tx: Transaction, projectId: string, publicationId: string): Promise<void> {
  await tx.publicationAddress.createMany({ data: [{ token: newToken(), projectId, publicationId }], skipDuplicates: true });
}

/** Takes the contest's address back for good, where it has one: what was published there is no longer shown. */
export async function revokeWithin({ tx, note, member }: Press, contestId: string): Promise<void> {
  const old = await standingOf(tx, member.projectId, contestId);
  if (!old) return;
  const next = { ...old, revokedAt: instantNow(), version: old.version + 1 };
  await replaced(tx, member.projectId, next, old.version);
  note("publication", next);
}
