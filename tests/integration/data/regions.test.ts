import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import { claimInputOf } from "@/lib/claims/composition";
import { changeClaim, readClaim } from "@/lib/data/claims/claims";
import { createRegion } from "@/lib/data/regions/regions";
import { regionInput, type RegionInput } from "@/lib/documents/record";
import { makeClaim } from "@/tests/factories/claim";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeProject, type TestProject } from "@/tests/factories/project";

let project: TestProject;
let document: TestDocument;
beforeAll(async () => {
  project = await makeProject();
  document = await makeDocument(project);
});

const sentence = "“No boat was damaged,” a spokesman added.";
const mark = (role: RegionInput["role"], quote: string) =>
  createRegion(project.as.editor, project.slug, regionInput.parse({ id: uuidv7(), revisionId: document.revisionId, role, ...spanOf(document, quote) }));

describe("marking a region", () => {
  test("over a claim changes nothing of the claim, which can still be written (R2)", async () => {
    const { abilities, ...claim } = await makeClaim(project, { document, quote: "No boat was damaged" });
    await mark("appeal", sentence);
    expect(await readClaim(project.as.annotator, project.slug, claim.id)).toEqual({ ...claim, abilities });
    const changed = await changeClaim(project.as.annotator, project.slug, claim.id, 1, { ...claimInputOf(claim), note: "In an appeal now." });
    expect(changed.mentions).toEqual(claim.mentions);
  });

  test("keeps new claims from lying wholly in what is excluded, and from nowhere else (R3)", async () => {
    await mark("interface", "The reporter of this page");
    await mark("infobox", "A bridge across the Lenn");
    await expect(makeClaim(project, { document, quote: "The reporter of this page" })).rejects.toMatchObject({ code: "invalid" });
    await expect(makeClaim(project, { document, quote: "The reporter of this page could not reach" })).resolves.toBeDefined();
    await expect(makeClaim(project, { document, quote: "A bridge across the Lenn" })).resolves.toBeDefined();
  });
});
