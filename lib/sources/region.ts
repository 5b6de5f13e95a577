import type { RegionInput } from "@/lib/documents/record";
import type { Span } from "@/lib/text/span";

/** A stretch of a text that import proposes to set aside or to flag. `note`: of a citation, the place of its note in the list. */
export type ProposedRegion = Span & { readonly role: RegionInput["role"]; readonly note?: number; readonly author?: string; readonly outlet?: string };
