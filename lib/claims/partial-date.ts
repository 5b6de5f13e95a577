import edtf from "edtf";
import { z } from "zod";

function isDate(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

/** A partial, uncertain or open date, or a period, in EDTF (ISO 8601-2:2019, Annex A); "XXXX" where it isn't known. */
export const partialDate = z.string().max(200).refine(isDate, { error: "must be an EDTF date" });
