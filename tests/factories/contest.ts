import { uuidv7 } from "uuidv7";
import { contestInput, placementInput, positionInput, relationInput, type ContestInput, type PlacementInput, type RelationInput } from "@/lib/contests/record";
import { createContest } from "@/lib/data/contests";
import { createPlacement } from "@/lib/data/placements";
import { createPosition } from "@/lib/data/positions";
import { createRelation } from "@/lib/data/relations";
import type { TestProject } from "@/tests/factories/project";

/** A contest, made by the editor. */
export function makeContest(project: TestProject, overrides: Partial<ContestInput> = {}) {
  return createContest(project.as.editor, project.slug, contestInput.parse({ id: uuidv7(), question: "Were boats damaged on 4 May?", kind: "event", ...overrides }));
}

/** A position of a contest, made by the editor. */
export function makePosition(project: TestProject, contestId: string, overrides: { label?: string; ordinal?: number } = {}) {
  return createPosition(project.as.editor, project.slug, positionInput.parse({ id: uuidv7(), contestId, label: "None was", ordinal: 0, ...overrides }));
}

/** A claim's placement, made by the annotator. */
export function makePlacement(project: TestProject, given: Pick<PlacementInput, "contestId" | "claimId"> & Partial<PlacementInput>, actor = project.as.annotator) {
  return createPlacement(actor, project.slug, placementInput.parse({ id: uuidv7(), positionId: null, ...given }));
}

/** A relation between two claims, made by the annotator. */
export function makeRelation(project: TestProject, fromClaimId: string, toClaimId: string, overrides: Partial<RelationInput> = {}, actor = project.as.annotator) {
  return createRelation(actor, project.slug, relationInput.parse({ id: uuidv7(), fromClaimId, toClaimId, type: "contradicts", basis: "inferred", ...overrides }));
}
