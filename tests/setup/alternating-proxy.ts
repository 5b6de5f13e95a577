import http from "node:http";
import type { AddressInfo } from "node:net";

/** A reverse proxy before several copies of the program, as an operator sets one up: HTTPS ends before it. */
export interface AlternatingProxy {
  readonly port: number;
  /** which copy answered each request so far */
  readonly answered: number[];
  close(): Promise<void>;
}

/** Passes each request to the next of these ports, as it is, and says by the usual headers where it came from. */
export async function alternatingProxy(ports: readonly number[]): Promise<AlternatingProxy> {
  const answered: number[] = [];
  const server = http.createServer((request, response) => {
    const copy = answered.push(answered.length % ports.length) - 1;
    const { host, "x-forwarded-for": before } = request.headers;
    const forwarded = { "x-forwarded-proto": "https", "x-forwarded-host": host, "x-forwarded-for": [before, request.socket.remoteAddress].filter(Boolean).join(", ") };
    const onward = http.request({ host: "127.0.0.1", port: ports[answered[copy]!], method: request.method, path: request.url, headers: { ...request.headers, ...forwarded } }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    response.on("close", () => onward.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port, answered,
    close: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  };
}

interface Sent {
  readonly method?: string;
  readonly body?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}
export interface Received {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

/** A browser that knows the program by its public address only and reaches it through the proxy; it keeps cookies. */
export class ProxiedBrowser {
  readonly cookies = new Map<string, string>();

  constructor(readonly port: number, readonly origin: string) {}

  /** Sends a request, with the Origin of the program's own pages where it changes something. */
  open(path: string, { method = "GET", body, form, headers = {} }: Sent = {}): Promise<http.IncomingMessage> {
    const content = form ? new URLSearchParams(form).toString() : body === undefined ? undefined : JSON.stringify(body);
    const type = content === undefined ? {} : { "content-type": form ? "application/x-www-form-urlencoded" : "application/json" };
    const own = { host: new URL(this.origin).host, cookie: [...this.cookies].map((each) => each.join("=")).join("; "), ...(method === "GET" ? {} : { origin: this.origin }) };
    return new Promise((resolve, reject) => {
      const request = http.request({ host: "127.0.0.1", port: this.port, method, path, agent: false, headers: { ...own, ...type, ...headers } }, (answer) => {
        for (const cookie of answer.headers["set-cookie"] ?? []) this.#keep(cookie);
        resolve(answer);
      });
      request.on("error", reject);
      request.end(content);
    });
  }

  async ask(path: string, sent?: Sent): Promise<Received> {
    const answer = await this.open(path, sent);
    let text = "";
    for await (const chunk of answer.setEncoding("utf8")) text += chunk as string;
    return { status: answer.statusCode!, headers: answer.headers, text };
  }

  #keep(cookie: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
    this.cookies.set(name!, value!);
  }
}
