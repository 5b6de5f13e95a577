import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { AppError } from "@/lib/data/failure";
import { endSession, signIn, type SignedIn } from "@/lib/data/sessions";
import { clientAddress } from "@/lib/server/client-address";
import { log } from "@/lib/server/log";

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

/** Sign-in by e-mail and password, and a code. The cookie carries only a session's id; rights are looked up on each request. */
export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: 14 * 24 * 3600 },
  pages: { signIn: "/signin" },
  providers: [
    CredentialsProvider({
      credentials: { email: { type: "email" }, password: { type: "password" }, code: {} },
      async authorize(credentials, request) {
        if (!credentials?.email || !credentials.password) return null;
        const { email, password, code } = credentials;
        const from = { address: clientAddress(header(request.headers, "x-forwarded-for")), userAgent: header(request.headers, "user-agent") };
        return opened(() => signIn(email, password, from, code));
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
