import { uuidv7 } from "uuidv7";
import { createParty } from "@/lib/data/parties/parties";
import { createSide } from "@/lib/data/sides";
import { partyInput, type PartyDraft } from "@/lib/parties/record";
import { sideInput, type SideInput } from "@/lib/projects/record";
import type { TestProject } from "@/tests/factories/project";

/** A party with one name, made by the editor. */
export function makeParty(project: TestProject, { name = "Ministry of Rivers", ...overrides }: Partial<PartyDraft> & { name?: string } = {}, actor = project.as.editor) {
  return createParty(actor, project.slug, partyInput.parse({ id: uuidv7(), kind: "ministry", names: [{ text: name }], ...overrides }));
}

/** A side, made by the owner. */
export function makeSide(project: TestProject, overrides: Partial<SideInput> = {}) {
  return createSide(project.as.owner, project.slug, sideInput.parse({ id: uuidv7(), name: "The north bank", colour: 1, ordinal: 0, ...overrides }));
}
