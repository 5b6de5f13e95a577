import { z } from "zod";
import { matrixAcross, NO_SIDE, OWN_VOICE, sayings } from "@/lib/contests/matrix";
import { contestKinds, contestStates } from "@/lib/contests/record";
import { recordId } from "@/lib/projects/record";
import { exactString } from "@/lib/text/well-formed";

/** What the rows of the matrix can be sorted by; with a minus before it the other way round. */
export const matrixSorts = ["added", "question", "claims", "roots", "said", "disagreement"] as const;
export type MatrixSort = (typeof matrixSorts)[number];

/** What the chosen column may do in a contest that is listed: anything at all, or exactly one of these. */
export const columnSayings = ["heard", ...sayings] as const;

/** What the matrix shows: in the address of a page, in the query of the API, and in what is exported (docs/SPEC.md, M1). */
export const matrixQueryShape = {
  by: z.enum(matrixAcross).optional(),
  /** words of the question */
  q: exactString.max(300).optional(),
  kind: z.enum(contestKinds).optional(),
  state: z.enum(contestStates).optional(),
  /** only contests in which this side or party does what `saying` says */
  column: z.union([recordId, z.enum([NO_SIDE, OWN_VOICE])]).optional(),
  saying: z.enum(columnSayings).optional(),
  sort: z.string().regex(new RegExp(`^-?(${matrixSorts.join("|")})$`)).optional(),
} as const;
export const matrixQuery = z.object(matrixQueryShape);
export type MatrixQuery = z.output<typeof matrixQuery>;
export type MatrixKey = keyof typeof matrixQueryShape;
const keys = Object.keys(matrixQueryShape) as MatrixKey[];

/** The same from the strings of an address; what can't be read is left out, and named. */
export function readMatrixQuery(given: Readonly<Record<string, string | undefined>>): { query: MatrixQuery; unread: MatrixKey[] } {
  const read = keys.flatMap((key) => (given[key] ? [{ key, result: matrixQueryShape[key].safeParse(given[key]) }] : []));
  const good = read.flatMap(({ key, result }) => (result.success ? [[key, result.data] as const] : []));
  return { query: Object.fromEntries(good) as MatrixQuery, unread: read.filter(({ result }) => !result.success).map(({ key }) => key) };
}

/** The strings that stand for it in an address, without what is so anyway. */
export function matrixAddress(query: MatrixQuery): Record<string, string> {
  const { by, sort, saying, ...others } = query;
  const said = { ...others, by: by === "party" ? by : undefined, sort: sort === "added" ? undefined : sort, saying: query.column ? saying : undefined };
  return Object.fromEntries(keys.flatMap((key) => (said[key] ? [[key, said[key]]] : [])));
}

/** Whether it leaves contests out. */
export const isMatrixNarrowed = ({ q, kind, state, column }: MatrixQuery): boolean => Boolean(q || kind || state || column);
