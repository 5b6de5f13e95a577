import { z } from "zod";
import { ask } from "@/components/ui/request";
import { uploadProgress, type UploadProgress } from "@/lib/documents/upload";

const running = z.object({ items: z.array(uploadProgress) });

/** How far the project's imports are that the server is working on; none where it doesn't say. */
export async function runningImports(project: string): Promise<readonly UploadProgress[]> {
  const answer = await ask({ method: "GET", path: `/projects/${project}/imports` });
  const parsed = answer.kind === "done" ? running.safeParse(answer.value) : null;
  return parsed?.success ? parsed.data.items : [];
}

/** Asks the server to stop; what became of it is said by the answer to the upload itself. */
export const stopImport = (project: string, id: string) => ask({ method: "DELETE", path: `/projects/${project}/imports/${id}` });
