import { foldName } from "@/lib/parties/name";

const MOST = 60;

/** An address for a project of this name, in small plain letters; "project" where the name has none of them. */
export function proposedSlug(name: string): string {
  const plain = foldName(name).replace(/[^a-z0-9]+/g, "-").slice(0, MOST).replace(/^-+|-+$/g, "");
  return plain || "project";
}
