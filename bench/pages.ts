import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { ROOT } from "@/scripts/root.mjs";

const at = (file: string) => path.join(ROOT, "bench", file);

/** One file for the browser, made of a page's own and the peers' from bench/node_modules. */
export async function bundle(file: string): Promise<{ script: string; style: string }> {
  const { build } = createRequire(at("package.json"))("esbuild") as { build: (options: object) => Promise<{ outputFiles: { path: string; text: string }[] }> };
  const { outputFiles } = await build({
    entryPoints: [at(file)], bundle: true, write: false, format: "iife", outdir: "out", logLevel: "error", minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const of = (end: string) => outputFiles.find((each) => each.path.endsWith(end))?.text ?? "";
  return { script: of(".js"), style: of(".css") };
}

/** A server of one page that the peers and the floors are measured in. */
export async function servePage(): Promise<{ address: string; close: () => void }> {
  const { script, style } = await bundle("page/entry.mjs");
  const own = ["page/page.css", "node_modules/v-annotator/dist/v-annotator.css"].map((file) => readFileSync(at(file), "utf8")).join("\n");
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><style>${style}${own}</style><body><div id="host"></div><script>${script.replaceAll("</script", "<\\/script")}</script>`;
  const server = createServer((_request, response) => response.setHeader("content-type", "text/html; charset=utf-8").end(page));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
