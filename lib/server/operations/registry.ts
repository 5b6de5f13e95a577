import type { Operation } from "@/lib/server/operation";
import * as account from "@/lib/server/operations/account";
import * as adjudication from "@/lib/server/operations/adjudication";
import * as agreement from "@/lib/server/operations/agreement";
import * as assignments from "@/lib/server/operations/assignments";
import * as assessments from "@/lib/server/operations/assessments";
import * as audit from "@/lib/server/operations/audit";
import * as changes from "@/lib/server/operations/changes";
import * as claims from "@/lib/server/operations/claims";
import * as contests from "@/lib/server/operations/contests";
import * as documents from "@/lib/server/operations/documents";
import * as drafts from "@/lib/server/operations/drafts";
import * as jobs from "@/lib/server/operations/jobs";
import * as layers from "@/lib/server/operations/layers";
import * as native from "@/lib/server/operations/native";
import * as openapi from "@/lib/server/operations/openapi";
import * as parties from "@/lib/server/operations/parties";
import * as projects from "@/lib/server/operations/projects";
import * as publications from "@/lib/server/operations/publications";
import * as revisions from "@/lib/server/operations/revisions";
import * as search from "@/lib/server/operations/search";
import * as regions from "@/lib/server/operations/regions";
import * as threads from "@/lib/server/operations/threads";
import * as undo from "@/lib/server/operations/undo";
import * as webhooks from "@/lib/server/operations/webhooks";

const isOperation = (value: unknown): value is Operation => typeof value === "object" && value !== null && "method" in value && "path" in value;

const files = [account, adjudication, agreement, assessments, assignments, audit, changes, claims, contests, documents, drafts, jobs, layers, native, openapi, parties, projects, publications, regions, revisions, search, threads, undo, webhooks];

/** Every operation of the API; a test compares them with the route files. */
export const operations: readonly Operation[] = files.flatMap((file) => Object.values<unknown>(file).filter(isOperation));
