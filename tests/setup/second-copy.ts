// A copy of the program's interface in a process of its own: the routes of projects behind Node's http server, without pages, so that
// tests can have several copies at one database without a build. Says "listening PORT".
import http from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { appRoutes } from "@/tests/factories/routes";
import type { Handler } from "@/tests/factories/request";
import { NextRequest } from "next/server.js";

interface Served {
  readonly method: string;
  readonly pattern: RegExp;
  readonly handle: Handler;
}

/** Addresses that name more come first, as in the program: /parties/new before /parties/{id}. */
const routes: Served[] = [...(await appRoutes("/api/v1/projects/"))]
  .map(([route, handle]) => ({ method: route.split(" ")[0]!, address: route.split(" ")[1]!, handle }))
  .sort((a, b) => a.address.split("{").length - b.address.split("{").length)
  .map(({ method, address, handle }) => ({ method, pattern: new RegExp(`^${address.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`), handle }));

async function answer(request: http.IncomingMessage): Promise<Response> {
  const url = new URL(request.url!, "http://127.0.0.1");
  const served = routes.find(({ method, pattern }) => method === request.method && pattern.test(url.pathname));
  if (!served) return new Response(null, { status: 404 });
  const params = { ...served.pattern.exec(url.pathname)!.groups };
  const body = request.method === "GET" ? {} : { body: new Uint8Array(await buffer(request)) };
  const headers = Object.entries(request.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as [string, string]]));
  return served.handle(new NextRequest(url, { method: request.method!, headers, ...body }), { params: Promise.resolve(params) });
}

const server = http.createServer(async (request, response) => {
  const { status, headers, body } = await answer(request);
  response.writeHead(status, Object.fromEntries(headers));
  for await (const chunk of body ?? []) response.write(chunk);
  response.end();
});
server.listen(0, "127.0.0.1", () => console.log(`listening ${(server.address() as AddressInfo).port}`));
