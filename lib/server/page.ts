import { notFound, redirect } from "next/navigation";
import type { UserActor } from "@/lib/access/actor";
import { AppError } from "@/lib/data/failure";
import { pageActor } from "@/lib/server/actor";

/**
 * What a page shows, read as the one who looks. Nobody-in-particular is sent to sign in and back to `path`; what isn't
 * there or isn't theirs is the not-found page; anything else is a bug and goes to the error page.
 */
export async function readPage<T>(path: string, read: (actor: UserActor) => Promise<T>): Promise<T> {
  const actor = await pageActor();
  if (actor.kind !== "user") redirect(`/signin?callbackUrl=${encodeURIComponent(path)}`);
  try {
    return await read(actor);
  } catch (thrown) {
    if (thrown instanceof AppError && (thrown.code === "not_found" || thrown.code === "forbidden")) notFound();
    throw thrown;
  }
}
