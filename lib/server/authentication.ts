import type { Account, NextAuthOptions, Profile, User } from "next-auth";
import { decode, encode } from "next-auth/jwt";
import CredentialsProvider from "next-auth/providers/credentials";
import { uuidv7 } from "uuidv7";
import { AppError } from "@/lib/data/failure";
import { identify } from "@/lib/data/identities";
import { endSession, enter, signIn, type Place, type SignedIn } from "@/lib/data/sessions";
import { clientAddress } from "@/lib/server/client-address";
import { log } from "@/lib/server/log";
import { claimsOf, oidcProvider, oidcSettings, type OidcSettings } from "@/lib/server/oidc";

declare module "next-auth" {
  interface User {
    sessionId: string;
  }
}
declare module "next-auth/jwt" {
  interface JWT {
    sessionId?: string;
  }
}

type Headers = Record<string, string | string[] | undefined> | undefined;
const header = (headers: Headers, name: string) => String(headers?.[name] ?? "");
const placeOf = (headers: Headers): Place => ({ address: clientAddress(header(headers, "x-forwarded-for")), userAgent: header(headers, "user-agent") });

/** Sign-in by e-mail and password, and a code. The cookie carries only a session's id; rights are looked up on each request. */
export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: 14 * 24 * 3600 },
  pages: { signIn: "/signin", error: "/signin" },
  providers: [
    CredentialsProvider({
      credentials: { email: { type: "email" }, password: { type: "password" }, code: {} },
      async authorize(credentials, request) {
        if (!credentials?.email || !credentials.password) return null;
        const { email, password, code } = credentials;
        return opened(() => signIn(email, password, placeOf(request.headers), code));
      },
    }),
    // The second step after a sign-in elsewhere.
    CredentialsProvider({
      id: "code",
      credentials: { ticket: {}, code: {} },
      async authorize(credentials, request) {
        const userId = await userOfTicket(credentials?.ticket ?? "");
        return userId === null ? null : opened(() => enter(userId, placeOf(request.headers), credentials?.code));
      },
    }),
  ],
  callbacks: {
    jwt({ token, user }) {
      return user ? { sub: user.id, sessionId: user.sessionId } : token;
    },
    // Nothing of the session is told to scripts; pages get what they need from the server.
    session: ({ session }) => ({ expires: session.expires }) as typeof session,
  },
  events: {
    async signOut({ token }) {
      if (token?.sessionId) await endSession(token.sessionId);
    },
  },
};

async function opened(attempt: () => Promise<SignedIn | null>) {
  const found = await attempt().catch((thrown: unknown) => {
    // next-auth hands an error's message to whoever signs in, as a code: what failed inside is for the log only.
    if (thrown instanceof AppError && thrown.code === "too_many_attempts") throw new Error("TooManyAttempts");
    log.error({ err: thrown }, "sign-in failed");
    throw new Error("Unavailable");
  });
  if (found && "codeOf" in found) throw new Error(found.isWrong ? "WrongCode" : "CodeNeeded");
  return found && { id: found.userId, sessionId: found.sessionId };
}

// A salt of its own: no session's cookie is a ticket, and no ticket a cookie.
const ticketed = () => ({ secret: process.env.NEXTAUTH_SECRET!, salt: "second factor" });
/** Says for five minutes who has come in from elsewhere and still has to give a code; without one it opens nothing. */
const ticketOf = (userId: string) => encode({ ...ticketed(), token: { sub: userId }, maxAge: 300 });
const userOfTicket = (ticket: string) => decode({ ...ticketed(), token: ticket }).then((token) => token?.sub ?? null, () => null);

/** Where a browser signs in from, and the page that it wants to go to. */
export type Visit = Place & { readonly target: string | null };

/** The same, with sign-in from elsewhere where it is set up. */
export function authOptionsFor(visit: Visit, settings: OidcSettings | null = oidcSettings()): NextAuthOptions {
  if (!settings) return authOptions;
  const callbacks: NextAuthOptions["callbacks"] = { ...authOptions.callbacks, signIn: (signed) => fromElsewhere(signed, settings, visit) };
  return { ...authOptions, providers: [...authOptions.providers, oidcProvider(settings)], callbacks };
}

interface Signed {
  readonly user: User | object;
  readonly account: Account | null;
  readonly profile?: Profile;
}

/** Opens a session for who has signed in elsewhere, or gives the address of the page that says why not. */
async function fromElsewhere({ user, account, profile }: Signed, settings: OidcSettings, visit: Visit): Promise<boolean | string> {
  if (account?.provider !== "oidc") return true;
  const page = (query: Record<string, string>) => `/signin?${new URLSearchParams({ ...query, ...(visit.target === null ? {} : { callbackUrl: visit.target }) })}`;
  const claims = claimsOf(profile, settings);
  if (!claims) return page({ error: "OAuthCallback" });
  const request = { requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId: null };
  const found = await identify(claims, { makesAccounts: settings.makesAccounts, request });
  if ("refused" in found) return page({ error: `Elsewhere-${found.refused}` });
  const session = await enter(found.userId, visit);
  if ("codeOf" in session) return page({ ticket: await ticketOf(session.codeOf) });
  // What next-auth makes the cookie of is this very object.
  Object.assign(user, { id: session.userId, sessionId: session.sessionId });
  return true;
}
