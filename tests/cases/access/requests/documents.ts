import { uuidv7 } from "uuidv7";
import { archiveDocument } from "@/lib/data/documents/documents";
import { asRunning } from "@/lib/data/sources/running";
import { at, claimBy, documentOf, inProject, type Prepare } from "@/tests/cases/access/requests/scene";
import { makeClaim } from "@/tests/factories/claim";
import { makeDocument, sampleText } from "@/tests/factories/document";
import { revise } from "@/tests/factories/revision";

const oneText: Prepare = async ({ project }) => at(project, (await documentOf(project)).id);

const annotationIn: Prepare = async ({ project, author }) => {
  const { mentions: [mention] } = await claimBy(project, author);
  return { params: { project: project.slug, id: mention!.documentId, annotation: mention!.id } };
};

const oneRevision: Prepare = async ({ project }) => {
  const { id, revisionId } = await documentOf(project);
  return { params: { project: project.slug, id, revision: revisionId } };
};

// An import that never ends: there is one to stop for as long as the test runs.
const oneImport: Prepare = async ({ project }) => {
  const id = uuidv7();
  void asRunning({ projectId: project.id, id }, () => new Promise(() => undefined));
  return at(project, id);
};

export const documents: Record<string, Prepare> = {
  "GET /imports": inProject,
  "DELETE /imports/{id}": oneImport,
  "GET /documents": inProject,
  "POST /documents": async ({ project }) => {
    const id = uuidv7();
    return { params: { project: project.slug }, query: { id, fileName: "ferry.txt" }, body: Buffer.from(`${sampleText}\n${id}`, "utf8") };
  },
  "GET /documents/{id}": oneText,
  "PUT /documents/{id}": async ({ project }) => ({ ...at(project, (await makeDocument(project)).id), version: 1, body: { title: "A ferry across the Lenn" } }),
  "DELETE /documents/{id}": async ({ project }) => ({ ...at(project, (await makeDocument(project)).id), version: 1 }),
  "POST /documents/{id}/restore": async ({ project }) => {
    const { id } = await makeDocument(project);
    await archiveDocument(project.as.editor, project.slug, id, 1);
    return { ...at(project, id), version: 2 };
  },
  "GET /documents/{id}/history": oneText,
  "GET /documents/{id}/original": oneText,
  "GET /documents/{id}/annotations": oneText,
  "GET /documents/{id}/annotations/{annotation}": annotationIn,
  "GET /documents/{id}/highlights": oneText,
  "GET /documents/{id}/regions": oneText,
  "GET /documents/{id}/revisions": oneText,
  "GET /documents/{id}/revisions/{revision}": oneRevision,
  "GET /documents/{id}/revisions/{revision}/likely-claims": oneRevision,
  "POST /documents/{id}/revisions": async ({ project }) => {
    const [{ id }, revision] = [await makeDocument(project), uuidv7()];
    return { ...at(project, id), query: { id: revision, fileName: "ferry.txt" }, body: Buffer.from(`${sampleText}\n${revision}`, "utf8") };
  },
  "GET /documents/{id}/revisions/{revision}/highlights": oneRevision,
  "GET /documents/{id}/revisions/{revision}/original": oneRevision,
  "GET /documents/{id}/revisions/{revision}/comparison/{other}": async ({ project }) => {
    const document = await makeDocument(project);
    const { revisionId } = await revise(project, document, `${sampleText}\nCorrected.`);
    return { params: { project: project.slug, id: document.id, revision: revisionId, other: document.revisionId } };
  },
  "GET /documents/{id}/moves": oneText,
  "POST /documents/{id}/moves": async ({ project, author }) => {
    const document = await makeDocument(project);
    const claim = await makeClaim(project, { document, quote: "at least three boats were hit" }, author);
    const { revisionId } = await revise(project, document, sampleText.replace("three boats", "four boats"));
    return { ...at(project, document.id), body: { revisionId, decisions: [{ claimId: claim.id, version: 2, mentionId: claim.mentions[0]!.id, decision: "accept" }] } };
  },
};

export const regionsActs: Record<string, Prepare> = {
  "POST /regions/acts": async ({ project }) => {
    const { revisionId } = await documentOf(project);
    const regions = [{ id: uuidv7(), revisionId, role: "tooltip", start: 0, end: 8 }, { id: uuidv7(), revisionId, role: "caption", start: 9, end: 15 }];
    return { params: { project: project.slug }, body: { id: uuidv7(), act: "create", regions } };
  },
};
