import type { Actor, Member } from "@/lib/access/actor";
import { abilities, may, type Abilities } from "@/lib/access/permission";
import { database, type Transaction } from "@/lib/data/database";
import { AppError, invalid, notFound } from "@/lib/data/failure";
import type { Prisma } from "@/lib/data/generated/client";
import { write } from "@/lib/data/history";
import { logInstallation } from "@/lib/data/installation";
import { demand, memberOf } from "@/lib/data/membership";
import { inOrder, mapped, pageOf, type Listed, type Page } from "@/lib/data/page";
import { changeRecord, refuseTaken, type RecordKind } from "@/lib/data/record";
import { instantNow, plain } from "@/lib/data/row";
import { addressOf } from "@/lib/data/users";
import type { ContributorRecord, MemberChange, MemberInput, Role } from "@/lib/projects/record";

const contributorSelect = { id: true, name: true, leftAt: true, version: true, createdAt: true } satisfies Prisma.ContributorSelect;

/** How contributors lie in the database. Their accounts and roles belong to the installation and are no part of the record. */
export const contributorKind: RecordKind<ContributorRecord> = {
  type: "contributor",
  async load(tx, projectId, id) {
    const row = await tx.contributor.findUnique({ where: { projectId_id: { projectId, id } }, select: contributorSelect });
    return row && plain(row);
  },
  async insert(tx, projectId, record) {
    await tx.contributor.create({ data: { ...record, projectId }, select: { id: true } });
  },
  async replace(tx, projectId, record, seen) {
    return (await tx.contributor.updateMany({ where: { projectId, id: record.id, version: seen }, data: record })).count === 1;
  },
};

/**
 * A contributor as members see one. `role` is null for somebody who left or was never a member here (a loaded project's
 * author). The address is told to owners and to oneself only.
 */
export type MemberDto = ContributorRecord & { readonly role: Role | null; readonly email: string | null; readonly isMe: boolean; readonly abilities: Abilities };

const memberSelect = { ...contributorSelect, role: true, userId: true, user: { select: { email: true } } } satisfies Prisma.ContributorSelect;
type MemberRow = Prisma.ContributorGetPayload<{ select: typeof memberSelect }>;

function memberDto(member: Member, { user, userId, ...row }: MemberRow): MemberDto {
  const isMe = userId === member.userId;
  const email = isMe || may(member, "member.change") ? (user?.email ?? null) : null;
  return { ...plain(row), email, isMe, abilities: abilities(member, "member.change") };
}

/** Everybody who is or was part of the project, in the order of joining. Refuses who isn't a member. */
export async function listMembers(actor: Actor, project: string, page: Page): Promise<Listed<MemberDto>> {
  const member = await memberOf(actor, project);
  demand(member, "member.read");
  const { where, ...part } = inOrder(page);
  const rows = await database().contributor.findMany({ where: { projectId: member.projectId, ...where }, ...part, select: memberSelect });
  return mapped(pageOf(rows, page), (row) => memberDto(member, row));
}

async function memberRow(projectId: string, id: string): Promise<MemberRow> {
  const row = await database().contributor.findUnique({ where: { projectId_id: { projectId, id } }, select: memberSelect });
  if (!row) throw notFound();
  return row;
}

/**
 * Takes the person with this address into the project; for owners. Somebody who left comes back as who they were, under
 * their old id. Refuses an address without an account (`invalid`) and a member (`exists`).
 */
export async function addMember(actor: Actor, project: string, { id, email, role }: MemberInput): Promise<MemberDto> {
  const member = await memberOf(actor, project);
  demand(member, "member.change");
  const record = await refuseTaken(() =>
    write(member, "contributor.join", async (tx, note) => {
      const joined = await join(tx, member.projectId, await accountOf(tx, email), { id, role });
      await logInstallation(actor, "member.add", { contributorId: joined.id, role }, { projectId: member.projectId, tx });
      note("contributor", joined);
      return joined;
    }),
  );
  return memberDto(member, await memberRow(member.projectId, record.id));
}

