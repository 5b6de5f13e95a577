import { lookup as lookUp } from "node:dns/promises";
import http from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import type { Outcome } from "@/lib/data/webhooks/delivery";
import { isAllowedAddress, targetProblem, type Reach } from "@/lib/projects/webhook-target";
import type { NoAnswer } from "@/lib/projects/webhook";

const TIME = 10_000;
const MOST_BYTES = 64 * 1024;

type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

interface Message {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
interface Way {
  readonly reach: Reach;
  /** how names become addresses; the system's way unless given */
  readonly resolve?: Resolve;
  /** in milliseconds, for the whole of it */
  readonly time?: number;
}

class Refused extends Error {
  constructor(readonly reason: NoAnswer) {
    super(reason);
  }
}

const systemResolve: Resolve = (host) => lookUp(host, { all: true });

/**
 * Sends a message by POST. The name is resolved once, every address that it has is looked at, and the connection goes to
 * one of exactly these, so that a name can't lead elsewhere afterwards. Redirects aren't followed, and no more of the
 * answer is read than 64 KB, for ten seconds at most; nothing of it is kept but its status.
 */
export function post(message: Message, { reach, resolve = systemResolve, time = TIME }: Way): Promise<Outcome> {
  if (targetProblem(message.url, reach) !== null) return Promise.resolve({ reason: "address" });
  return new Promise((done) => {
    const { request } = message.url.startsWith("https:") ? https : http;
    const options = { method: "POST", agent: false, lookup: checked(resolve, reach), signal: AbortSignal.timeout(time), headers: { ...message.headers, "content-length": String(Buffer.byteLength(message.body)) } };
    request(message.url, options, (response) => {
      let size = 0;
      response.on("data", (chunk: Buffer) => void ((size += chunk.length) > MOST_BYTES && response.destroy()));
      response.on("error", () => undefined);
      response.on("close", () => done({ status: response.statusCode ?? 0 }));
    }).on("error", (error) => done({ reason: reasonOf(error) })).end(message.body);
  });
}

function checked(resolve: Resolve, reach: Reach): LookupFunction {
  return (host, options, done) => {
    const refuse = (reason: NoAnswer) => done(new Refused(reason), "", 0);
    resolve(host).then((addresses) => {
      const [first] = addresses;
      if (!first) return refuse("name");
      if (!addresses.every(({ address }) => isAllowedAddress(address, reach))) return refuse("address");
      return options.all ? done(null, [...addresses]) : done(null, first.address, first.family);
    }, () => refuse("name"));
  };
}

function reasonOf(error: Error): NoAnswer {
  if (error instanceof Refused) return error.reason;
  return error.name === "TimeoutError" || error.name === "AbortError" ? "time" : "connection";
}
