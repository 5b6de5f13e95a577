import type { ReactNode } from "react";
import { actLabel } from "@/components/claims/act-label";
import { chainSentence } from "@/components/claims/chain-words";
import { figureWords } from "@/components/claims/figure-words";
import { excerpt, type Piece } from "@/lib/claims/excerpt";
import { dateInWords } from "@/lib/claims/partial-date";
import type { PublishedCard, PublishedMention, SnapshotBody } from "@/lib/publication/record";
import { translator } from "@/messages/translator";

const t = translator("publication");
const contests = translator("contests");
const claims = translator("claims");

type CardProps = { readonly card: PublishedCard; readonly body: SnapshotBody };
type Named = PublishedCard["claimants"][number];

export const cardLink = (number: number, chunks: ReactNode) => <a href={`#card-${number}`}>{chunks}</a>;

const named = ({ name, side }: Named) => (side === null ? name : t("page.side", { name, side }));
export const namesOf = (parties: readonly Named[]) => parties.map(named).join(", ");

/** One claim: who, what kind of act, in which words, through whom, when, and how it stands to the others. */
export function Card({ card, body }: CardProps) {
  const { number, claimants, attribution, act, proposition, mentions, supersededBy } = card;
  return (
    <article className="card" id={`card-${number}`} aria-labelledby={`who-${number}`}>
      <h4 id={`who-${number}`}>
        <span className="number">{contests("card.label", { number })}</span>{" "}
        <span dir="auto">{attribution === "unset" ? t("page.unset") : namesOf(claimants)}</span> <span className="act">{actLabel(claims, act)}</span>
      </h4>
      {proposition && <p className="proposition" dir="auto">{proposition}</p>}
      {mentions.map((mention, index) => <Mention key={index} mention={mention} card={card} body={body} />)}
      {supersededBy !== null && <p className="aside">{t.rich("page.superseded", { number: supersededBy, card: (chunks) => cardLink(supersededBy, chunks) })}</p>}
      <Facts card={card} />
      <Relations card={card} body={body} />
    </article>
  );
}

function Mention({ mention, card, body }: CardProps & { readonly mention: PublishedMention }) {
  const source = body.sources.find(({ number }) => number === mention.source);
  if (!source) return null;
  const language = source.language === "und" ? undefined : source.language;
  const steps = mention.chain.map(({ parties, sourceKind, stance }, ordinal) => ({
    ordinal, sourceKind, stance, parties: parties.map((name) => ({ id: name, name, side: null })),
  })).reverse();
  // Where nobody stands between the claimants and the document, head and source say it already.
  const isPassedOn = steps.length > 1 || mention.documentStance !== "relays";
  const sentence = card.attribution === "attributed" && isPassedOn ? chainSentence(claims, { document: source.title, stance: mention.documentStance, steps }) : null;
  return (
    <>
      <blockquote dir="auto" lang={language} aria-label={t("page.quoteOf", { number: source.number })}>
        {excerpt(mention.fragments).map((piece, index) => <Words key={index} piece={piece} />)}
      </blockquote>
      <p className="aside">
        {t.rich("page.inSource", { number: source.number, title: source.title, source: (chunks) => <a href={`#source-${source.number}`}>{chunks}</a> })}
        {mention.reported && ` · ${contests("card.reported").toLowerCase()} ${dateInWords(mention.reported)}`}
        {sentence && ` · ${sentence}`}
      </p>
      {mention.suppliedReading && <p className="aside">{contests("card.reading")}: <span dir="auto">{mention.suppliedReading}</span></p>}
      <MarkedWords mention={mention} />
    </>
  );
}

function Words({ piece }: { readonly piece: Piece }) {
  if (piece.kind !== "words") return <span className="context">{piece.kind === "gap" ? " […] " : " … "}</span>;
  const own = piece.roles.includes("content");
  const isMarked = piece.roles.includes("hedge") || piece.roles.includes("loaded");
  if (own) return <mark className={isMarked ? "marked" : undefined}>{piece.text}</mark>;
  return <span className={piece.roles.length > 0 ? "said" : "context"}>{piece.text}</span>;
}

/** Hedges and loaded words, said in words too: a line under them alone tells too little. */
function MarkedWords({ mention: { fragments } }: { readonly mention: PublishedMention }) {
  const marked = fragments.filter(({ role }) => role === "hedge" || role === "loaded");
  if (marked.length === 0) return null;
  return <p className="aside">{marked.map(({ quote, role, wordOf }) => t("page.wordOf", { words: quote, role, who: wordOf ?? "none" })).join("; ")}.</p>;
}

function Facts({ card }: { readonly card: PublishedCard }) {
  const { polarity, certainty, said, event, quantities, targets, invoked, object, note, placementNote } = card;
  const manner = [polarity === "negative" && contests("card.polarity"), certainty !== "unspecified" && contests(`card.certainty.${certainty}`)].filter(Boolean).join(" · ");
  const facts: [string, ReactNode][] = [
    [contests("card.said"), said && dateInWords(said)],
    [contests("card.event"), event && dateInWords(event)],
    [contests("card.figures"), quantities.map((quantity) => figureWords(claims, quantity)).join("; ")],
    [contests("card.targets"), namesOf(targets)],
    [contests("card.invoked"), namesOf(invoked)],
    [t("page.about"), object.card !== null ? t.rich("page.aboutClaim", { number: object.card, card: (chunks) => cardLink(object.card!, chunks) }) : object.kind === "term" && t("page.aboutTerm", { words: object.text })],
    [contests("card.note"), note],
    [contests("card.placementNote"), placementNote],
  ];
  const told = facts.filter(([, value]) => value);
  return (
    <>
      {manner && <p className="aside">{manner}</p>}
      {told.length > 0 && <dl>{told.map(([name, value]) => <div key={name}><dt>{name}</dt><dd dir="auto">{value}</dd></div>)}</dl>}
    </>
  );
}

function Relations({ card: { number }, body: { relations } }: CardProps) {
  const ends = relations.filter(({ from, to }) => from === number || to === number).map((relation) => {
    const end = relation.from === number ? "from" : "to";
    return { ...relation, end, other: end === "from" ? relation.to : relation.from } as const;
  });
  if (ends.length === 0) return null;
  return (
    <ul className="relations" aria-label={contests("card.relations")}>
      {ends.map(({ end, type, other, scope, basis, note }, index) => (
        <li key={index}>
          {contests.rich(`relations.${end}.${type}`, { number: other, card: (chunks) => cardLink(other, chunks) })}
          {scope && ` — ${scope}`} ({contests(`relations.basis.${basis}`)}){note && ` · ${t("page.relationNote", { words: note })}`}
        </li>
      ))}
    </ul>
  );
}
