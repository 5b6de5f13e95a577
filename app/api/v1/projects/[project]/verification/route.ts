import { verifyProject } from "@/lib/data/verification";
import * as operations from "@/lib/server/operations/native";
import { route } from "@/lib/server/route";

export const GET = route(operations.verifyProject, ({ actor, params }) => verifyProject(actor, params.project));
