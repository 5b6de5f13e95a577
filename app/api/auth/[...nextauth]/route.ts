import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptionsFor } from "@/lib/server/authentication";
import { addressOfRequest } from "@/lib/server/client-address";

type Context = { params: Promise<{ nextauth: string[] }> };

/** Where the browser wanted to go; next-auth keeps it in a cookie of its own while somebody is elsewhere. */
const targetOf = ({ cookies }: NextRequest) => (cookies.get("__Secure-next-auth.callback-url") ?? cookies.get("next-auth.callback-url"))?.value ?? null;

function handler(request: NextRequest, context: Context): Promise<Response> {
  const { headers } = request;
  return NextAuth(request, context, authOptionsFor({ address: addressOfRequest(headers), userAgent: headers.get("user-agent") ?? "", target: targetOf(request) })) as Promise<Response>;
}
export { handler as GET, handler as POST };
