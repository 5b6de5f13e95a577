import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { post } from "@/lib/server/outgoing";

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.closeAllConnections() ?? server.close()));

async function stub(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return (server.address() as AddressInfo).port;
}
const message = (url: string) => ({ url, headers: { "x-kind": "test" }, body: "Grüße 🚣" });
const leadsTo = (...addresses: string[]) => async () => addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));

describe("I10 outgoing messages", () => {
  it("go by POST to the address that was looked at, whole, with their headers", async () => {
    const got: unknown[] = [];
    const port = await stub((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk)).on("end", () => {
        got.push([request.method, request.url, request.headers["x-kind"], request.headers.host, Buffer.concat(chunks).toString()]);
        response.writeHead(201).end();
      });
    });
    expect(await post(message(`http://receiver.test:${port}/in?a=1`), { reach: "any", resolve: leadsTo("127.0.0.1") })).toEqual({ status: 201 });
    expect(got).toEqual([["POST", "/in?a=1", "test", `receiver.test:${port}`, "Grüße 🚣"]]);
  });

  it("aren't sent where one address of a name lies inside, and nobody is called", async () => {
    let calls = 0;
    const port = await stub((_request, response) => void (calls++, response.end()));
    const hostile = [["127.0.0.1"], ["1.1.1.1", "127.0.0.1"], ["::ffff:127.0.0.1"], ["0.0.0.0"], ["169.254.169.254"], ["::1"], ["10.0.0.1"]];
    for (const addresses of hostile) expect([addresses, await post(message(`https://receiver.test:${port}/`), { reach: "public", resolve: leadsTo(...addresses) })]).toEqual([addresses, { reason: "address" }]);
    for (const host of ["127.0.0.1", "[::1]", "0x7f.1", "2130706433"]) expect(await post(message(`https://${host}:${port}/`), { reach: "public" })).toEqual({ reason: "address" });
    expect(calls).toBe(0);
  });

  it("are connected to what the one resolution gave, so that a name that changes its mind leads nowhere else", async () => {
    let calls = 0;
    const port = await stub((_request, response) => void (calls++, response.end()));
    const answers = [["127.0.0.1"], ["169.254.169.254"]];
    let asked = 0;
    const resolve = () => leadsTo(...answers[asked++]!)();
    expect(await post(message(`http://rebound.test:${port}/`), { reach: "any", resolve })).toEqual({ status: 200 });
    expect([calls, asked]).toEqual([1, 1]);
  });

  it("don't follow a redirect", async () => {
    let calls = 0;
    const port = await stub((_request, response) => void (calls++, response.writeHead(302, { location: "/elsewhere" }).end()));
    expect(await post(message(`http://127.0.0.1:${port}/`), { reach: "any" })).toEqual({ status: 302 });
    expect(calls).toBe(1);
  });

  it("end in time, and read little of an endless answer", async () => {
    const silent = await stub(() => undefined);
    expect(await post(message(`http://127.0.0.1:${silent}/`), { reach: "any", time: 100 })).toEqual({ reason: "time" });
    let written = 0;
    const endless = await stub((_request, response) => {
      const chunk = Buffer.alloc(65_536);
      const more = () => {
        while (!response.destroyed && written < 1e9 && response.write(chunk)) written += chunk.length;
      };
      response.on("drain", more);
      more();
    });
    expect(await post(message(`http://127.0.0.1:${endless}/`), { reach: "any" })).toEqual({ status: 200 });
    expect(written).toBeLessThan(50_000_000);
  });

  it("say where there is no such name, and where nobody listens", async () => {
    expect(await post(message("https://receiver.test/"), { reach: "public", resolve: () => Promise.reject(new Error("ENOTFOUND")) })).toEqual({ reason: "name" });
    expect(await post(message("https://receiver.test/"), { reach: "public", resolve: leadsTo() })).toEqual({ reason: "name" });
    const port = await stub(() => undefined);
    servers.splice(0).forEach((server) => server.close());
    expect(await post(message(`http://127.0.0.1:${port}/`), { reach: "any" })).toEqual({ reason: "connection" });
  });
});
