import { invalid } from "@/lib/data/failure";
import type { FormatName } from "@/lib/formats/registry";

/** Refuses one layer in the native format, which has the whole project or nothing (docs/decisions/0216-one-layer-alone.md). */
export function demandLayerFormat({ format, layer }: { readonly format: FormatName; readonly layer?: string | undefined }): void {
  if (format !== "native" || layer === undefined || layer === "all") return;
  throw invalid([{ path: ["layer"], message: "The native format has every layer, and the history that leads to it. Choose another format for one layer, or take its claims from the table of claims as lines of the native format. Nothing was exported." }]);
}
