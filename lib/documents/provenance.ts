import { enteredDate, typedDate } from "@/lib/claims/date-entry";
import { documentChange, type DocumentChange } from "@/lib/documents/record";

/** A document's provenance as it stands in a form: dates as typed, the publisher with its name. */
export interface ProvenanceDraft {
  readonly title: string;
  readonly kind: string;
  readonly publisher: { readonly id: string; readonly label: string } | null;
  readonly language: string;
  readonly originalUrl: string;
  readonly archiveUrl: string;
  readonly published: string;
  readonly retrieved: string;
  readonly licence: string;
  readonly note: string;
}
export type ProvenanceField = keyof ProvenanceDraft;

/** What can't be saved yet, by field. */
export type ProvenanceProblems = Partial<Record<ProvenanceField, string>>;

export type ProvenanceResult =
  | { readonly ok: true; readonly change: DocumentChange }
  | { readonly ok: false; readonly problems: ProvenanceProblems };

/** Takes a document's provenance, and nothing else of it, from a whole record. */
export function provenanceOf(record: DocumentChange): DocumentChange {
  const { title, kind, publisherPartyId, language, originalUrl, archiveUrl, published, retrieved, licence, note } = record;
  return { title, kind, publisherPartyId, language, originalUrl, archiveUrl, published, retrieved, licence, note };
}

/** A document's provenance as a form shows it; `publisherName` is the name of its publisher, where it has one. */
export function provenanceDraft(record: DocumentChange, publisherName: string): ProvenanceDraft {
  const { publisherPartyId, published, retrieved, ...rest } = provenanceOf(record);
  const publisher = publisherPartyId === null ? null : { id: publisherPartyId, label: publisherName };
  return { ...rest, publisher, published: typedDate(published), retrieved: typedDate(retrieved) };
}

/** A form after it was saved: what was stored, but what was typed since it was sent stays. */
export function draftAfterSave(now: ProvenanceDraft, { sent, saved }: { readonly sent: ProvenanceDraft; readonly saved: ProvenanceDraft }): ProvenanceDraft {
  const typed = (Object.keys(now) as ProvenanceField[]).filter((field) => JSON.stringify(now[field]) !== JSON.stringify(sent[field]));
  return { ...saved, ...Object.fromEntries(typed.map((field) => [field, now[field]])) };
}

/** What a form holds, as it would be saved, or what is wrong with it by field. */
export function provenanceChange(draft: ProvenanceDraft, now: Date): ProvenanceResult {
  const { publisher, published, retrieved, language, ...rest } = draft;
  const dates = { published: enteredDate(published, now), retrieved: enteredDate(retrieved, now) };
  const value = (date: (typeof dates)["published"]) => (date.ok ? date.value : null);
  const parsed = documentChange.safeParse({
    ...rest,
    language: language.trim() === "" ? "und" : language.trim(),
    publisherPartyId: publisher?.id ?? null,
    published: value(dates.published),
    retrieved: value(dates.retrieved),
  });
  const problems: ProvenanceProblems = {
    ...(parsed.success ? {} : Object.fromEntries(parsed.error.issues.map(({ path, message }) => [String(path[0]), message]))),
    ...(dates.published.ok ? {} : { published: dates.published.message }),
    ...(dates.retrieved.ok ? {} : { retrieved: dates.retrieved.message }),
  };
  return parsed.success && Object.keys(problems).length === 0 ? { ok: true, change: parsed.data } : { ok: false, problems };
}
