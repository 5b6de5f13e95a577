import { loadProject } from "@/lib/data/native/load";
import * as operations from "@/lib/server/operations/native";
import { andRead } from "@/lib/server/reading";
import { route } from "@/lib/server/route";
import { withFile } from "@/lib/server/spool";

// Narrower than on the command line: what comes over the network is not the operator's own file.
const limits = { files: 20_000, bytes: 1024 * 1024 * 1024 };

export const POST = route(operations.loadProject, ({ actor, query, body }) =>
  andRead(withFile(body, (file) => loadProject(actor, file, { slug: query.slug, limits }))),
);
