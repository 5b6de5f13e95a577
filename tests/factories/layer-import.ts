import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { uuidv7 } from "uuidv7";
import yazl from "yazl";
import type { UserActor } from "@/lib/access/actor";
import { write } from "@/lib/data/history";
import { importLayer, type ImportedLayer } from "@/lib/data/imports/importing";
import type { NewImport } from "@/lib/data/imports/plan";
import { layerKind } from "@/lib/data/layers";
import { memberOf } from "@/lib/data/membership";
import type { TestProject } from "@/tests/factories/project";

/** Files as a ZIP file. */
export async function zipOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return buffer(zip.outputStream as unknown as Readable);
}

export const ferryText = "The ferry office said that no boat left.\nA clerk 🚣 in Lenn agreed, citing the harbour.\n";

/** A text with two attributions in PolNeAR's layout. */
export const polnear = {
  "a/ferry.txt": ferryText,
  "a/ferry.ann": [
    "T1\tSource 0 16\tThe ferry office", "T2\tCue 17 21\tsaid", "T3\tContent 22 39\tthat no boat left", "T4\tAttribution 17 21\tsaid", "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1",
    "T5\tContent 43 48;59 65\tclerk agreed", "T6\tAttribution-no-source 59 65\tagreed", "E2\tAttribution-no-source:T6 Content:T5", "R1\tsupports Arg1:E2 Arg2:E1", "T7\tPlace 54 58\tLenn", "",
  ].join("\n"),
};

/** A brat package as somebody would upload it. */
export async function bratImport(files: Readonly<Record<string, string>> = polnear, more: Partial<NewImport> = {}): Promise<NewImport> {
  return { id: uuidv7(), bytes: await zipOf(files), fileName: "ferry.zip", format: "brat", limit: 10_000_000, ...more };
}

/** A layer that an editor imported. */
export async function makeImport(project: TestProject, actor: UserActor = project.as.editor, files: Readonly<Record<string, string>> = polnear): Promise<ImportedLayer> {
  return importLayer(actor, project.slug, await bratImport(files));
}

/** An empty imported layer with its history, without reading anything. */
export async function makeImportedLayer(project: TestProject, actor: UserActor): Promise<string> {
  const member = await memberOf(actor, project.slug);
  const layer = { id: uuidv7(), version: 1, createdAt: new Date().toISOString(), kind: "imported" as const, name: "ferry.zip", contributorId: member.contributorId, closedAt: null };
  await write(member, "layer.import", async (tx, note) => {
    await layerKind.insert(tx, member.projectId, layer);
    note("layer", layer);
  });
  return layer.id;
}
