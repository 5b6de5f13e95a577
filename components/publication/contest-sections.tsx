import type { ReactNode } from "react";
import { countedWords } from "@/components/claims/figure-words";
import { Card, cardLink, namesOf } from "@/components/publication/published-card";
import { Reasons } from "@/components/publication/reasons";
import { numberOf, sumWords } from "@/components/publication/words";
import { dateInWords } from "@/lib/claims/partial-date";
import { dayOf } from "@/lib/publication/day";
import type { PublishedVoices, SnapshotBody } from "@/lib/publication/record";
import { translator } from "@/messages/translator";

const t = translator("publication");
const contests = translator("contests");

type BodyProps = { readonly body: SnapshotBody };

/** What reviewers say of the question, each with a name; or that nobody has said anything. */
export function Assessments({ body: { assessments } }: BodyProps) {
  if (assessments.length === 0) return <p className="verdict">{t("page.noAssessment")}</p>;
  return (
    <section aria-labelledby="assessment">
      <h2 id="assessment">{t("page.assessments")}</h2>
      {assessments.map(({ reviewer, at, rating, reasons, isDissent }, index) => (
        <article key={index} className="assessment" id={`assessment-${index + 1}`}>
          <h3>{rating?.label ?? t("page.unrated")}{isDissent && ` · ${t("page.dissent")}`}</h3>
          {rating?.definition && <p className="aside">{rating.definition}</p>}
          <Reasons reasons={reasons} />
          <p className="aside">{t("page.byReviewer", { who: reviewer, date: dayOf(at) })}</p>
        </article>
      ))}
    </section>
  );
}

function Cards({ numbers, body }: BodyProps & { readonly numbers: readonly number[] }) {
  return <>{body.cards.filter(({ number }) => numbers.includes(number)).map((card) => <Card key={card.number} card={card} body={body} />)}</>;
}

/** The answers with the claims that give them. */
export function Positions({ body }: BodyProps) {
  return (
    <section aria-labelledby="positions">
      <h2 id="positions">{t("page.positions")}</h2>
      {body.positions.map((position, index) => (
        <section key={index} className="position" aria-labelledby={`position-${index + 1}`}>
          <h3 id={`position-${index + 1}`} dir="auto">{position.label}</h3>
          <Roots voices={position} />
          {position.cards.length === 0 ? <p className="aside">{t("page.noClaims")}</p> : <Cards numbers={position.cards} body={body} />}
        </section>
      ))}
    </section>
  );
}

function Roots({ voices }: { readonly voices: PublishedVoices | undefined }) {
  if (!voices || voices.claims === 0) return null;
  const { claims, mentions, roots, untraced } = voices;
  const lines = roots.map(({ names, mentions: count, cards }) => t("page.rootLine", { who: names.join(", "), mentions: count, cards: cards.join(", ") }));
  if (untraced > 0) lines.push(t("page.untraced", { count: untraced }));
  return <p className="aside">{t("page.taken", { claims, mentions, roots: roots.length })}: {lines.join("; ")}.</p>;
}

/** What stands on no position: the documents' own voice, recorded silence, and who is not heard. */
export function Rows({ body }: BodyProps) {
  const { rows, notHeard } = body;
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">{t("page.other")}</h2>
      <Row title={contests("rows.unplaced")} lead={contests("rows.unplacedLead")} numbers={rows.unplaced} body={body} />
      <Row title={contests("rows.voice")} lead={contests("rows.voiceLead")} numbers={rows.ownVoice} voices={body.ownVoices} body={body} />
      <Row title={contests("rows.silent")} lead={contests("rows.silentLead")} numbers={rows.silent} body={body} />
      <h3>{contests("rows.unheard")}</h3>
      <p className="aside">{contests("rows.unheardLead")}</p>
      <NotHeard notHeard={notHeard} />
    </section>
  );
}

type RowProps = BodyProps & { readonly title: string; readonly lead: string; readonly numbers: readonly number[]; readonly voices?: PublishedVoices | undefined };

function Row({ title, lead, numbers, voices, body }: RowProps) {
  if (numbers.length === 0) return null;
  return <><h3>{title}</h3><p className="aside">{lead}</p><Roots voices={voices} /><Cards numbers={numbers} body={body} /></>;
}

function NotHeard({ notHeard: { sides, parties } }: Pick<SnapshotBody, "notHeard">) {
  if (sides.length + parties.length === 0) return <p>{contests("rows.unheardNone")}</p>;
  return (
    <ul>
      {sides.map((side) => <li key={side}>{t("page.notHeardSide", { side })}</li>)}
      {parties.map(({ name, namedAs }) => (
        <li key={name}>{name}: {namedAs.map((as) => contests(as === "target" ? "rows.unheardTarget" : "rows.unheardInvoked")).join(", ")}</li>
      ))}
    </ul>
  );
}

/** Figures that count the same, side by side, and the sums that they allow. */
export function Figures({ body }: BodyProps) {
  const groups = body.comparable.filter((group) => group.length > 1);
  if (groups.length + body.sums.length === 0) return null;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{t("page.figures")}</h2>
      <p className="aside">{t("page.figuresLead")}</p>
      {groups.map((group, index) => <FigureTable key={index} group={group} body={body} />)}
      {body.sums.length > 0 && <><h3>{t("page.sums")}</h3><ul>{body.sums.map((sum, index) => <li key={index}>{sumWords(body, sum)}</li>)}</ul></>}
    </section>
  );
}

function FigureTable({ group, body }: BodyProps & { readonly group: SnapshotBody["comparable"][number] }) {
  const rows = group.flatMap(({ card: number, ordinal }) => {
    const card = body.cards.find((each) => each.number === number);
    const quantity = card?.quantities[ordinal];
    return card && quantity ? [{ card, quantity }] : [];
  });
  const head = (key: "who" | "figure" | "written" | "said" | "card") => <th scope="col">{contests(`figures.columns.${key}`)}</th>;
  const cell = (content: ReactNode) => <td>{content}</td>;
  return (
    <div className="wide">
      <table>
        <caption>{countedWords(translator("claims"), rows[0]!.quantity) || contests("figures.notSaid")}</caption>
        <thead><tr>{head("who")}{head("figure")}{head("written")}{head("said")}{head("card")}</tr></thead>
        <tbody>
          {rows.map(({ card, quantity }, index) => (
            <tr key={index}>
              <th scope="row">{card.attribution === "unset" ? t("page.unset") : namesOf(card.claimants)}</th>
              {cell(numberOf(quantity))}{cell(quantity.qualifier && `“${quantity.qualifier}”`)}{cell(card.said && dateInWords(card.said))}{cell(cardLink(card.number, card.number))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
