import type { Actor } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import { database } from "@/lib/data/database";
import { readerOf } from "@/lib/data/membership";

/** The people whom documents can be assigned to, by name; null where the actor may not assign any. Refuses who isn't a member. */
export async function annotatorsIn(actor: Actor, project: string): Promise<readonly { readonly id: string; readonly name: string }[] | null> {
  const member = await readerOf(actor, project);
  if (!may(member, "assignment.write")) return null;
  const rows = await database().contributor.findMany({ where: { projectId: member.projectId, leftAt: null, role: { not: null } }, orderBy: [{ name: "asc" }, { id: "asc" }], select: { id: true, name: true, role: true } });
  return rows.flatMap(({ id, name, role }) => (role !== null && may({ ...member, role }, "claim.create") ? [{ id, name }] : []));
}
