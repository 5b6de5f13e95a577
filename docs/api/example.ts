import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { Webhook } from "standardwebhooks";
import type { components, operations } from "./counterclaim";

type Claim = components["schemas"]["Claim"];
type ClaimFilter = NonNullable<operations["listClaims"]["parameters"]["query"]>;

const api = "https://claims.example.org/api/v1/projects/bridges";
const headers = { authorization: `Bearer ${process.env.COUNTERCLAIM_TOKEN}` };

async function get(path: string, accept = "application/json"): Promise<Response> {
  const response = await fetch(`${api}${path}`, { headers: { ...headers, accept } });
  if (!response.ok) throw new Error(((await response.json()) as components["schemas"]["Problem"]).detail);
  return response;
}

/** The claims that a filter finds, page by page. */
export async function* claimsByPage(filter: ClaimFilter): AsyncGenerator<Claim> {
  for (let cursor: string | null = null; ; ) {
    const query = new URLSearchParams({ ...(filter as Record<string, string>), ...(cursor === null ? {} : { cursor }) });
    const page = (await (await get(`/claims?${query}`)).json()) as { items: Claim[]; next: string | null };
    yield* page.items;
    if (page.next === null) return;
    cursor = page.next;
  }
}

/** All claims at one instant, line by line. */
export async function* claimsByLine(): AsyncGenerator<Claim> {
  const reader = (await get("/claims", "application/x-ndjson")).body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split("\n");
    rest = lines.pop()!;
    for (const line of lines) yield JSON.parse(line) as Claim;
  }
}

/** The project in a format, as a ZIP file. */
export const exportAs = async (format: string): Promise<ArrayBuffer> => (await get(`/export?format=${format}`, "application/zip")).arrayBuffer();

/** Takes a webhook's messages: each is believed only by its signature, and counted once by its id. */
export function listen(secret: string, onChange: (type: string, records: readonly { type: string; id: string; version: number }[]) => void) {
  const seen = new Set<string>();
  return createServer(async (request, response) => {
    const body = await text(request);
    const id = String(request.headers["webhook-id"]);
    try {
      const message = new Webhook(secret).verify(body, request.headers as Record<string, string>) as { type: string; data: { records: { type: string; id: string; version: number }[] } };
      if (!seen.has(id)) onChange(message.type, message.data.records);
      seen.add(id);
      response.writeHead(204).end();
    } catch {
      response.writeHead(401).end();
    }
  });
}
