import NextAuth, { type NextAuthOptions } from "next-auth";

type Fields = Readonly<Record<string, string>>;
interface Asked {
  readonly method?: "GET" | "POST";
  readonly query?: Fields;
  readonly body?: Fields;
}
export interface Answered {
  readonly location: string | null;
  readonly value: unknown;
}

/** A browser that speaks to next-auth by its handlers, and to a provider over the network, keeping the cookies of each. */
export class AuthBrowser {
  readonly cookies = new Map<string, string>();
  readonly #theirs = new Map<string, string>();
  constructor(readonly options: () => NextAuthOptions) {}

  /** Asks next-auth under /api/auth. */
  async ask(path: string, { method = "GET", query = {}, body = {} }: Asked = {}): Promise<Answered> {
    const headers = new Map<string, unknown>();
    let value: unknown = null;
    const response = {
      status: () => response, setHeader: (name: string, content: unknown) => (headers.set(name.toLowerCase(), content), response), getHeader: (name: string) => headers.get(name.toLowerCase()),
      json: (content: unknown) => void (value = content), send: (content: unknown) => void (value = content), end: () => undefined,
    };
    const request = { method, body, headers: {}, query: { ...query, nextauth: path.split("/") }, cookies: Object.fromEntries(this.cookies) };
    await NextAuth(request as never, response as never, this.options());
    for (const cookie of [headers.get("set-cookie") ?? []].flat() as string[]) keep(this.cookies, cookie);
    return { location: (headers.get("location") as string | undefined) ?? null, value };
  }

  /** Presses the button of the sign-in page; gives the provider's address that it leads to. */
  async begin(): Promise<string> {
    const { csrfToken } = (await this.ask("csrf")).value as { csrfToken: string };
    const { location } = await this.ask("signin/oidc", { method: "POST", body: { csrfToken, callbackUrl: "http://127.0.0.1:3000/account" } });
    return location!;
  }

  /** Goes on at the provider until it sends the browser back; gives what it sends along. */
  async follow(address: string): Promise<Record<string, string>> {
    let next = new URL(address);
    for (let turn = 0; turn < 10 && !next.pathname.startsWith("/api/auth/callback/"); turn++) {
      const cookie = [...this.#theirs].map(([name, content]) => `${name}=${content}`).join("; ");
      const response = await fetch(next, { redirect: "manual", headers: { cookie } });
      for (const each of response.headers.getSetCookie()) keep(this.#theirs, each);
      const location = response.headers.get("location");
      if (location === null) throw new Error(`the provider answered ${response.status} at ${next.pathname}: ${await response.text()}`);
      next = new URL(location, next);
    }
    return Object.fromEntries(next.searchParams);
  }

  /** Comes back from the provider; gives where the program sends the browser then. */
  async comeBack(query: Fields): Promise<string> {
    return (await this.ask("callback/oidc", { query })).location!;
  }
}

function keep(jar: Map<string, string>, cookie: string): void {
  const [, name = "", content = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
  if (content === "" || /max-age=0|expires=Thu, 01 Jan 1970/i.test(cookie)) jar.delete(name);
  else jar.set(name, decodeURIComponent(content));
}
