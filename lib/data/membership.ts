import type { Actor, Member } from "@/lib/access/actor";
import { may, type Action } from "@/lib/access/permission";
import { database } from "@/lib/data/database";
import { AppError, notFound } from "@/lib/data/failure";
import { slug as isSlug } from "@/lib/projects/record";

/**
 * The actor as a member of the project under this slug. Refuses nobody-in-particular with `unauthenticated`, and gives
 * everybody outside the project the same `not_found` as for a project that doesn't exist.
 */
export async function memberOf(actor: Actor, slug: string): Promise<Member> {
  if (actor.kind === "anonymous") throw new AppError("unauthenticated", "Sign in first.");
  // What can't be an address of a project is none; the database would break over a NUL in it.
  if (actor.kind === "operator" || !isSlug.safeParse(slug).success) throw notFound();
  const found = await database().contributor.findFirst({
    where: { userId: actor.userId, role: { not: null }, leftAt: null, project: { slug } },
    select: { id: true, role: true, projectId: true, project: { select: { archivedAt: true } } },
  });
  if (!found?.role || (actor.onlyProjectId !== null && actor.onlyProjectId !== found.projectId)) throw notFound();
  const { userId, scope, request } = actor;
  const isArchived = found.project.archivedAt !== null;
  return { projectId: found.projectId, slug, contributorId: found.id, role: found.role, isArchived, scope, userId, request };
}

/** The actor as a member of each of their projects, or of those among `projectIds`. Refuses nobody-in-particular. */
export async function membershipsOf(actor: Actor, projectIds?: readonly string[]): Promise<Member[]> {
  if (actor.kind === "anonymous") throw new AppError("unauthenticated", "Sign in first.");
  if (actor.kind === "operator") return [];
  const { userId, scope, request, onlyProjectId } = actor;
  const among = [...(projectIds ? [{ projectId: { in: [...projectIds] } }] : []), ...(onlyProjectId === null ? [] : [{ projectId: onlyProjectId }])];
  const rows = await database().contributor.findMany({
    where: { userId, role: { not: null }, leftAt: null, AND: among }, orderBy: { projectId: "asc" },
    select: { id: true, role: true, projectId: true, project: { select: { slug: true, archivedAt: true } } },
  });
  return rows.map(({ id, role, projectId, project }) => ({ projectId, slug: project.slug, contributorId: id, role: role!, isArchived: project.archivedAt !== null, scope, userId, request }));
}

/** Refuses what the permission table doesn't give. */
export function demand(member: Member, action: Action, authorId?: string): void {
  if (may(member, action, authorId)) return;
  if (may({ ...member, isArchived: false }, action, authorId)) throw new AppError("conflict", "This project is archived. Restore it first; nothing was changed.");
  throw new AppError("forbidden", `Your role in this project (${member.role}) does not allow this. Nothing was changed.`);
}

/** `memberOf` for readers: every read of a project's content begins with it. */
export async function readerOf(actor: Actor, slug: string): Promise<Member> {
  const member = await memberOf(actor, slug);
  demand(member, "project.read");
  return member;
}

/** Whether the actor may do this in the project where there is no record yet that could say so: for a page's buttons. */
export async function mayIn(actor: Actor, slug: string, action: Action): Promise<boolean> {
  return may(await readerOf(actor, slug), action);
}
