import { z } from "zod";
import { snapshotBody } from "@/lib/publication/record";

/** The JSON Schema of a snapshot, as docs/formats/snapshot.schema.json has it. */
export function snapshotJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(snapshotBody, { target: "draft-2020-12", io: "output", unrepresentable: "any" });
  return JSON.parse(JSON.stringify({ $id: "urn:counterclaim:snapshot:1", title: "A published contest, version 1", ...schema })) as Record<string, unknown>;
}
