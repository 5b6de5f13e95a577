import type { Member } from "@/lib/access/actor";
import type { Role } from "@/lib/projects/record";

/** `any`: on everybody's records; `own`: on records that the member made; `no`: not at all. */
type Reach = "any" | "own" | "no";
type Row = Readonly<Record<Role, Reach>>;

const everybody: Row = { reader: "any", annotator: "any", reviewer: "any", editor: "any", owner: "any" };
const annotators: Row = { reader: "no", annotator: "any", reviewer: "no", editor: "any", owner: "any" };
const authors: Row = { reader: "no", annotator: "own", reviewer: "no", editor: "any", owner: "any" };
const editors: Row = { reader: "no", annotator: "no", reviewer: "no", editor: "any", owner: "any" };
const reviewers: Row = { reader: "no", annotator: "no", reviewer: "any", editor: "any", owner: "any" };
const signers: Row = { reader: "no", annotator: "no", reviewer: "own", editor: "own", owner: "own" };
const makers: Row = { reader: "no", annotator: "any", reviewer: "any", editor: "any", owner: "any" };
const speakers: Row = { reader: "no", annotator: "own", reviewer: "own", editor: "own", owner: "own" };
const starters: Row = { reader: "no", annotator: "own", reviewer: "own", editor: "any", owner: "any" };
const owners: Row = { reader: "no", annotator: "no", reviewer: "no", editor: "no", owner: "any" };

/**
 * Who may do what in a project (docs/SPEC.md, A1). The one table: nothing else in the program decides rights by role.
 * The answers that the tests expect are written by hand in tests/cases/access, never computed from here.
 */
export const permissions = {
  /** read everything that the member's layers let them see, and take it away */
  "project.read": everybody,
  "project.change": owners,
  "project.archive": owners,
  /** have what the law or somebody's safety asks for erased, by the installation's operator */
  "project.erase": owners,
  "member.read": everybody,
  "member.change": owners,
  /** ways into the project that are open, with the addresses that they were sent to */
  "invitation.read": owners,
  "invitation.write": owners,
  "side.write": owners,
  /** where the project tells what changes in it, and what became of that */
  "webhook.read": owners,
  "webhook.write": owners,
  "document.write": editors,
  "region.write": editors,
  /** import a layer, name, delete and restore one, take claims of it into the shared one */
  "layer.write": editors,
  "party.create": annotators,
  "party.change": authors,
  "party.identify": editors,
  "party.merge": editors,
  /** take one's own acts back and do them again; on each record, what changing it asks counts as well */
  "act.undo": makers,
  /** see who is given what, and how far they are; one's own everybody sees */
  "assignment.read": reviewers,
  "assignment.write": editors,
  /** say how far one is with one's own task */
  "task.change": authors,
  /** see how annotators' claims stand beside one another, and what was decided of them; of one's own claims everybody sees that */
  "adjudication.read": reviewers,
  "adjudication.decide": editors,
  "claim.create": annotators,
  "claim.change": authors,
  "relation.create": annotators,
  "relation.change": authors,
  "contest.write": editors,
  /** ask for a review, publish, withdraw, take up again */
  "contest.move": editors,
  /** approve, as a second person, that a contest be published */
  "contest.approve": reviewers,
  "assessment.create": reviewers,
  /** an assessment is signed: nobody writes into somebody else's */
  "assessment.change": signers,
  /** begin a thread, and say something in one */
  "comment.create": makers,
  /** what somebody said is theirs: nobody writes into it */
  "comment.change": speakers,
  /** resolve, reopen and assign a thread */
  "thread.change": starters,
  "placement.create": annotators,
  "placement.change": authors,
} as const satisfies Record<string, Row>;

export type Action = keyof typeof permissions;

const readOnlyActions: readonly Action[] = ["project.read", "member.read", "webhook.read", "assignment.read", "adjudication.read", "invitation.read"];
/** What can be done in an archived project (docs/SPEC.md, A9). */
const archivedActions: readonly Action[] = [...readOnlyActions, "project.archive"];

/** Whether the member may act on a record that `authorId` made (leave it out for acts that have no record yet). */
export function may(member: Member, action: Action, authorId?: string): boolean {
  if (member.scope === "read" && !readOnlyActions.includes(action)) return false;
  if (member.isArchived && !archivedActions.includes(action)) return false;
  const reach = permissions[action][member.role];
  return reach === "any" || (reach === "own" && authorId === member.contributorId);
}

/** What the member may do with one record; sent with it, so that screens never derive a rule themselves. */
export interface Abilities {
  readonly change: boolean;
}

/** The abilities on a record for the action that changes it. */
export function abilities(member: Member, action: Action, authorId?: string): Abilities {
  return { change: may(member, action, authorId) };
}
