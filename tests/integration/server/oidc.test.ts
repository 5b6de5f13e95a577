import { decode } from "next-auth/jwt";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { database } from "@/lib/data/database";
import { sessionUser } from "@/lib/data/sessions";
import { authOptions, authOptionsFor } from "@/lib/server/authentication";
import { claimsOf, oidcSettings, type OidcSettings } from "@/lib/server/oidc";
import { codeNow, makeSecondFactor } from "@/tests/factories/second-factor";
import { makeUser } from "@/tests/factories/user";
import { AuthBrowser } from "@/tests/setup/auth-browser";
import { oidcProviderUnderTest, type Person, type ProviderUnderTest } from "@/tests/setup/oidc-provider";

const HERE = "http://127.0.0.1:3000";
const visit = { address: "192.0.2.1", userAgent: "a browser", target: `${HERE}/account` };
let provider: ProviderUnderTest;
let settings: OidcSettings;
const before = process.env.NEXTAUTH_URL;
const quiet = [vi.spyOn(console, "error"), vi.spyOn(console, "warn"), vi.spyOn(console, "info")].map((spy) => spy.mockImplementation(() => undefined));
beforeAll(async () => {
  process.env.NEXTAUTH_URL = HERE;
  provider = await oidcProviderUnderTest({ client_id: "counterclaim", client_secret: "a secret of the tests", redirect_uris: [`${HERE}/api/auth/callback/oidc`] });
  settings = { issuer: provider.issuer, clientId: "counterclaim", clientSecret: "a secret of the tests", name: "Lenn University", makesAccounts: false };
});
afterAll(async () => {
  await provider.close();
  quiet.forEach((spy) => spy.mockRestore());
  if (before === undefined) delete process.env.NEXTAUTH_URL;
  else process.env.NEXTAUTH_URL = before;
});
beforeEach(async () => void (await database().rateLimit.deleteMany({})));

const browser = (changed: Partial<OidcSettings> = {}) => new AuthBrowser(() => authOptionsFor(visit, { ...settings, ...changed }));
/** Whose session the browser's cookie names; null where there is none that stands. */
async function signedIn({ cookies }: AuthBrowser): Promise<string | null> {
  const token = cookies.get("next-auth.session-token");
  const content = token === undefined ? null : await decode({ token, secret: process.env.NEXTAUTH_SECRET! });
  return content?.sessionId ? ((await sessionUser(content.sessionId))?.userId ?? null) : null;
}
/** A whole sign-in: where it ends, and who is signed in then. */
async function signIn(person: Person, changed: Partial<OidcSettings> = {}) {
  provider.person = person;
  const window = browser(changed);
  const end = await window.comeBack(await window.follow(await window.begin()));
  return { end: end.replace(HERE, ""), userId: await signedIn(window), window };
}
const address = () => `${uuidv7()}@example.org`;
const proven = async (email = address()) => {
  const user = await makeUser({ email });
  await database().user.update({ where: { id: user.id }, data: { emailProvenAt: new Date() } });
  return user;
};
const at = (email: string, sub = uuidv7()): Person => ({ sub, email, email_verified: true, name: "Ana of Lenn" });
const refused = (why: string) => ({ end: `/signin?${new URLSearchParams({ error: `Elsewhere-${why}`, callbackUrl: visit.target })}`, userId: null });
const ties = (userId: string) => database().identity.count({ where: { userId } });

describe("signing in elsewhere (E11)", () => {
  test("E11: by authorization code with state, nonce and PKCE; the session is one like any other", async () => {
    const user = await proven();
    const asked = new URL(await browser().begin());
    expect(Object.fromEntries(["response_type", "code_challenge_method", "scope"].map((name) => [name, asked.searchParams.get(name)]))).toEqual({ response_type: "code", code_challenge_method: "S256", scope: "openid email profile" });
    for (const name of ["state", "nonce", "code_challenge"]) expect(asked.searchParams.get(name)!.length).toBeGreaterThan(20);
    const { end, userId } = await signIn(at(user.email));
    expect([end, userId]).toEqual(["/account", user.id]);
    expect(await database().session.count({ where: { userId: user.id, userAgent: "a browser" } })).toBe(1);
  });

  test("E11: what comes back to another browser, with another state, or twice, opens nothing", async () => {
    provider.person = at((await proven()).email);
    const [mine, other] = [browser(), browser()];
    const back = await mine.follow(await mine.begin());
    await other.begin();
    expect([await other.comeBack(back), await signedIn(other)]).toEqual([expect.stringContaining("error=OAuthCallback"), null]);
    const fresh = browser();
    expect([await fresh.comeBack(back), await signedIn(fresh)]).toEqual([expect.stringContaining("error=OAuthCallback"), null]);
    expect([await mine.comeBack({ ...back, state: "made up" }), await signedIn(mine)]).toEqual([expect.stringContaining("error=OAuthCallback"), null]);
    const again = browser();
    const used = await again.follow(await again.begin());
    const cookies = new Map(again.cookies);
    await again.comeBack(used);
    expect(await signedIn(again)).not.toBeNull();
    const thief = browser();
    cookies.forEach((content, name) => thief.cookies.set(name, content));
    expect([await thief.comeBack(used), await signedIn(thief)]).toEqual([expect.stringContaining("error=OAuthCallback"), null]);
  });

  test("E11: without the cookie that holds the nonce, or the one of PKCE, a code opens nothing", async () => {
    provider.person = at((await proven()).email);
    for (const missing of ["next-auth.nonce", "next-auth.pkce.code_verifier"]) {
      const window = browser();
      const back = await window.follow(await window.begin());
      expect(window.cookies.delete(missing)).toBe(true);
      expect([missing, await window.comeBack(back), await signedIn(window)]).toEqual([missing, expect.stringContaining("error=OAuthCallback"), null]);
    }
  });

  test("E11: where it isn't set up, there is no such way", async () => {
    expect(oidcSettings()).toBeNull();
    expect(authOptionsFor(visit, null)).toBe(authOptions);
    expect(authOptions.providers.map(({ id }) => id)).not.toContain("oidc");
  });
});

