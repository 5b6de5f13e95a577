import { claimRecord } from "@/lib/claims/record";
import { assessmentRecord, contestRecord, placementRecord, positionRecord, relationRecord } from "@/lib/contests/record";
import { documentRecord, regionRecord } from "@/lib/documents/record";
import { partyIdentityRecord, partyRecord } from "@/lib/parties/record";
import { contributorRecord, projectRecord, sideRecord } from "@/lib/projects/record";
import { withAbilities } from "@/lib/server/operation";

// Records as they leave the server, each once: the description of the API, and the types made of it, know them by name.

export const assessmentSeen = withAbilities(assessmentRecord).meta({ id: "Assessment" });
export const claimSeen = withAbilities(claimRecord).meta({ id: "Claim" });
export const contestSeen = withAbilities(contestRecord).meta({ id: "Contest" });
export const memberSeen = withAbilities(contributorRecord).meta({ id: "Member" });
export const documentSeen = withAbilities(documentRecord).meta({ id: "Document" });
export const identitySeen = withAbilities(partyIdentityRecord).meta({ id: "PartyIdentity" });
export const partySeen = withAbilities(partyRecord).meta({ id: "Party" });
export const placementSeen = withAbilities(placementRecord).meta({ id: "Placement" });
export const positionSeen = withAbilities(positionRecord).meta({ id: "Position" });
export const projectSeen = withAbilities(projectRecord).meta({ id: "Project" });
export const regionSeen = withAbilities(regionRecord).meta({ id: "Region" });
export const relationSeen = withAbilities(relationRecord).meta({ id: "Relation" });
export const sideSeen = withAbilities(sideRecord).meta({ id: "Side" });
