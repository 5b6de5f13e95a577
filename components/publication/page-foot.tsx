import type { PublishedView } from "@/components/publication/view";
import { dateInWords } from "@/lib/claims/partial-date";
import { embedLines } from "@/lib/publication/address";
import { dayOf } from "@/lib/publication/day";
import type { PublishedSource } from "@/lib/publication/record";
import { translator } from "@/messages/translator";

const t = translator("publication");

type ViewProps = { readonly view: PublishedView };

/** Where the words come from, with what it takes to find the same text again. */
export function Sources({ view: { body } }: ViewProps) {
  return (
    <section aria-labelledby="sources" className="sources">
      <h2 id="sources">{t("page.sources")}</h2>
      <p className="aside">{t("page.sourcesLead")}</p>
      <ol>{body.sources.map((source) => <Source key={source.number} source={source} />)}</ol>
    </section>
  );
}

function Source({ source }: { readonly source: PublishedSource }) {
  const { number, title, kind, publisher, published, retrieved, language, licence, originalUrl, archiveUrl, textSha256, originalSha256, revision } = source;
  const facts = [
    kind, publisher && t("page.publisher", { who: publisher }), published && t("page.published", { date: dateInWords(published) }),
    retrieved && t("page.retrieved", { date: dateInWords(retrieved) }), language !== "und" && t("page.language", { tag: language }), licence && t("page.licence", { licence }),
  ].filter(Boolean);
  return (
    <li id={`source-${number}`} value={number}>
      <strong dir="auto">{title}</strong>
      {facts.length > 0 && <p>{facts.join(" · ")}</p>}
      {source.cites && <p>{t("page.cites")}: {source.cites.map((cited, index) => <span key={cited}>{index > 0 && ", "}<a href={`#source-${cited}`}>{t("page.citedSource", { number: cited })}</a></span>)}</p>}
      <Outward label={t("page.original")} href={originalUrl} />
      <Outward label={t("page.archive")} href={archiveUrl} />
      {originalUrl + archiveUrl === "" && <p className="aside">{t("page.noLink")}</p>}
      <p className="hash">{t("page.textHash", { revision })}: <code>{textSha256}</code></p>
      <p className="hash">{t("page.fileHash")}: <code>{originalSha256}</code></p>
    </li>
  );
}

// The address of this page is nobody else's business: it goes along with no link.
function Outward({ label, href }: { readonly label: string; readonly href: string }) {
  if (href === "") return null;
  return <p>{label}: <a href={href} rel="noreferrer noopener" target="_blank">{href}</a></p>;
}

/** What this page is, its versions, and whom to tell that something is wrong. */
export function Record({ view }: ViewProps) {
  const { body, sha256, addresses, latest } = view;
  const data = body.version === latest ? addresses.data : addresses.versionData(body.version);
  return (
    <section aria-labelledby="record" className="record">
      <h2 id="record">{t("page.record")}</h2>
      <p>{t("page.frozen", { date: dayOf(body.publishedAt) })}</p>
      <p className="hash">{t("page.hash")}: <code>{sha256}</code></p>
      <p><a href={data}>{t("page.data")}</a></p>
      <Versions view={view} />
      <h3>{t("page.report")}</h3>
      <p><ReportLine view={view} /></p>
      <section className="embed" aria-labelledby="embed">
        <h3 id="embed">{t("page.embed")}</h3>
        <p>{t("page.embedLead")}</p>
        <pre tabIndex={0}><code>{embedLines(addresses, body.question)}</code></pre>
      </section>
    </section>
  );
}

function Versions({ view: { versions, body, addresses } }: ViewProps) {
  if (versions.length < 2) return null;
  return (
    <>
      <h3>{t("page.versions")}</h3>
      <ul>
        {versions.map(({ ordinal, createdAt, by }) => {
          const line = t("page.versionLine", { version: ordinal, date: dayOf(createdAt), who: by });
          return <li key={ordinal}>{ordinal === body.version ? `${line} (${t("page.thisVersion")})` : <a href={addresses.version(ordinal)}>{line}</a>}</li>;
        })}
      </ul>
    </>
  );
}

function ReportLine({ view: { report: { kind, address }, addresses } }: ViewProps) {
  const href = kind === "mail" ? `mailto:${address}?subject=${encodeURIComponent(addresses.page)}` : address;
  return t.rich(`page.reportTo.${kind}`, { address, mail: (chunks) => <a href={href} rel="noreferrer noopener">{chunks}</a> });
}
