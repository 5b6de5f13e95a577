import { randomBytes } from "node:crypto";
import { uuidv7 } from "uuidv7";
import type { Actor, Member } from "@/lib/access/actor";
import { decided, dto, newStamp, type Dto } from "@/lib/data/aggregate";
import type { Transaction } from "@/lib/data/database";
import { AppError } from "@/lib/data/failure";
import { asJson, sha256, write, type Note } from "@/lib/data/history";
import { demand, memberOf } from "@/lib/data/membership";
import { readBundle } from "@/lib/data/publication/bundle";
import { publicationKind, publications, publicationSelect, viewIn, type PublicationView } from "@/lib/data/publication/publications";
import { refuseTaken } from "@/lib/data/record";
import { instantNow, plain } from "@/lib/data/row";
import type { ContestBundle } from "@/lib/publication/bundle";
import type { PublicationRecord, PublishInput } from "@/lib/publication/record";
import { snapshotOf } from "@/lib/publication/snapshot";
import { canonicalJson } from "@/lib/text/canonical-json";

/** What publishing writes with. */
interface Press {
  readonly tx: Transaction;
  readonly note: Note;
  readonly member: Member;
}

/** 192 random bits; nothing in an address can be guessed or counted. */
const newToken = () => randomBytes(24).toString("base64url");

/**
 * Gives a contest to everybody as it stands now: the first time under a new address, again as the next numbered
 * snapshot under the same one. For editors. Refuses a contest that isn't there for everybody or is archived, and an id
 * that is taken.
 */
export async function publishContest(actor: Actor, project: string, contestId: string, input: PublishInput): Promise<Dto<PublicationView>> {
  const member = await memberOf(actor, project);
  demand(member, "contest.publish");
  const bundle = await readBundle(member, contestId);
  const view = await refuseTaken(() => write(member, "publication.publish", (tx, note) => publishWithin({ tx, note, member }, bundle, input)));
  return dto(member, publications, view);
}

/** Writes the snapshot of a bundle, within the act that publishes it. */
export async function publishWithin({ tx, note, member }: Press, bundle: ContestBundle, { id, withNotes }: PublishInput): Promise<PublicationView> {
  const publication = await nextOf({ tx, note, member }, bundle.contest.id);
  const imprint = { version: publication.latest, publishedAt: instantNow(), publishedBy: await nameOf(tx, member), withNotes };
  const body = snapshotOf(bundle, imprint);
  const row = {
    projectId: member.projectId, id, publicationId: publication.id, ordinal: publication.latest, body: asJson(body),
    sha256: sha256(canonicalJson(body)), contributorId: member.contributorId, createdAt: imprint.publishedAt,
  };
  await tx.snapshot.create({ data: row, select: { id: true } });
  await ensureAddress(tx, member.projectId, publication.id);
  return viewIn(tx, member.projectId, publication.id);
}

/** The contest's standing publication with one snapshot more, or its first one. */
async function nextOf({ tx, note, member }: Press, contestId: string): Promise<PublicationRecord> {
  const { projectId } = member;
  const row = await tx.publication.findFirst({ where: { projectId, contestId, revokedAt: null }, select: publicationSelect });
  const old = row && plain(row);
  const next = old ? { ...old, latest: old.latest + 1, version: old.version + 1 } : { ...newStamp(member), id: uuidv7(), contestId, latest: 1, revokedAt: null };
  if (!old) await publicationKind.insert(tx, projectId, next);
  else if (!(await publicationKind.replace(tx, projectId, next, old.version))) throw busy();
  note("publication", next);
  return next;
}

const busy = () => new AppError("conflict", "Somebody published this contest at the same moment. Nothing of yours was published; look at theirs first.");

async function nameOf(tx: Transaction, { projectId, contributorId }: Member): Promise<string> {
  return (await tx.contributor.findUniqueOrThrow({ where: { projectId_id: { projectId, id: contributorId } }, select: { name: true } })).name;
}

// A publication that came with a loaded project has no address here until somebody publishes it here.
async function ensureAddress(tx: Transaction, projectId: string, publicationId: string): Promise<void> {
  await tx.publicationAddress.createMany({ data: [{ token: newToken(), projectId, publicationId }], skipDuplicates: true });
}

/**
 * Takes an address back for good: what was published there is no longer shown. Publishing the contest again gives
 * another address. For editors. Refuses as `decided`, and what is revoked already.
 */
export async function revokePublication(actor: Actor, project: string, id: string, seen: number): Promise<Dto<PublicationRecord>> {
  return decided(actor, project, publications, "revoke", id, seen, (old) => {
    if (old.revokedAt !== null) throw new AppError("conflict", "This was revoked already. Nothing was changed.");
    return { ...old, revokedAt: instantNow() };
  });
}
