import { z } from "zod";
import { documentRecord, type DocumentRecord } from "@/lib/documents/record";
import { sourceReview, type SourceReview } from "@/lib/documents/review";
import type { FormatId } from "@/lib/sources/formats";
import { sourceParts, type SourceParts } from "@/lib/sources/part";
import { progressUnits } from "@/lib/sources/source";

const suggestion = z.object({ encoding: z.string(), preview: z.string() });
export type EncodingChoice = z.output<typeof suggestion>;
const warning = z.object({ kind: z.string(), count: z.number(), first: z.number().optional() });
export type UploadWarning = z.output<typeof warning>;

const moves = z.object({ mentions: z.object({ moved: z.number(), proposed: z.number(), lost: z.number() }), regions: z.object({ left: z.number() }) });
export type UploadMoves = z.output<typeof moves>;
const imported = z.object({ document: documentRecord, revisionId: z.string(), warnings: z.array(warning), ...moves.partial().shape });
const known = z.object({ documentId: z.string(), title: z.string(), archived: z.boolean().default(false) });
const question = z.object({ kind: z.literal("ask"), suggestions: z.array(suggestion) });
const refusal = z.object({
  kind: z.literal("refused"), problem: z.string(), byte: z.number(), size: z.number(), limit: z.number(),
  found: z.string().optional(), line: z.number().optional(), encoding: z.string().default(""),
});
const stopped = z.object({ kind: z.literal("stopped") });

/** How far the server is with a source whose bytes have all arrived. */
export const uploadProgress = z.object({ id: z.string(), stage: z.enum(["waiting", "reading", "storing"]), done: z.number(), total: z.number().nullable(), unit: z.enum(progressUnits).nullable().default(null) });
export type UploadProgress = z.output<typeof uploadProgress>;
export type UploadRefusal = z.output<typeof refusal>;

/** Where one source is on its way into the project. */
export type UploadState =
  | { readonly kind: "waiting" }
  /** bytes that have left, of all */
  | { readonly kind: "sending"; readonly sent: number; readonly total: number }
  /** all bytes have left; the server reads them */
  | { readonly kind: "reading"; readonly progress?: UploadProgress }
  | { readonly kind: "imported"; readonly document: DocumentRecord; readonly warnings: readonly UploadWarning[]; readonly moves?: UploadMoves }
  /** the project has the same bytes already */
  | { readonly kind: "known"; readonly documentId: string; readonly title: string; readonly archived: boolean }
  | { readonly kind: "ask"; readonly suggestions: readonly EncodingChoice[] }
  /** read, and not stored before somebody has seen what was dropped, guessed or repaired */
  | { readonly kind: "review"; readonly review: SourceReview }
  /** it holds several documents; `taken` are those that go their own ways, each as a line of its own */
  | { readonly kind: "parts"; readonly found: SourceParts; readonly taken: number }
  | { readonly kind: "refused"; readonly refusal: UploadRefusal; readonly requestId?: string }
  /** refused for another reason than the source, in the server's words */
  | { readonly kind: "denied"; readonly detail: string; readonly requestId?: string }
  /** no answer, or none that says whether it went well; the same source can be sent again */
  | { readonly kind: "failed"; readonly requestId?: string }
  | { readonly kind: "cancelled" };

/** One source and what was decided about it so far. `id` is the id of the document that it becomes. */
export interface Upload extends Choices {
  readonly id: string;
  readonly fileName: string;
  readonly size: number;
  readonly state: UploadState;
}

/** What a person may decide about a source: null where it is left to the reader. */
export interface Choices {
  readonly encoding: string | null;
  readonly format: FormatId | null;
  readonly language: string | null;
  /** whether what is beside the main text is set aside */
  readonly setAside: boolean;
  /** import the same bytes once more, though the project has them */
  readonly again: boolean;
  /** what was dropped, guessed or repaired has been seen */
  readonly accepted: boolean;
}
const UNDECIDED: Choices = { encoding: null, format: null, language: null, setAside: true, again: false, accepted: false };

