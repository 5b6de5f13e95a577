import { z } from "zod";
import { activityFilter, type ActivityFilter } from "@/lib/projects/activity";

/** What the activity is narrowed down to; it stands in the address. */
export type ActivityQuery = ActivityFilter & { readonly cursor?: string | undefined };

const { person, kind, verb, document, from, to } = activityFilter;
const schema = z.object({
  person: person.catch(undefined), kind: kind.catch(undefined), verb: verb.catch(undefined), document: document.catch(undefined), from: from.catch(undefined), to: to.catch(undefined), cursor: z.uuid().optional().catch(undefined),
});

/** What an address narrows the activity down to; what can't be read of it is left out. */
export const readActivityQuery = (given: Readonly<Record<string, string | undefined>>): ActivityQuery => schema.parse(given);

/** The address of a project's activity for a query. */
export function activityHref(slug: string, query: ActivityQuery): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/p/${slug}/activity${given.length > 0 ? `?${new URLSearchParams(given)}` : ""}`;
}
