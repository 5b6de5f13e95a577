import { enteredDate, typedDate, type DateEntry } from "@/lib/claims/date-entry";
import { partyInput, type PartyInput, type PartyKind } from "@/lib/parties/record";
import { partyProblems } from "@/lib/parties/rules";

/** Something chosen from a list, with the name it goes by. */
export interface Named {
  readonly id: string;
  readonly label: string;
}
interface TypedPeriod {
  readonly from: string;
  readonly to: string;
}
/** A party as it stands in a form: dates as typed, other records with their names. `key` tells the rows of a list apart. */
export interface PartyForm {
  readonly id: string;
  readonly kind: PartyKind;
  readonly document: Named | null;
  readonly names: readonly { readonly key: string; readonly text: string; readonly script: string }[];
  readonly sides: readonly (TypedPeriod & { readonly key: string; readonly sideId: string | null })[];
  readonly tenures: readonly (TypedPeriod & { readonly key: string; readonly of: Named | null; readonly office: string })[];
  readonly dissolved: string;
  readonly note: string;
  readonly externalIds: readonly { readonly key: string; readonly scheme: string; readonly value: string }[];
}

/** What can't be saved yet: by path in the form, like "names.0.text". */
export type PartyFormProblems = Readonly<Record<string, string>>;
export type PartyFormResult = { readonly ok: true; readonly input: PartyInput } | { readonly ok: false; readonly problems: PartyFormProblems };

/** Takes what can be changed of a party, and nothing else, from a whole record. */
export function partyInputOf({ id, kind, documentId, names, tenures, sides, dissolved, note, externalIds }: PartyInput): PartyInput {
  return { id, kind, documentId, names, tenures, sides, dissolved, note, externalIds };
}

const typed = ({ from, to }: { from: string | null; to: string | null }): TypedPeriod => ({ from: typedDate(from), to: typedDate(to) });

/** A party as a form shows it; `nameOf` gives the names of the parties and documents it speaks of. */
export function partyForm(party: PartyInput, nameOf: (id: string) => string): PartyForm {
  const keyed = <T extends object>(rows: readonly T[]) => rows.map((row, index) => ({ ...row, key: String(index) }));
  return {
    id: party.id,
    kind: party.kind,
    document: party.documentId === null ? null : { id: party.documentId, label: nameOf(party.documentId) },
    names: keyed(party.names),
    sides: keyed(party.sides.map(({ sideId, ...period }) => ({ sideId, ...typed(period) }))),
    tenures: keyed(party.tenures.map(({ ofPartyId, office, ...period }) => ({ of: { id: ofPartyId, label: nameOf(ofPartyId) }, office, ...typed(period) }))),
    dissolved: typedDate(party.dissolved),
    note: party.note,
    externalIds: keyed(party.externalIds),
  };
}

/** What a form holds, as it would be saved, or what is wrong with it. `was` is the party's kind so far, null for a new one. */
export function partyInputFrom(form: PartyForm, was: PartyKind | null, now: Date): PartyFormResult {
  const problems: Record<string, string> = {};
  const date = (text: string, path: string) => kept(enteredDate(text, now), path, problems);
  const period = ({ from, to }: TypedPeriod, path: string) => ({ from: date(from, `${path}.from`), to: date(to, `${path}.to`) });
  const parsed = partyInput.safeParse({
    id: form.id,
    kind: form.kind,
    documentId: form.kind === "anonymous" || form.kind === "document_voice" ? (form.document?.id ?? null) : null,
    names: form.names.map(({ text, script }) => ({ text, script })),
    sides: form.sides.map((side, index) => ({ sideId: side.sideId ?? "", ...period(side, `sides.${index}`) })),
    tenures: form.tenures.map((tenure, index) => ({ ofPartyId: tenure.of?.id ?? "", office: tenure.office, ...period(tenure, `tenures.${index}`) })),
    dissolved: date(form.dissolved, "dissolved"),
    note: form.note,
    externalIds: form.externalIds.map(({ scheme, value }) => ({ scheme, value })),
  });
  const issues = parsed.success ? partyProblems(parsed.data, was) : parsed.error.issues;
  for (const { path, message } of issues) problems[path.join(".")] ??= message;
  return parsed.success && Object.keys(problems).length === 0 ? { ok: true, input: parsed.data } : { ok: false, problems };
}

function kept(entry: DateEntry, path: string, problems: Record<string, string>): string | null {
  if (entry.ok) return entry.value;
  problems[path] = entry.message;
  return null;
}