export type UploadEvent =
  | { readonly type: "added"; readonly uploads: readonly Upload[] }
  | { readonly type: "progressed"; readonly id: string; readonly sent: number; readonly total: number }
  | { readonly type: "settled"; readonly id: string; readonly state: UploadState }
  | { readonly type: "told"; readonly id: string; readonly progress: UploadProgress }
  | { readonly type: "retried"; readonly id: string; readonly choices: Partial<Choices> }
  /** decided, but not sent yet */
  | { readonly type: "chosen"; readonly id: string; readonly choices: Partial<Choices> }
  | { readonly type: "parted"; readonly id: string; readonly taken: number }
  | { readonly type: "removed"; readonly id: string };

/** A new line of the list, refused at once where the installation takes no source of this size. */
export function newUpload({ id, fileName, size }: Pick<Upload, "id" | "fileName" | "size">, limit: number): Upload {
  const state: UploadState = size > limit ? { kind: "refused", refusal: tooLarge(size, limit) } : { kind: "waiting" };
  return { id, fileName, size, ...UNDECIDED, state };
}

const tooLarge = (size: number, limit: number): UploadRefusal => ({ kind: "refused", problem: "too-large", byte: 0, encoding: "", size, limit });

/** Whether bytes of this source are under way. */
export const isUnderWay = ({ state }: Upload): boolean => state.kind === "sending" || state.kind === "reading";

/** Whether leaving the page would lose something of this source. */
export const isPending = (upload: Upload): boolean => isUnderWay(upload) || ["waiting", "ask", "review", "failed"].includes(upload.state.kind) || (upload.state.kind === "parts" && upload.state.taken === 0);

/** The list after an event. A source that is no longer in the list is left alone. */
export function uploadsAfter(uploads: readonly Upload[], event: UploadEvent): readonly Upload[] {
  if (event.type === "added") return [...uploads, ...event.uploads];
  if (event.type === "removed") return uploads.filter(({ id }) => id !== event.id);
  return uploads.map((upload) => (upload.id === event.id ? uploadAfter(upload, event) : upload));
}

function uploadAfter(upload: Upload, event: Exclude<UploadEvent, { type: "added" | "removed" }>): Upload {
  if (event.type === "settled") return { ...upload, state: event.state };
  if (event.type === "retried") return { ...upload, ...event.choices, state: { kind: "waiting" } };
  if (event.type === "chosen") return { ...upload, ...event.choices };
  if (event.type === "parted") return upload.state.kind === "parts" ? { ...upload, state: { ...upload.state, taken: event.taken } } : upload;
  if (event.type === "told") return upload.state.kind === "reading" ? { ...upload, state: { kind: "reading", progress: event.progress } } : upload;
  const { sent, total } = event;
  return { ...upload, state: sent < total ? { kind: "sending", sent, total } : { kind: "reading" } };
}

/** An answer of the API, as far as an upload asks. */
type Answer =
  | { readonly kind: "done"; readonly value: unknown }
  | { readonly kind: "refused"; readonly problem: { readonly code: string; readonly detail: string; readonly about?: unknown; readonly requestId?: string } }
  | { readonly kind: "unreachable"; readonly requestId?: string };

/** What the server's answer means for a source. */
export function uploadOutcome(answer: Answer): UploadState {
  if (answer.kind === "unreachable") return { kind: "failed", requestId: answer.requestId };
  if (answer.kind === "done") {
    const parsed = imported.safeParse(answer.value);
    if (!parsed.success) return { kind: "failed" };
    const { document, warnings, mentions, regions } = parsed.data;
    return { kind: "imported", document, warnings, ...(mentions && regions ? { moves: { mentions, regions } } : {}) };
  }
  return refusedOutcome(answer.problem);
}

function refusedOutcome({ code, about, detail, requestId }: Extract<Answer, { kind: "refused" }>["problem"]): UploadState {
  const there = known.safeParse(about);
  if (code === "exists" && there.success) return { kind: "known", ...there.data };
  const asked = question.safeParse(about);
  if (asked.success) return { kind: "ask", suggestions: asked.data.suggestions };
  const found = sourceReview.safeParse(about);
  if (found.success) return { kind: "review", review: found.data };
  const several = sourceParts.safeParse(about);
  if (several.success) return { kind: "parts", found: several.data, taken: 0 };
  if (stopped.safeParse(about).success) return { kind: "cancelled" };
  const refused = refusal.safeParse(about);
  if (refused.success) return { kind: "refused", refusal: refused.data, requestId };
  return { kind: "denied", detail, requestId };
}
