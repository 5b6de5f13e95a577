import net from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { GET as healthRoute } from "@/app/api/health/route";
import { disconnect } from "@/lib/data/database";

afterEach(async () => {
  vi.unstubAllEnvs();
  await disconnect();
});

const health = async () => {
  const answer = await healthRoute();
  return [answer.status, await answer.json()];
};

/** A place where something listens, as a database does. */
async function listening(serve: (socket: net.Socket) => void): Promise<{ url: string; close: () => void }> {
  const sockets: net.Socket[] = [];
  const server = net.createServer((socket) => {
    sockets.push(socket);
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { url: `postgresql://app:none@127.0.0.1:${(server.address() as net.AddressInfo).port}/none`, close };
}

test("with its database the program is well, and says so to anybody", async () => {
  expect(await health()).toEqual([200, { status: "ok", database: "ok", version: expect.stringMatching(/^\d+\.\d+\.\d+$/) }]);
});

test.each([["hangs without a word", () => undefined], ["hangs up", (socket: net.Socket) => socket.destroy()]])("with a database that %s it is not, and says so soon", async (_how, serve) => {
  const database = await listening(serve);
  await disconnect();
  vi.stubEnv("DATABASE_URL", database.url);
  expect(await health()).toEqual([503, { status: "degraded", database: "unreachable", version: expect.any(String) }]);
  database.close();
}, 60_000);
