import { fragmentRoles, type FragmentRole } from "@/lib/claims/record";

interface Placed {
  readonly role: FragmentRole;
  readonly levelOrdinal: number | null;
  readonly start: number;
  readonly end: number;
}

/** The one order of a record's fragments: by role, then by level, then by place in the text. */
export function inFragmentOrder(a: Placed, b: Placed): number {
  return (
    fragmentRoles.indexOf(a.role) - fragmentRoles.indexOf(b.role) ||
    (a.levelOrdinal ?? 0) - (b.levelOrdinal ?? 0) ||
    a.start - b.start ||
    a.end - b.end
  );
}
