import { createServer } from "node:http";
import Provider, { type ClientMetadata } from "oidc-provider";

/** Somebody who can sign in at the provider, and what it says of them. */
export type Person = Readonly<{ sub: string; email?: string; email_verified?: boolean | string; name?: string }>;

export interface ProviderUnderTest {
  readonly issuer: string;
  /** who is sitting at the browser */
  person: Person;
  readonly close: () => Promise<void>;
}

/** An OpenID Connect provider on this machine that signs in whoever is sitting there without asking. It insists on PKCE. */
export async function oidcProviderUnderTest(client: ClientMetadata): Promise<ProviderUnderTest> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const here: ProviderUnderTest = { issuer, person: { sub: "nobody" }, close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }) };
  const provider: Provider = new Provider(issuer, {
    clients: [client],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ["a key of the tests"] },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...here.person, sub }) }),
    async loadExistingGrant({ oidc }) {
      const grant = new provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on("request", (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return void answer(request, response);
    void provider.interactionFinished(request, response, { login: { accountId: here.person.sub } });
  });
  return here;
}
