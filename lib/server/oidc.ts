import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import type { Claims } from "@/lib/data/identities";
import { environment } from "@/lib/server/environment";
import { exactString } from "@/lib/text/well-formed";

/** The provider that people can sign in with, as the environment names it. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
  /** whether somebody who has no account here gets one by signing in there */
  readonly makesAccounts: boolean;
}

/** The settings; null where sign-in from elsewhere isn't set up. */
export function oidcSettings(): OidcSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name, OIDC_ACCOUNTS: accounts } = environment();
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret, name, makesAccounts: accounts === "new" } : null;
}

type Profile = Record<string, unknown>;

/** The provider as next-auth takes it: authorization code with PKCE, state and nonce; the ID token is checked by openid-client. */
export function oidcProvider({ issuer, clientId, clientSecret, name }: OidcSettings): OAuthConfig<Profile> {
  return {
    id: "oidc", name, type: "oauth", clientId, clientSecret, idToken: true, checks: ["pkce", "state", "nonce"],
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    authorization: { params: { scope: "openid email profile" } },
    httpOptions: { timeout: 10_000 },
    // Many providers tell the address at the userinfo endpoint only; the library holds its subject against the ID token's.
    userinfo: {
      async request({ tokens, client }) {
        const claims = (tokens as unknown as { claims(): Profile }).claims();
        return ("email" in claims ? claims : { ...(await client.userinfo(tokens as never) as Profile), ...claims }) as never;
      },
    },
    profile: (profile) => ({ id: String(profile.sub), sessionId: "" }),
  };
}

// Strictly: a provider that writes "true" as a word may write anything else that isn't no.
const said = z.object({ iss: exactString.max(2_000), sub: exactString.min(1).max(255), email: z.email().max(320).nullable().catch(null), email_verified: z.literal(true).optional().catch(undefined), name: exactString.nullable().catch(null) });
const withoutSlash = (address: string) => address.replace(/\/$/, "");

/** What of a checked profile counts here; null where another issuer speaks, or no subject is named. */
export function claimsOf(profile: unknown, { issuer }: Pick<OidcSettings, "issuer">): Claims | null {
  const result = said.safeParse(profile);
  if (!result.success || withoutSlash(result.data.iss) !== withoutSlash(issuer)) return null;
  const { iss, sub, email, email_verified: verified, name } = result.data;
  return { issuer: iss, subject: sub, email, isEmailVerified: verified === true, name };
}
