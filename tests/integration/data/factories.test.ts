import { expect, it } from "vitest";
import { getPlacement } from "@/lib/data/placements";
import { listProjects } from "@/lib/data/projects";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition, makeRelation } from "@/tests/factories/contest";
import { makeDocument, sampleText } from "@/tests/factories/document";
import { makeProject } from "@/tests/factories/project";

it("the test builders make a whole case through lib/data", async () => {
  const project = await makeProject();
  const document = await makeDocument(project);
  const [claim, other] = [await makeClaim(project, { document }), await makeClaim(project, { document, quote: "at least three boats were hit 🚣" })];
  const contest = await makeContest(project);
  const position = await makePosition(project, contest.id);
  const placement = await makePlacement(project, { contestId: contest.id, claimId: claim.id, positionId: position.id });
  await makeRelation(project, other.id, claim.id, { type: "denies" });
  expect(await getPlacement(project.as.reader, project.slug, placement.id)).toEqual({ ...placement, abilities: { change: false } });
  expect(other.mentions[0]!.anchorings[0]!.fragments[0]!.quote).toBe("at least three boats were hit 🚣");
  expect(document.text).toBe(sampleText);
  expect((await listProjects(project.as.reader, { limit: 10 })).items.map(({ slug, role }) => [slug, role])).toEqual([[project.slug, "reader"]]);
});
