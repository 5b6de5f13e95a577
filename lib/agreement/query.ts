import { z } from "zod";
import { recordId } from "@/lib/projects/record";

/** So many people are compared at a time: every pair of them is measured by itself. One may have many layers. */
export const MOST_ANNOTATORS = 8;
export const MOST_LAYERS = 100;
export const MOST_DOCUMENTS = 100;

const idsUpTo = (most: number) => z.string().max(40 * most).transform((text) => [...new Set(text.split(","))]).pipe(z.array(recordId).min(1).max(most));

/** What is compared: in the address of a page and in the query of the API (docs/SPEC.md, Q13). */
export const agreementQueryShape = {
  /** ids of layers, with commas between them */
  layers: idsUpTo(MOST_LAYERS).optional(),
  /** ids of documents; without them, those in which everybody has claims */
  documents: idsUpTo(MOST_DOCUMENTS).optional(),
  /** with it, γ too */
  gamma: z.enum(["1"]).optional(),
} as const;
export type AgreementQuery = z.output<z.ZodObject<typeof agreementQueryShape>>;
export type AgreementKey = keyof typeof agreementQueryShape;
const keys = Object.keys(agreementQueryShape) as AgreementKey[];

/** The same from the strings of an address; what can't be read is left out, and named. */
export function readAgreementQuery(given: Readonly<Record<string, string | undefined>>): { query: AgreementQuery; unread: AgreementKey[] } {
  const read = keys.flatMap((key) => (given[key] ? [{ key, result: agreementQueryShape[key].safeParse(given[key]) }] : []));
  const good = read.flatMap(({ key, result }) => (result.success ? [[key, result.data] as const] : []));
  return { query: Object.fromEntries(good) as AgreementQuery, unread: read.filter(({ result }) => !result.success).map(({ key }) => key) };
}

/** The query of an address that stands for it, with its question mark; empty where nothing is chosen. */
export function agreementSearch({ layers, documents, gamma }: AgreementQuery): string {
  const said = Object.entries({ layers: layers?.join(","), documents: documents?.join(","), gamma }).flatMap(([key, value]) => (value ? [`${key}=${value}`] : []));
  return said.length > 0 ? `?${said.join("&")}` : "";
}
