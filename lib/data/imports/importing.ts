import type { Actor, Member } from "@/lib/access/actor";
import { claimColumns, insertChildren } from "@/lib/data/claims/rows";
import type { Transaction } from "@/lib/data/database";
import { insertSource } from "@/lib/data/documents/importing";
import { keepOriginal } from "@/lib/data/documents/rows";
import { AppError } from "@/lib/data/failure";
import { sha256, write, type Note } from "@/lib/data/history";
import { planImport, type ImportPlan, type NewImport } from "@/lib/data/imports/plan";
import { layerKind } from "@/lib/data/layers";
import { demand, memberOf } from "@/lib/data/membership";
import { insertParties } from "@/lib/data/parties/kind";
import { listProfiles } from "@/lib/data/projects";
import { refuseTaken } from "@/lib/data/record";
import { instantNow } from "@/lib/data/row";
import { asRunning } from "@/lib/data/sources/running";
import type { ImportReport } from "@/lib/formats/import/report";
import type { RoleMap } from "@/lib/formats/reading/labels";
import type { LayerRecord } from "@/lib/projects/record";
import { inParts } from "@/lib/text/parts";

/** What an import made. */
export interface ImportedLayer {
  readonly layer: LayerRecord;
  readonly report: ImportReport;
}

/** What importing a package would read, keep and leave out, and what it still has to be told; writes nothing. For editors. */
export async function checkImport(actor: Actor, project: string, given: NewImport): Promise<ImportReport> {
  const member = await editorOf(actor, project);
  const said = await withProfile(actor, project, given);
  return asRunning({ projectId: member.projectId, id: given.id }, async ({ signal }) => (await planImport(member, said, signal)).report);
}

/** Who imports beside everything else wants to know how far it is, and has something to write with it. */
export interface ImportOptions {
  /** told while it is written: how many claims, of how many */
  readonly onProgress?: (done: number, total: number) => void;
  /** done last of all in the same transaction; where it throws, nothing is imported */
  readonly closing?: (tx: Transaction, made: ImportedLayer) => Promise<void>;
}

/**
 * Imports a package as a layer of its own: new documents, parties of the layer, claims, relations and their history in one
 * transaction, or nothing. For editors. Refuses (`invalid`, with the report) what is wrong, what still has to be told, and
 * what has no claim in it; an id that is taken (`exists`).
 */
export async function importLayer(actor: Actor, project: string, given: NewImport, options: ImportOptions = {}): Promise<ImportedLayer> {
  const member = await editorOf(actor, project);
  const said = await withProfile(actor, project, given);
  return asRunning({ projectId: member.projectId, id: given.id }, async (report) => {
    const plan = await planImport(member, said, report.signal);
    demandComplete(plan.report);
    if (report.signal.aborted) throw new AppError("conflict", "The import was stopped. Nothing was imported.", { about: { kind: "stopped" } });
    report.storing();
    return { layer: await store(member, said, plan, options), report: plan.report };
  });
}

async function editorOf(actor: Actor, project: string): Promise<Member> {
  const member = await memberOf(actor, project);
  demand(member, "layer.write");
  return member;
}

/** What a person said, with the mapping of the profile that they named. */
async function withProfile(actor: Actor, project: string, given: NewImport): Promise<NewImport> {
  if (given.profile === undefined) return given;
  const found = (await listProfiles(actor, project)).items.find(({ name }) => name === given.profile);
  if (!found) throw new AppError("not_found", `There is no profile "${given.profile}" in this project. Nothing was imported.`);
  const roles: RoleMap = Object.fromEntries(found.labels.map(({ label, role }) => [label, role]));
  return { ...given, roles };
}

