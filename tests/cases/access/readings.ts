import type { Actor } from "@/lib/access/actor";
import { agreementChoices } from "@/lib/data/agreement/choices";
import { closedLayersIn } from "@/lib/data/assignments/layers";
import { contestsByState, listContestSummaries } from "@/lib/data/contest-summaries";
import { listDocuments, readBeginning } from "@/lib/data/documents/documents";
import { documentReach } from "@/lib/data/documents/reach";
import { listEvents } from "@/lib/data/events";
import { claimsByParty } from "@/lib/data/parties/counts";
import { filterChoices } from "@/lib/data/search/choices";
import { exportClaimLines } from "@/lib/data/search/line-export";
import { searchProject } from "@/lib/data/search/search";
import { memoryTarget } from "@/tests/factories/target";

type Reading = (actor: Actor, project: string) => Promise<unknown>;

const all = { limit: 200 } as const;
const documentsOf = async (actor: Actor, project: string) => (await listDocuments(actor, project, all)).items;
const search = (kind: "passages" | "claims" | "parties" | "documents" | "contests"): Reading => (actor, project) =>
  searchProject(actor, project, { sort: "added", limit: 100, cursor: undefined, kind, filter: { q: "canary" } });

/** What pages ask of a project for themselves, beside what the API gives, or otherwise than it is asked there without a query. */
export const readings: Readonly<Record<string, Reading>> = {
  "contests by their state": contestsByState,
  "contests with their numbers": (actor, project) => listContestSummaries(actor, project, all),
  "how far documents are annotated": async (actor, project) => {
    const documents = (await documentsOf(actor, project)).map(({ id }) => ({ id, length: 1_000 }));
    return [...(await documentReach(actor, project, documents))];
  },
  "how texts begin": async (actor, project) => {
    const beginnings = [];
    for (const { id, revisionId } of await documentsOf(actor, project)) beginnings.push(await readBeginning(actor, project, id, revisionId, 1_000));
    return beginnings;
  },
  "parties with their numbers": async (actor, project) => [...(await claimsByParty(actor, project))].sort(),
  "what can be chosen in a filter": filterChoices,
  "closed layers of each document": async (actor, project) => {
    const layers = [];
    for (const { id } of await documentsOf(actor, project)) layers.push(await closedLayersIn(actor, project, id));
    return layers;
  },
  "found claims as lines": async (actor, project) => {
    const target = memoryTarget();
    await exportClaimLines(actor, project, target, { filter: {}, sort: "added", toolVersion: "0.0.0" });
    return [...target.files].map(([name, bytes]) => [name, bytes.toString("utf8").replace(/"exportedAt": ?"[^"]*"/g, "")]);
  },
  "everything that happened": (actor, project) => listEvents(actor, project, all),
  "what agreement can be measured of": agreementChoices,
  "found passages": search("passages"), "found claims": search("claims"), "found parties": search("parties"), "found documents": search("documents"), "found contests": search("contests"),
};
