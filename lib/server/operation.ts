import { z } from "zod";
import { exactString } from "@/lib/text/well-formed";

/** What a request body is: JSON after a schema, a file's raw bytes, or nothing. */
type Body = z.ZodType | "bytes" | null;

/**
 * One method on one path of the API: what goes in, what comes out. The route handler parses by it and the OpenAPI
 * document is written from it, so that the two can't differ.
 */
export interface Operation {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** under /api/v1, with parameters in braces */
  readonly path: string;
  readonly summary: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: Body;
  readonly response: z.ZodType;
  readonly status: 200 | 201 | 202;
  /** whether If-Match must name the version that the writer saw */
  readonly needsVersion: boolean;
  /** whether nobody-in-particular may call it; said here on purpose, never by leaving a check out */
  readonly isPublic: boolean;
  /** what stands on each line where the whole list is asked for as lines; null where it can't be */
  readonly line: z.ZodType | null;
  /** what the answer is, where it isn't JSON after `response` */
  readonly mediaType: string;
}

const defaults = { params: z.object({}), query: z.object({}), body: null, status: 200, needsVersion: false, isPublic: false, line: null, mediaType: "application/json" } as const;
type Defaults = typeof defaults;
type Given = Pick<Operation, "id" | "method" | "path" | "summary" | "response"> & Partial<Operation>;

/** An operation with what it doesn't say filled in. */
export function operation<const T extends Given>(given: T): Omit<Defaults, keyof T> & T {
  return { ...defaults, ...given };
}

/** What list operations take, and give. The cursor is what the last page's `next` said. */
export const paging = { cursor: z.string().max(200).optional(), limit: z.coerce.number().int().min(1).max(200).default(100) };
export const listOf = (item: z.ZodType) => z.object({ items: z.array(item), next: z.string().nullable() });

/** Adds the abilities of the one who asks to a record's schema. */
export const withAbilities = <T extends z.ZodObject>(record: T) => record.extend({ abilities: z.object({ change: z.boolean() }) });

/** Words to look for: exactly these. */
export const words = exactString.max(300);

/** Path parameters that many operations share. */
export const inProject = z.object({ project: z.string() });
export const oneInProject = z.object({ project: z.string(), id: z.uuid() });

/** A comma-separated list of ids in the query, at most 100. */
export const idList = z.string().transform((text) => text.split(",")).pipe(z.array(z.uuid()).max(100)).optional();