async function accountOf(tx: Transaction, email: string): Promise<Person> {
  const user = await tx.user.findUnique({ where: { email: addressOf(email) }, select: { id: true, name: true } });
  if (!user) throw invalid([{ path: ["email"], message: "There is no account with this address in this installation." }]);
  return user;
}

/** The account behind a member. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/**
 * Makes a person a member: under `id`, or, where they were one before, as who they were. Asks for no right: whoever calls
 * has done so. Refuses somebody who is a member (`exists`).
 */
export async function join(tx: Transaction, projectId: string, user: Person, { id, role }: { id: string; role: Role }): Promise<ContributorRecord> {
  const was = await tx.contributor.findUnique({ where: { projectId_userId: { projectId, userId: user.id } }, select: { ...contributorSelect, role: true } });
  if (!was) return insertMember(tx, projectId, { id, version: 1, createdAt: instantNow(), name: user.name, leftAt: null }, user.id, role);
  if (was.role !== null) throw new AppError("exists", "This person is a member already. Change the role instead.", { about: { id: was.id } });
  const { role: _role, ...old } = was;
  const record = { ...plain(old), leftAt: null, version: old.version + 1 };
  const { count } = await tx.contributor.updateMany({ where: { projectId, id: old.id, version: old.version }, data: { ...record, role } });
  if (count === 0) throw new AppError("conflict", "Somebody changed this member at the same moment. Nothing was changed; try again.");
  return record;
}

async function insertMember(tx: Transaction, projectId: string, record: ContributorRecord, userId: string, role: Role): Promise<ContributorRecord> {
  await tx.contributor.create({ data: { ...record, projectId, userId, role }, select: { id: true } });
  return record;
}

/**
 * Gives a member another role, or takes them out of the project (null); for owners. What they made stays theirs. The
 * role itself is noted in the installation's log, not in the project's history. Refuses another version, somebody who
 * has no account here (`conflict`), and the last owner's leaving (`conflict`).
 */
export async function changeMember(actor: Actor, project: string, id: string, seen: number, { role }: MemberChange): Promise<MemberDto> {
  const member = await memberOf(actor, project);
  demand(member, "member.change");
  await changeRecord<ContributorRecord>(member, contributorKind, role ? "contributor.change" : "contributor.leave", id, seen, async (old, tx) => {
    if (old.version !== seen) return old;
    const from = await setRole(tx, member.projectId, id, role);
    await logInstallation(actor, role ? "member.change" : "member.remove", { contributorId: id, from, to: role }, { projectId: member.projectId, tx });
    return { ...old, leftAt: role ? null : (old.leftAt ?? instantNow()) };
  });
  return memberDto(member, await memberRow(member.projectId, id));
}

async function setRole(tx: Transaction, projectId: string, id: string, role: Role | null): Promise<Role | null> {
  // Two owners who take each other out at once wait for each other here, so that the second is counted right.
  await tx.$queryRaw`SELECT 1 FROM "Project" WHERE "id" = ${projectId}::uuid FOR NO KEY UPDATE`;
  const where = { projectId_id: { projectId, id } };
  const { role: from, userId } = await tx.contributor.findUniqueOrThrow({ where, select: { role: true, userId: true } });
  if (userId === null) throw new AppError("conflict", "This contributor has no account here and can't be given a role. Nothing was changed.");
  const otherOwners = await tx.contributor.count({ where: { projectId, role: "owner", leftAt: null, id: { not: id } } });
  if (from === "owner" && role !== "owner" && otherOwners === 0) {
    throw new AppError("conflict", "A project keeps at least one owner. Make somebody else an owner first. Nothing was changed.");
  }
  await tx.contributor.update({ where, data: { role }, select: { id: true } });
  return from;
}
