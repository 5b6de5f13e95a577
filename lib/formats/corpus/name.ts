import { foldName } from "@/lib/parties/name";

/** The name of a text for files: its number in the corpus, and what of its title is in small Latin letters and digits. */
export function textName(number: number, title: string): string {
  const words = foldName(title).replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40).replace(/-+$/, "");
  return [String(number).padStart(4, "0"), words].filter(Boolean).join("-");
}
