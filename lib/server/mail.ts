import { createTransport, type SendMailOptions } from "nodemailer";
import type { MailProblem } from "@/lib/projects/invitation";
import { log } from "@/lib/server/log";

/** A mail to one address, as text and as simple HTML. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Where mail is handed in, and in whose name. */
export interface MailServer {
  readonly url: string;
  readonly from: string;
}

const PATIENCE = 15_000;
const isHere = (host: string) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);

/** How the server is spoken to: a password leaves this machine encrypted or not at all. */
function transportOf(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  return createTransport({
    host: hostname.replace(/^\[|\]$/g, ""), port: Number(port) || (secure ? 465 : 587), secure, requireTLS: !secure && username !== "" && !isHere(hostname),
    ...(username === "" ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE, dnsTimeout: PATIENCE,
    // What stands in a mail is words: nothing that they name is fetched or read.
    disableFileAccess: true, disableUrlAccess: true,
  });
}

/** Why it went wrong. Only a server's lasting word against the address is final. */
function problemOf(thrown: unknown): MailProblem {
  const { code, responseCode, command } = thrown as { readonly code?: string; readonly responseCode?: number; readonly command?: string };
  if (code === "EAUTH") return "signin";
  if (command === "RCPT TO" && responseCode !== undefined && responseCode >= 500) return "address";
  return responseCode === undefined ? "connection" : "server";
}

/**
 * Hands a mail to the server; tells why that went wrong, which is logged, without the mail's words. Lines can't
 * break out of a header: they are joined, and the library encodes what isn't plain.
 */
export async function sendMail({ url, from }: MailServer, { to, subject, text, html }: Mail): Promise<"sent" | MailProblem> {
  const options: SendMailOptions = { from: { name: "Counterclaim", address: from }, to: { name: "", address: to }, subject: subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " "), text, html, headers: { "Auto-Submitted": "auto-generated" } };
  const transport = transportOf(url);
  try {
    await transport.sendMail(options);
    return "sent";
  } catch (thrown) {
    log.error({ err: thrown }, "a mail could not be sent");
    return problemOf(thrown);
  } finally {
    transport.close();
  }
}
