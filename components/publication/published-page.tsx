import type { ReactNode } from "react";
import { Assessments, Figures, Positions, Rows } from "@/components/publication/contest-sections";
import { Record, Sources } from "@/components/publication/page-foot";
import { published } from "@/components/publication/styles";
import type { PublishedView } from "@/components/publication/view";
import { dayOf } from "@/lib/publication/day";
import { jsonLd } from "@/lib/publication/json-ld";
import { locale } from "@/messages/catalogue";
import { translator } from "@/messages/translator";

const t = translator("publication");
const contests = translator("contests");

type ViewProps = { readonly view: PublishedView };

/** A whole page, from <html> on: it needs no script, and nothing else is fetched for it. */
export function PublishedPage({ view }: ViewProps) {
  const { body } = view;
  return (
    <Frame title={body.question} head={view.isEmbedded ? <meta name="robots" content="noindex" /> : <HeadLines view={view} />}>
      <header>
        <Above view={view} />
        <h1 dir="auto">{body.question}</h1>
        <Imprint view={view} />
      </header>
      <Assessments body={body} />
      <Positions body={body} />
      <Figures body={body} />
      <Rows body={body} />
      <Sources view={view} />
      {view.isEmbedded ? <p><a href={view.addresses.page} target="_blank" rel="noopener">{t("page.whole")}</a></p> : <Record view={view} />}
    </Frame>
  );
}

/** A page of a few words: there is nothing here, or nothing any more. */
export function PlainPage({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Frame title={title} head={<meta name="robots" content="noindex" />}>
      <h1>{title}</h1>
      <p>{text}</p>
    </Frame>
  );
}

function Frame({ title, head, children }: { readonly title: string; readonly head: ReactNode; readonly children: ReactNode }) {
  return (
    <html lang={locale}>
      {/* eslint-disable-next-line @next/next/no-head-element -- no page of Next.js: this is the whole document */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        {head}
        <style dangerouslySetInnerHTML={{ __html: published }} />
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}

function HeadLines({ view }: ViewProps) {
  const { body, addresses, latest } = view;
  const summary = summaryOf(view);
  const data = jsonLd(body, { url: addresses.page, publisher: { name: body.project, url: new URL("/", addresses.page).href } });
  return (
    <>
      <meta name="description" content={summary} />
      <link rel="canonical" href={addresses.page} />
      {body.version !== latest && <meta name="robots" content="noindex" />}
      <meta property="og:type" content="article" />
      <meta property="og:title" content={body.question} />
      <meta property="og:description" content={summary} />
      <meta property="og:url" content={addresses.page} />
      <meta property="og:image" content={addresses.picture} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="article:published_time" content={body.publishedAt} />
      <meta name="twitter:card" content="summary_large_image" />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inScript(data) }} />
    </>
  );
}

// "<" is all that could end the element; written so, it is still the same JSON.
const inScript = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");

function summaryOf({ body }: PublishedView): string {
  return t("page.counts", { claims: body.cards.length, positions: body.positions.length, sources: body.sources.length });
}

function Above({ view: { body, latest, addresses } }: ViewProps) {
  return (
    <>
      <p className="above">{t("page.above", { project: body.project })}</p>
      {body.version !== latest && (
        <p className="older" role="note">{t.rich("page.older", { latest, newest: (chunks) => <a href={addresses.page}>{chunks}</a> })}</p>
      )}
    </>
  );
}

function Imprint({ view }: ViewProps) {
  const { body, latest } = view;
  return (
    <>
      <p className="imprint">
        {t("page.by", { who: body.publishedBy, date: dayOf(body.publishedAt) })} · {t("page.version", { version: body.version, latest })} · {t("page.kind", { kind: contests(`kinds.${body.kind}`) })}
      </p>
      <p className="imprint">{summaryOf(view)}</p>
      {body.note && <p className="note" dir="auto"><strong>{t("page.note")}:</strong> {body.note}</p>}
    </>
  );
}
