import { z } from "zod";
import { cueClasses } from "@/lib/claims/cue-weight";
import { partialDate } from "@/lib/claims/partial-date";
import { regionRoles } from "@/lib/documents/record";
import { recordId } from "@/lib/projects/record";
import { LONGEST_QUERY } from "@/lib/search/query";
import { exactString } from "@/lib/text/well-formed";

/** What a claim lacks or has, by which it can be picked out. */
export const claimFlags = ["no_claimant", "no_act", "own_voice", "in_no_contest", "supplied_reading", "quantities", "orphaned", "attributed", "counted", "deleted"] as const;
export type ClaimFlag = (typeof claimFlags)[number];

/** What claims can be sorted by; with a minus before it the other way round. Claims without a date stand last both ways. */
export const claimSorts = ["added", "claimant", "act", "said", "event", "place"] as const;
export type ClaimSort = (typeof claimSorts)[number];

const flagList = z.string().transform((text) => text.split(",")).pipe(z.array(z.enum(claimFlags)).max(claimFlags.length));

/** By what claims are filtered: in the address of a page, in the query of the API, and in what is exported (docs/SPEC.md, F5). */
export const claimFilterShape = {
  q: exactString.max(LONGEST_QUERY).optional(),
  party: recordId.optional(),
  /** also claims of those who held an office of the party or belonged to it, at the time of the claim */
  offices: z.enum(["true"]).optional(),
  /** a side, or "none" for claims of nobody's side */
  side: z.union([recordId, z.literal("none")]).optional(),
  act: exactString.min(1).max(200).optional(),
  /** EDTF: claims whose date may lie between the two */
  saidFrom: partialDate.optional(),
  saidTo: partialDate.optional(),
  eventFrom: partialDate.optional(),
  eventTo: partialDate.optional(),
  document: recordId.optional(),
  contest: recordId.optional(),
  position: recordId.optional(),
  annotator: recordId.optional(),
  layer: recordId.optional(),
  /** the role of a region that the claim's words touch */
  region: z.enum(regionRoles).optional(),
  /** with which cue words the claim is given */
  cue: z.enum(cueClasses).optional(),
  /** a side: claims on a position that it takes; or "none" for claims on no side's position */
  answer: z.union([recordId, z.literal("none")]).optional(),
  flags: flagList.optional(),
} as const;
export const claimFilter = z.object(claimFilterShape);
export type ClaimFilter = z.output<typeof claimFilter>;
export type FilterKey = keyof typeof claimFilterShape;
export const filterKeys = Object.keys(claimFilterShape) as FilterKey[];

export const sortKey = z.string().regex(new RegExp(`^-?(${claimSorts.join("|")})$`)).default("added");

/** What search can look through. */
export const searchKinds = ["passages", "claims", "parties", "documents", "contests"] as const;
export type SearchKind = (typeof searchKinds)[number];

/** The same as strings of an address: what stands there and can't be read is left out, and named. */
export function readFilter(given: Readonly<Record<string, string | undefined>>): { filter: ClaimFilter; unread: FilterKey[] } {
  const read = filterKeys.flatMap((key) => {
    const value = given[key];
    if (value === undefined || value === "") return [];
    const result = claimFilterShape[key].safeParse(value);
    return [{ key, result }];
  });
  const good = read.flatMap(({ key, result }) => (result.success ? [[key, result.data] as const] : []));
  return { filter: Object.fromEntries(good) as ClaimFilter, unread: read.filter(({ result }) => !result.success).map(({ key }) => key) };
}

const id = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const cursors = { passages: new RegExp(`^${id}\\.\\d{1,9}$`), others: new RegExp(`^${id}$`) };

/** The cursor of a list of hits as it stands in an address; nothing for what can't be one of this kind. */
export function readCursor(kind: SearchKind, given: string | undefined): string | undefined {
  return given !== undefined && cursors[kind === "passages" ? "passages" : "others"].test(given) ? given : undefined;
}

/** The filter as the strings of an address. */
export function filterQuery(filter: ClaimFilter): Record<string, string> {
  return Object.fromEntries(filterKeys.flatMap((key) => {
    const value = filter[key];
    if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return [];
    return [[key, Array.isArray(value) ? value.join(",") : value]];
  }));
}

/** Whether anything but words is asked for. */
export const isNarrowed = (filter: ClaimFilter) => Object.keys(filterQuery({ ...filter, q: undefined })).length > 0;
