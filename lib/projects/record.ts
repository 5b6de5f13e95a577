import { z } from "zod";
import { relationTypes } from "@/lib/contests/relation-types";
import { exactString } from "@/lib/text/well-formed";

/**
 * Ids are UUIDs (version 7 where this program makes them), chosen by the client, so that a retry is the same record.
 * In small letters, as the database gives them back: otherwise a record would differ from what history keeps of it.
 */
export const recordId = z.uuid().toLowerCase();

/** An instant as ISO 8601 in UTC with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 });

/** A count of UTF-16 units from the start of a text. */
export const offset = z.int().min(0);

/** One line of text: a name, a label, a question. Kept exactly as typed. */
export const line = exactString.max(2_000);

/** A longer text in the editor's words. Kept exactly as typed. */
export const prose = exactString.max(100_000);

/** A line that can't be left empty or blank. */
export const requiredLine = line.refine((text) => text.trim() !== "", { error: "must not be empty" });

/** What every versioned record carries besides its content. */
export const stamp = {
  id: recordId,
  version: z.int().min(1),
  createdAt: instant,
};

/** The same for a record that has an author and can be deleted and restored. */
export const authoredStamp = { ...stamp, contributorId: recordId };
export const deletable = { deletedAt: instant.nullable() };
export const archivable = { archivedAt: instant.nullable() };

export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "small letters, digits and single hyphens only" })
  // /api/v1/projects/load loads an export.
  .refine((text) => text !== "load", { error: "is an address that the program uses itself" });

/** One rating of a scale: its key, which assessments are counted by, its name and what it means; a retired one is offered to nobody any more. */
export const rating = z.strictObject({
  key: z.string().max(60).regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, { error: "small letters, digits and single low lines only" }),
  label: requiredLine.max(200),
  definition: requiredLine,
  // Where it isn't retired it isn't there: what history kept before ratings were retired stays as it was hashed.
  retired: z.literal(true).optional(),
});
export type Rating = z.output<typeof rating>;

/** The ratings that are offered: all that aren't retired. */
export const offered = (ratings: readonly Rating[]): readonly Rating[] => ratings.filter(({ retired }) => !retired);

const different = (key: keyof Rating) => (ratings: readonly Rating[]) => new Set(ratings.map((each) => each[key])).size === ratings.length;

/** How a project's contests are assessed: by which scale, and whether publishing takes a second person. */
export const assessing = z.strictObject({
  ratings: z.array(rating).max(100, { error: "A scale has at most 100 ratings, retired ones included." })
    .refine((all) => offered(all).length >= 2, { error: "A scale has at least two ratings that are not retired." })
    .refine((all) => offered(all).length <= 20, { error: "A scale has at most 20 ratings that are not retired." })
    .refine(different("key"), { error: "Two ratings have the same key." })
    .refine(different("label"), { error: "Two ratings have the same name." }),
  secondPerson: z.boolean(),
});
export type Assessing = z.output<typeof assessing>;

const said = {
  /** one sentence; empty where the project says nothing of its own */
  definition: line.max(500),
  // Where it isn't retired it isn't there, as in a scale.
  retired: z.literal(true).optional(),
};
/** What a project says of an act: what it means here, and whether it is offered no more. */
export const actTerm = z.strictObject({ act: requiredLine, ...said });
export type ActTerm = z.output<typeof actTerm>;
/** The same of a relation. */
export const relationTerm = z.strictObject({ type: z.enum(relationTypes), ...said });
export type RelationTerm = z.output<typeof relationTerm>;

const actTerms = z.array(actTerm).max(300).refine((all) => new Set(all.map(({ act }) => act)).size === all.length, { error: "Two entries are about the same act." });
const relationTerms = z.array(relationTerm)
  .refine((all) => new Set(all.map(({ type }) => type)).size === all.length, { error: "Two entries are about the same relation." })
  .refine((all) => all.filter(({ retired }) => retired).length < relationTypes.length, { error: "A project offers at least one relation." });

/** A named mapping for imports: which label of a format's files is which part of a claim; null for what is left out. */
export const importProfile = z.strictObject({
  name: requiredLine.max(100),
  format: exactString.max(40),
  labels: z.array(z.strictObject({ label: exactString.max(300), role: z.enum(["content", "source", "cue", "hedge", "loaded"]).nullable() })).max(500),
});
export type ImportProfile = z.output<typeof importProfile>;

export const projectInput = z.strictObject({
  id: recordId,
  slug,
  name: requiredLine,
  description: prose.default(""),
  guideline: prose.default(""),
  acts: z.array(requiredLine).max(200).default([]),
  /** left out: as it is; for a new project the program's own scale, and no second person */
  assessing: assessing.optional(),
  /** left out: as they are; an act or a relation that isn't named in them is offered, with no sentence of the project's own */
  actTerms: actTerms.optional(),
  relationTerms: relationTerms.optional(),
});
export type ProjectInput = z.output<typeof projectInput>;

/** What of a project can be changed later: everything but its id and its slug, which addresses it. */
export const projectChange = projectInput.omit({ id: true, slug: true });
export type ProjectChange = z.output<typeof projectChange>;

export const projectRecord = z.strictObject({
  ...stamp,
  ...archivable,
  name: line,
  description: prose,
  guideline: prose,
  acts: z.array(line),
  // Where it was never set it isn't there: what history kept before there were assessments stays as it was hashed.
  assessing: assessing.optional(),
  profiles: z.array(importProfile).max(100).optional(),
  actTerms: actTerms.optional(),
  relationTerms: relationTerms.optional(),
});
export type ProjectRecord = z.output<typeof projectRecord>;

export const roles = ["reader", "annotator", "reviewer", "editor", "owner"] as const;
export const role = z.enum(roles);
export type Role = z.output<typeof role>;

export const memberInput = z.strictObject({ id: recordId, email: z.email(), role });
export const memberChange = z.strictObject({ role: role.nullable() });
export type MemberInput = z.output<typeof memberInput>;
export type MemberChange = z.output<typeof memberChange>;

/** A contributor as the project's history keeps them; the account behind it belongs to the installation. */
export const contributorRecord = z.strictObject({ ...stamp, name: line, leftAt: instant.nullable() });
export type ContributorRecord = z.output<typeof contributorRecord>;

export const sideInput = z.strictObject({
  id: recordId,
  name: requiredLine,
  colour: z.int().min(1).max(8),
  ordinal: z.int().min(0).max(1_000),
});
export type SideInput = z.output<typeof sideInput>;
export const sideRecord = z.strictObject({ ...sideInput.shape, ...stamp, ...archivable });
export type SideRecord = z.output<typeof sideRecord>;

export const layerKinds = ["shared", "adjudicated", "own", "imported"] as const;
export const layerRecord = z.strictObject({
  ...stamp,
  kind: z.enum(layerKinds),
  name: line,
  contributorId: recordId.nullable(),
  closedAt: instant.nullable(),
  // Where it was never deleted, or is restored, it isn't there: what history kept before layers were deleted stays as it was hashed.
  deletedAt: instant.optional(),
});
export type LayerRecord = z.output<typeof layerRecord>;
