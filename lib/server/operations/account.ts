import { z } from "zod";
import { instant, line, recordId, requiredLine, slug } from "@/lib/projects/record";
import { operation } from "@/lib/server/operation";

const done = z.null();
const one = z.object({ id: z.uuid() });
export const tokenInput = z.strictObject({ name: requiredLine.max(200), scope: z.enum(["read", "write"]), project: slug.nullable().default(null) });
const token = z.object({ id: recordId, name: line, scope: z.enum(["read", "write"]), project: slug.nullable(), createdAt: instant, lastUsedAt: instant.nullable() });
const session = z.object({ id: recordId, createdAt: instant, expiresAt: instant, userAgent: line, isThis: z.boolean() });

export const listTokens = operation({ id: "listTokens", method: "GET", path: "/account/tokens", response: z.object({ items: z.array(token) }), summary: "One's own tokens, without their secrets" });
export const createToken = operation({
  id: "createToken", method: "POST", path: "/account/tokens", body: tokenInput, status: 201, response: z.object({ id: recordId, secret: z.string() }),
  summary: "Make a personal token; its secret is shown this once",
});
export const revokeToken = operation({ id: "revokeToken", method: "DELETE", path: "/account/tokens/{id}", params: one, response: done, summary: "End a token at once" });
export const listSessions = operation({ id: "listSessions", method: "GET", path: "/account/sessions", response: z.object({ items: z.array(session) }), summary: "One's own open sessions" });
export const revokeSession = operation({ id: "revokeSession", method: "DELETE", path: "/account/sessions/{id}", params: one, response: done, summary: "End one of one's own sessions at once" });
export const changePassword = operation({
  id: "changePassword", method: "PUT", path: "/account/password", response: done, summary: "Change one's own password and end one's other sessions",
  body: z.strictObject({ oldPassword: z.string().max(1_000), newPassword: z.string().max(1_000) }),
});
export const exportOwn = operation({
  id: "exportOwn", method: "GET", path: "/account/export", response: z.string().meta({ format: "binary" }), mediaType: "application/x-ndjson",
  summary: "Everything that is kept of oneself but secrets, one thing on each line",
});

const code = z.string().max(100);
const password = z.string().max(1_000);
const proofs = z.strictObject({ password, code });
const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) });

export const readSecondFactor = operation({
  id: "readSecondFactor", method: "GET", path: "/account/second-factor", response: z.object({ since: instant.nullable(), codesLeft: z.int() }),
  summary: "Whether one's own sign-in asks for a code, since when, and how many recovery codes are left",
});
export const beginSecondFactor = operation({
  id: "beginSecondFactor", method: "POST", path: "/account/second-factor", body: z.strictObject({ password }), status: 201, response: z.object({ secret: z.string(), address: z.string() }),
  summary: "Begin to set up a second factor: what an authenticator takes up (RFC 6238); nothing is asked for before it is confirmed",
});
export const confirmSecondFactor = operation({ id: "confirmSecondFactor", method: "PUT", path: "/account/second-factor", body: z.strictObject({ code }), response: recoveryCodes, summary: "Turn the second factor on, by a code of it; the recovery codes are told this once" });
export const renewRecoveryCodes = operation({ id: "renewRecoveryCodes", method: "POST", path: "/account/second-factor/recovery-codes", body: proofs, response: recoveryCodes, summary: "New recovery codes, told this once; the old ones end" });
export const endSecondFactor = operation({ id: "endSecondFactor", method: "POST", path: "/account/second-factor/end", body: proofs, response: done, summary: "Turn the second factor off, with its recovery codes" });
