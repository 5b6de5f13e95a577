import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A mail as it came over the wire. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly head: string;
  readonly body: string;
}

/** A mail server on this machine, which keeps what it gets. */
export interface MailServerUnderTest {
  readonly url: string;
  readonly received: Received[];
  readonly close: () => Promise<void>;
}

/** Starts one; `options` say how it behaves. It takes mail from whoever hands it in unless they say otherwise. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<MailServerUnderTest> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ["STARTTLS"], logger: false,
    async onData(stream, session, done) {
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part as Buffer);
      const [head = "", ...body] = Buffer.concat(parts).toString("utf8").split("\r\n\r\n");
      const { mailFrom, rcptTo } = session.envelope;
      received.push({ from: mailFrom ? mailFrom.address : "", to: rcptTo.map(({ address }) => address), head, body: body.join("\r\n\r\n") });
      done();
    },
    ...options,
  });
  server.on("error", () => undefined);
  const listening = server.listen(0, "127.0.0.1");
  await new Promise((resolve) => listening.once("listening", resolve));
  const address = listening.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, received, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** A body's words again, whatever they were written as for the way. */
export const decoded = (body: string) => Buffer.from(body.replace(/=\r\n/g, "").replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))), "latin1").toString("utf8");
