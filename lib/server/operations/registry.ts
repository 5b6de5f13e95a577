import type { Operation } from "@/lib/server/operation";
import * as account from "@/lib/server/operations/account";
import * as claims from "@/lib/server/operations/claims";
import * as documents from "@/lib/server/operations/documents";
import * as openapi from "@/lib/server/operations/openapi";

const isOperation = (value: unknown): value is Operation => typeof value === "object" && value !== null && "method" in value && "path" in value;

/** Every operation of the API; a test compares them with the route files. */
export const operations: readonly Operation[] = [account, claims, documents, openapi].flatMap((file) => Object.values(file).filter(isOperation));
