import type { NewSource } from "@/lib/data/documents/importing";
import { invalid } from "@/lib/data/failure";
import { pastedText } from "@/lib/server/operations/documents";
import type { FormatId } from "@/lib/sources/formats";
import { maxUploadBytes } from "@/lib/server/upload";
import { checkWellFormed } from "@/lib/text/well-formed";

interface SourceQuery {
  readonly id: string;
  readonly fileName?: string | undefined;
  readonly encoding?: string | undefined;
  readonly format?: FormatId | undefined;
  readonly setAside?: boolean | undefined;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly again?: boolean | undefined;
  readonly review?: boolean | undefined;
}

/** What a request wants imported: a file's raw bytes, or (as JSON) a text that was pasted. */
export function sourceOf(request: Request, query: SourceQuery, body: Uint8Array): NewSource {
  const isPasted = (request.headers.get("content-type") ?? "").startsWith("application/json");
  const { bytes, fileName } = isPasted ? pastedSource(body) : { bytes: body, fileName: query.fileName ?? "upload.txt" };
  const { id, encoding, format, title, language, again = false, review = false, setAside = true } = query;
  const said = { ...(encoding ? { encoding } : {}), ...(format ? { format } : {}), ...(title ? { title } : {}), ...(language ? { language } : {}) };
  return { id, bytes, fileName, again, review, setAside, limit: maxUploadBytes(), ...said };
}

function pastedSource(body: Uint8Array): { bytes: Uint8Array; fileName: string } {
  const parsed = pastedText.safeParse(jsonOrNull(body));
  if (!parsed.success) throw invalid([{ path: [], message: "The pasted text is not JSON like {\"text\": …}." }]);
  const { text, fileName } = parsed.data;
  const checked = checkWellFormed(text);
  // In UTF-8 a lone surrogate would become another character without an error.
  if (!checked.ok) throw invalid([{ path: ["text"], message: `The pasted text has a ${checked.problem} at offset ${checked.offset}. Nothing was stored.` }]);
  return { bytes: new TextEncoder().encode(text), fileName };
}

function jsonOrNull(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