function demandComplete(report: ImportReport): void {
  const { problems, missing, ambiguous, kept, labels } = report;
  const refuse = (message: string) => {
    throw new AppError("invalid", `${message} Nothing was imported.`, { about: { kind: "import", report }, issues: problems.map(({ file, line, message: what }) => ({ path: line === null ? [file] : [file, line], message: `${file}${line === null ? "" : `, line ${line}`}: ${what}` })) });
  };
  if (problems.length > 0) refuse(`${problems[0]!.file}${problems[0]!.line === null ? "" : `, line ${problems[0]!.line}`}: ${problems[0]!.message}${problems.length > 1 ? ` (and ${problems.length - 1} more)` : ""}.`);
  if (missing.length > 0) refuse(`${missing.length === 1 ? "A text is" : `${missing.length} texts are`} spoken of whose words are neither in the files nor in the project: ${missing.slice(0, 5).map(({ name }) => name).join(", ")}. Say which document each is.`);
  if (ambiguous.length > 0) refuse(`The unit of offsets can't be told from the words of ${ambiguous.slice(0, 5).join(", ")}. Say whether they are code points, UTF-16 units or bytes.`);
  if (kept.claims === 0) refuse(labels.length > 0 && labels.every(({ role }) => role !== "content") ? `None of the labels is mapped to the content of a claim: ${labels.slice(0, 5).map(({ label }) => label).join(", ")}.` : "There is no claim in it that can be kept.");
}

const hoursForMany = 3 * 3_600_000;

async function store(member: Member, given: NewImport, plan: ImportPlan, { onProgress = () => undefined, closing }: ImportOptions): Promise<LayerRecord> {
  const { contributorId } = member;
  const layer: LayerRecord = { id: given.id, version: 1, createdAt: instantNow(), kind: "imported", name: given.name?.trim() || given.fileName, contributorId, closedAt: null };
  return refuseTaken(() =>
    write(member, "layer.import", async (tx, note) => {
      await layerKind.insert(tx, member.projectId, layer);
      note("layer", layer);
      await insertTexts(tx, member, note, plan);
      await insertRecords(tx, member, note, plan, onProgress);
      return layer;
    }, { timeout: hoursForMany, ...(closing ? { closing: (tx) => closing(tx, { layer, report: plan.report }) } : {}) }),
  );
}

async function insertTexts(tx: Transaction, member: Member, note: Note, { newTexts }: ImportPlan): Promise<void> {
  const documents = new Map(newTexts.map((each) => [each.documentId, each]));
  for (const { text, bytes, read, documentId, ids } of documents.values()) {
    const hash = sha256(bytes);
    await keepOriginal(tx, member.projectId, hash, bytes);
    const said = { ...(text.title ? { title: text.title } : {}), ...(text.language ? { language: text.language } : {}) };
    await insertSource(tx, member, note, { source: { id: documentId, fileName: `${text.name.replace(/^.*\//, "").replace(/\.txt$/i, "")}.txt`, ...said }, read, hash, ids });
  }
}

const CLAIMS_AT_ONCE = 100;

async function insertRecords(tx: Transaction, { projectId }: Member, note: Note, { parties, claims, relations }: ImportPlan, onProgress: (done: number, total: number) => void): Promise<void> {
  let done = 0;
  for (const part of inParts(parties, 500)) await insertParties(tx, projectId, part);
  for (const part of inParts(claims, CLAIMS_AT_ONCE)) {
    // A claim may be about one that comes later.
    await tx.claim.createMany({ data: part.map((claim) => ({ ...claimColumns(claim), ...(claim.objectClaimId === null ? {} : { objectKind: "matter" as const, objectClaimId: null }), projectId })) });
    await insertChildren(tx, projectId, part);
    onProgress((done += part.length), claims.length);
  }
  const about = claims.filter(({ objectClaimId }) => objectClaimId !== null);
  await tx.$executeRaw`
    UPDATE "Claim" c SET "objectKind" = 'claim', "objectClaimId" = v."object"
    FROM unnest(${about.map(({ id }) => id)}::uuid[], ${about.map(({ objectClaimId }) => objectClaimId)}::uuid[]) AS v("id", "object")
    WHERE c."projectId" = ${projectId}::uuid AND c."id" = v."id"`;
  for (const part of inParts(relations, 500)) await tx.relation.createMany({ data: part.map((relation) => ({ ...relation, projectId })) });
  for (const party of parties) note("party", party);
  for (const claim of claims) note("claim", claim);
  for (const relation of relations) note("relation", relation);
}
