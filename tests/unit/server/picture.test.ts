import { expect, it, vi } from "vitest";
import { pictureOf } from "@/lib/server/picture";
import { snapshotOf } from "@/lib/publication/snapshot";
import { bundle, imprint } from "@/tests/unit/publication/bundle";

const sizeOf = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];
const asking = (question: string) => snapshotOf({ ...bundle, contest: { ...bundle.contest, question } }, imprint);

it("W7: the picture is a PNG of 1200 by 630, made without asking anybody, for questions in any script", async () => {
  const fetched = vi.spyOn(globalThis, "fetch").mockImplementation(() => { throw new Error("asked elsewhere"); });
  for (const question of ["Were boats hit at the crossing?", "Նավակներ խփվե՞լ են", "האם נפגעו סירות? 🚣", "x".repeat(2_000)]) {
    const png = await pictureOf(asking(question), { above: "Claim versus counterclaim", below: "3 claims" });
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe("PNG");
    expect(sizeOf(png)).toEqual([1200, 630]);
  }
  expect(fetched).not.toHaveBeenCalled();
});
