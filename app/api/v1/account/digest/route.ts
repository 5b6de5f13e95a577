import { changeDigest, readDigest } from "@/lib/data/digests/setting";
import { digestPost } from "@/lib/server/digest-post";
import * as operations from "@/lib/server/operations/threads";
import { personOf } from "@/lib/server/person";
import { route } from "@/lib/server/route";

export const GET = route(operations.readDigest, async ({ actor }) => {
  const { digest, isProven } = await readDigest(personOf(actor));
  return { digest, isSent: isProven && digestPost() !== null };
});
export const PUT = route(operations.changeDigest, ({ actor, body }) => changeDigest(personOf(actor), body.digest));
