import type { Note } from "@/lib/documents/notes";
import type { RegionInput } from "@/lib/documents/record";
import { isCitation, isNote } from "@/lib/documents/region";
import type { Translate } from "@/messages/catalogue";

/** What a region is called where there is little room: its role, a note by its number, a citation by the note's. */
export function regionLabel(t: Translate<"regions">, region: RegionInput, notes: readonly Note[]): string {
  const noteId = isNote(region) ? region.id : region.refersToRegionId;
  const number = notes.find((note) => note.region.id === noteId)?.number;
  if (isNote(region)) return t("label.note", { number: number ?? "" });
  if (isCitation(region)) return number === undefined ? t("label.lostNote") : t("label.cites", { number });
  return t(`roles.${region.role}`);
}
