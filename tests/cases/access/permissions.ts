import type { Action } from "@/lib/access/permission";
import type { Role } from "@/lib/projects/record";

/** What each role may do to somebody else's record / to its own; written by hand from the roles of docs/SPEC.md, A1. */
export const expected: Record<Action, Record<Role, "yes" | "own" | "no">> = {
  "project.read": { reader: "yes", annotator: "yes", reviewer: "yes", editor: "yes", owner: "yes" },
  "project.change": { reader: "no", annotator: "no", reviewer: "no", editor: "no", owner: "yes" },
  "project.archive": { reader: "no", annotator: "no", reviewer: "no", editor: "no", owner: "yes" },
  "project.erase": { reader: "no", annotator: "no", reviewer: "no", editor: "no", owner: "yes" },
  "member.read": { reader: "yes", annotator: "yes", reviewer: "yes", editor: "yes", owner: "yes" },
  "member.change": { reader: "no", annotator: "no", reviewer: "no", editor: "no", owner: "yes" },
  "side.write": { reader: "no", annotator: "no", reviewer: "no", editor: "no", owner: "yes" },
  "webhook.read": { reader: "no", annotator: "no", reviewer: "no", editor: "no", owner: "yes" },
  "webhook.write": { reader: "no", annotator: "no", reviewer: "no", editor: "no", owner: "yes" },
  "document.write": { reader: "no", annotator: "no", reviewer: "no", editor: "yes", owner: "yes" },
  "layer.write": { reader: "no", annotator: "no", reviewer: "no", editor: "yes", owner: "yes" },
  "region.write": { reader: "no", annotator: "no", reviewer: "no", editor: "yes", owner: "yes" },
  "party.create": { reader: "no", annotator: "yes", reviewer: "no", editor: "yes", owner: "yes" },
  "party.change": { reader: "no", annotator: "own", reviewer: "no", editor: "yes", owner: "yes" },
  "act.undo": { reader: "no", annotator: "yes", reviewer: "yes", editor: "yes", owner: "yes" },
  "party.merge": { reader: "no", annotator: "no", reviewer: "no", editor: "yes", owner: "yes" },
  "party.identify": { reader: "no", annotator: "no", reviewer: "no", editor: "yes", owner: "yes" },
  "claim.create": { reader: "no", annotator: "yes", reviewer: "no", editor: "yes", owner: "yes" },
  "claim.change": { reader: "no", annotator: "own", reviewer: "no", editor: "yes", owner: "yes" },
  "relation.create": { reader: "no", annotator: "yes", reviewer: "no", editor: "yes", owner: "yes" },
  "relation.change": { reader: "no", annotator: "own", reviewer: "no", editor: "yes", owner: "yes" },
  "contest.write": { reader: "no", annotator: "no", reviewer: "no", editor: "yes", owner: "yes" },
  "contest.move": { reader: "no", annotator: "no", reviewer: "no", editor: "yes", owner: "yes" },
  "contest.approve": { reader: "no", annotator: "no", reviewer: "yes", editor: "yes", owner: "yes" },
  "assessment.create": { reader: "no", annotator: "no", reviewer: "yes", editor: "yes", owner: "yes" },
  "assessment.change": { reader: "no", annotator: "no", reviewer: "own", editor: "own", owner: "own" },
  "placement.create": { reader: "no", annotator: "yes", reviewer: "no", editor: "yes", owner: "yes" },
  "placement.change": { reader: "no", annotator: "own", reviewer: "no", editor: "yes", owner: "yes" },
};