describe("whose account it is (E12)", () => {
  test("E12: an address that the provider has not verified is nobody's, whatever it says instead", async () => {
    const user = await proven();
    const { email_verified: _verified, ...unsaid } = at(user.email);
    for (const person of [{ ...at(user.email), email_verified: false }, { ...at(user.email), email_verified: "true" }, unsaid, { sub: uuidv7(), email_verified: true }]) {
      expect(await signIn(person)).toMatchObject(refused("unverified"));
    }
    expect(await ties(user.id)).toBe(0);
  });

  test("E12: an account whose address was never proven here isn't given away by it: whoever made it knows its password", async () => {
    const user = await makeUser({ email: address() });
    expect(await signIn(at(user.email))).toMatchObject(refused("unproven"));
    expect(await ties(user.id)).toBe(0);
  });

  test("E12: from the first time on it is the person there who counts, not their address", async () => {
    const [user, later] = [await proven(), await proven()];
    const ana = at(user.email.toUpperCase());
    expect((await signIn(ana)).userId).toBe(user.id);
    expect((await signIn({ ...ana, email: later.email })).userId).toBe(user.id);
    expect((await signIn({ sub: ana.sub })).userId).toBe(user.id);
    expect([await ties(user.id), await ties(later.id)]).toEqual([1, 0]);
    // The address went to somebody else there: the account stays with whom it was tied to.
    expect(await signIn(at(user.email))).toMatchObject(refused("tied"));
    const [event] = await database().installationEvent.findMany({ where: { userId: user.id, act: "identity.tie" } });
    expect(event!.detail).toEqual({ issuer: provider.issuer });
  });

  test("E12: only what the set issuer says counts", () => {
    const said = { iss: "https://id.example.org", sub: "1", email: "ana@example.org", email_verified: true };
    const issuer = (address: string) => claimsOf(said, { issuer: address });
    expect(issuer("https://id.example.org/")).toMatchObject({ issuer: "https://id.example.org", subject: "1", isEmailVerified: true });
    for (const odd of ["https://id.example.org.evil.example", "http://id.example.org", ""]) expect(issuer(odd)).toBeNull();
    for (const odd of [{ ...said, sub: "" }, { ...said, sub: 7 }, {}, null]) expect(claimsOf(odd, { issuer: said.iss })).toBeNull();
    for (const email of ["ana@example.org, eve@example.org", "ana", 7]) expect(claimsOf({ ...said, email }, { issuer: said.iss })).toMatchObject({ email: null });
  });
});

test("E13: who has no account here gets none, unless that is set: then one with the verified address, of which nobody knows the password", async () => {
  const ana = at(address());
  expect(await signIn(ana)).toMatchObject(refused("unknown"));
  expect(await database().user.count({ where: { email: ana.email! } })).toBe(0);
  expect(await signIn({ ...ana, email_verified: false }, { makesAccounts: true })).toMatchObject(refused("unverified"));
  const { userId } = await signIn(ana, { makesAccounts: true });
  const made = await database().user.findUniqueOrThrow({ where: { email: ana.email! } });
  expect([made.id, made.name, made.isAdministrator, made.emailProvenAt]).toEqual([userId, "Ana of Lenn", false, expect.any(Date)]);
  expect((await signIn(ana, { makesAccounts: true })).userId).toBe(userId);
});

test("E14: who has a second factor here gives a code of it as well; what they carry until then opens nothing", async () => {
  const user = await proven();
  const secret = await makeSecondFactor(user.id);
  const { end, userId, window } = await signIn(at(user.email));
  expect([end, userId]).toEqual([expect.stringMatching(/^\/signin\?ticket=.+&callbackUrl=/), null]);
  const ticket = new URL(end, HERE).searchParams.get("ticket")!;
  const give = async (fields: Record<string, string>) => {
    const { csrfToken } = (await window.ask("csrf")).value as { csrfToken: string };
    await window.ask("callback/code", { method: "POST", body: { csrfToken, ...fields } });
    return signedIn(window);
  };
  window.cookies.set("next-auth.session-token", ticket);
  expect(await decode({ token: ticket, secret: process.env.NEXTAUTH_SECRET! }).catch(() => null)).toBeNull();
  window.cookies.delete("next-auth.session-token");
  expect([await give({ ticket, code: "no code" }), await give({ ticket, code: "" }), await give({ ticket: "made up", code: codeNow(secret) }), await give({ ticket, code: codeNow(secret) })]).toEqual([null, null, null, user.id]);
});
