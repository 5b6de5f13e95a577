import { composed } from "@/lib/sources/composed";
import { Composition } from "@/lib/sources/composition";
import { pageOf } from "@/lib/sources/html/tree";
import { walkPage } from "@/lib/sources/html/walk";
import { OdtHtml } from "@/lib/sources/odt/html";
import { openPackage } from "@/lib/sources/package";
import type { SourceFile, SourceResult } from "@/lib/sources/source";
import { Unreadable } from "@/lib/sources/unreadable";
import { readXml, titleAndLanguage, xmlText } from "@/lib/sources/xml";

/** An OpenDocument text: its words with notes at the end; tracked deletions and annotations are counted. */
export async function readOdt({ bytes }: SourceFile): Promise<SourceResult> {
  const opened = await openPackage(bytes);
  if (opened.has("META-INF/manifest.xml") && xmlText(await opened.read("META-INF/manifest.xml")).includes("manifest:encryption-data")) throw new Unreadable("encrypted");
  const composition = new Composition();
  const html = new OdtHtml(composition.remarks);
  readXml(xmlText(await opened.read("content.xml")), html);
  walkPage(pageOf(html.finish()).body, composition);
  return composed(composition, { sourceType: "odt", ...(opened.has("meta.xml") ? titleAndLanguage(xmlText(await opened.read("meta.xml"))) : {}) });
}
