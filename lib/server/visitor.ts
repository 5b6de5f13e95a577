import { readAccount } from "@/lib/data/users";
import { pageActor } from "@/lib/server/actor";

/** Who looks at the page that is being rendered, for its head; null for nobody-in-particular. */
export async function visitor(): Promise<{ name: string; email: string } | null> {
  const actor = await pageActor();
  if (actor.kind !== "user") return null;
  const { name, email } = await readAccount(actor);
  return { name, email };
}
