import { z } from "zod";
import { agreementQueryShape } from "@/lib/agreement/query";
import { inProject, operation } from "@/lib/server/operation";

export const exportAgreement = operation({
  id: "exportAgreement", method: "GET", path: "/projects/{project}/agreement-table", params: inProject,
  query: z.object({ ...agreementQueryShape, format: z.enum(["csv", "json"]).default("csv") }), response: z.string().meta({ format: "binary" }),
  summary: "How far layers agree on the documents that they have in common: every figure with its method and parameters, the matrices, and the places that cost it; as CSV in a ZIP file, or as JSON (docs/formats/agreement.md)",
});
