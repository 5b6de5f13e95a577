import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { createRegion } from "@/lib/data/regions/regions";
import { regionInput } from "@/lib/documents/record";
import { makeClaim } from "@/tests/factories/claim";
import { makeDocument } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import type { TestProject } from "@/tests/factories/project";
import type { Call } from "@/tests/factories/request";

/** Where a request is made: `author` made the record that it is about, `asker` sends it (null: nobody in particular). */
export interface Scene {
  readonly project: TestProject;
  readonly author: UserActor;
  readonly asker: UserActor | null;
}

export type Prepared = Call & { readonly version?: number };

/** Makes what a request needs to be there, and the request as it succeeds for whoever may send it. */
export type Prepare = (scene: Scene) => Promise<Prepared>;

export const nothing: Prepare = async () => ({});

export const inProject: Prepare = async ({ project }) => ({ params: { project: project.slug } });

export const at = (project: TestProject, id: string) => ({ params: { project: project.slug, id } });

// Texts that are made once for a project; no request here changes them.
const texts = new WeakMap<TestProject, ReturnType<typeof makeDocument>>();

export function documentOf(project: TestProject) {
  const document = texts.get(project) ?? makeDocument(project);
  texts.set(project, document);
  return document;
}

// A text that two layers mark, made once for a project: what is compared is computed once.
const compared = new WeakMap<TestProject, Promise<string>>();

export function comparedIn(project: TestProject): Promise<string> {
  const id = compared.get(project) ?? makeCompared(project);
  compared.set(project, id);
  return id;
}

async function makeCompared(project: TestProject): Promise<string> {
  const document = await makeDocument(project);
  for (const layerId of Object.values(project.layers)) await makeClaim(project, { document, layerId }, project.as.editor);
  return document.id;
}

/** A claim on that text. */
export const claimBy = async (project: TestProject, author: UserActor) => {
  const claimants = [(await makeParty(project)).id];
  return makeClaim(project, { document: await documentOf(project), claimants }, author);
};

// A party that others are merged into; made once for a project.
const targets = new WeakMap<TestProject, ReturnType<typeof makeParty>>();

export function targetOf(project: TestProject) {
  const target = targets.get(project) ?? makeParty(project);
  targets.set(project, target);
  return target;
}

export async function noteOf(project: TestProject): Promise<string> {
  const { revisionId } = await documentOf(project);
  return (await createRegion(project.as.editor, project.slug, regionInput.parse({ id: uuidv7(), revisionId, role: "reference", start: 0, end: 3 }))).id;
}
