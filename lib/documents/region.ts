import { excludedRoles, type RegionInput, type RegionShort } from "@/lib/documents/record";
import { contains, merge, type Span } from "@/lib/text/span";

/** One broken rule: where in the input, and what to do about it. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * The rules of one region on a revision of `length` UTF-16 units (docs/SPEC.md, R1, R11): its span and the span that it
 * refers to lie within the text, it refers to a region or to a span, and only a note names a document. An empty list
 * means that it may be written.
 */
export function regionProblems(region: RegionInput, length: number): Problem[] {
  const { refersToRegionId, refersToStart, refersToEnd } = region;
  if ((refersToStart === null) !== (refersToEnd === null)) return [{ path: ["refersToStart"], message: "A span has a start and an end." }];
  if (refersToRegionId !== null && refersToStart !== null) return [{ path: ["refersToStart"], message: "A region refers to a region or to a span, not to both." }];
  if (refersToRegionId === region.id) return [{ path: ["refersToRegionId"], message: "A region can't refer to itself." }];
  if (region.refersToDocumentId !== undefined && !mayBeDocument(region)) return [{ path: ["refersToDocumentId"], message: "Only a note is a document of the project: a reference that refers to nothing in its own text." }];
  const referred = refersToStart !== null && refersToEnd !== null ? spanProblems(refersToStart, refersToEnd, length, "refersToEnd") : [];
  return [...spanProblems(region.start, region.end, length, "end"), ...referred];
}

function spanProblems(start: number, end: number, length: number, key: string): Problem[] {
  if (start >= end) return [{ path: [key], message: "A span ends after it starts." }];
  return end > length ? [{ path: [key], message: `The text ends at ${length}.` }] : [];
}

type Role = RegionInput["role"];
type Referring = Pick<RegionInput, "role" | "refersToRegionId">;

/** Whether what lies in such a region counts as text at all (docs/SPEC.md, R3). */
export const isExcluded = (role: Role): boolean => (excludedRoles as readonly string[]).includes(role);

/** A note of a list of references: a reference that refers to no other region. */
export const isNote = ({ role, refersToRegionId }: Referring): boolean => role === "reference" && refersToRegionId === null;

/** Whether a region may say which document of the project it is: a note that refers to nothing in its own text (docs/SPEC.md, R11). */
export const mayBeDocument = (region: Referring & Pick<RegionInput, "refersToStart">): boolean => isNote(region) && region.refersToStart === null;

/** Why a note on a text of `ownDocumentId` may not be this document; null where it may. `isThere`: the project has it, archived or not. */
export function citedDocumentProblem({ refersToDocumentId }: Pick<RegionInput, "refersToDocumentId">, ownDocumentId: string, isThere: boolean): Problem | null {
  const path = ["refersToDocumentId"];
  if (!isThere) return { path, message: "There is no such document in this project." };
  return refersToDocumentId === ownDocumentId ? { path, message: "A document doesn't cite itself." } : null;
}

/** A place in the body that cites a note: a reference that refers to one (docs/SPEC.md, R6). */
export const isCitation = ({ role, refersToRegionId }: Referring): boolean => role === "reference" && refersToRegionId !== null;

/**
 * Why a region may not refer to another (docs/SPEC.md, R6); null where it may. A place cites a note, never another
 * place that cites.
 */
export function referralProblem(region: Referring, referred: Referring | undefined): Problem | null {
  const path = ["refersToRegionId"];
  if (!referred) return { path, message: "There is no such region on this revision." };
  if (region.role === "reference" && !isNote(referred)) return { path, message: "A reference refers to a note: a reference that refers to nothing itself." };
  return null;
}

/**
 * The roles of the excluded regions that these spans lie wholly in, each once, in the order of the regions; none where
 * a character of one of the spans lies in no excluded region (docs/SPEC.md, R3).
 */
export function excludingRoles(spans: readonly Span[], regions: readonly (Span & { readonly role: Role })[]): Role[] {
  const excluded = regions.filter(({ role }) => isExcluded(role));
  const covered = merge(excluded);
  if (spans.length === 0 || !spans.every((span) => covered.some((each) => contains(each, span)))) return [];
  const around = excluded.filter((region) => spans.some((span) => region.start < span.end && span.start < region.end));
  return [...new Set(around.map(({ role }) => role))];
}

/** The note as this document of the project; null: as none. */
export function withDocument({ refersToDocumentId: _before, ...region }: RegionInput, documentId: string | null): RegionInput {
  return documentId === null ? region : { ...region, refersToDocumentId: documentId };
}

const EMPTY = { refersToRegionId: null, refersToStart: null, refersToEnd: null, author: "", outlet: "", date: null } as const;

/** A region in short: without what is empty. */
export function shortOf({ revisionId: _revision, ...region }: RegionInput & { readonly version: number }): RegionShort {
  const { id, role, start, end, version, ...rest } = region;
  const said = Object.entries(rest).filter(([key, value]) => value !== EMPTY[key as keyof typeof EMPTY]);
  return { id, role, start, end, version, ...Object.fromEntries(said) };
}

/** The region that was sent in short. */
export const regionOfShort = ({ version: _version, ...region }: RegionShort, revisionId: string): RegionInput => ({ ...EMPTY, ...region, revisionId });
