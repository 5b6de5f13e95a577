import { partInWords } from "@/components/agreement/figure-words";
import { valueWords, type AgreementNames } from "@/components/agreement/value-words";
import { QuoteInContext } from "@/components/claims/quote-in-context";
import { Link } from "@/components/ui/link";
import type { Disagreement, Layer, Side } from "@/lib/agreement/layer";
import { widened } from "@/lib/claims/excerpt";
import type { FragmentRole } from "@/lib/claims/record";
import { translator } from "@/messages/translator";
import styles from "./agreement.module.css";

const SHOWN = 50;

export interface DisagreementListProps {
  readonly layer: Layer;
  readonly disagreements: readonly Disagreement[];
  readonly annotatorIds: readonly string[];
  readonly names: AgreementNames;
  readonly textOf: (documentId: string) => string;
  /** what a document is called; asked for where there are several */
  readonly titleOf?: ((documentId: string) => string) | undefined;
  /** where a side's passage is opened; null where it can't be */
  readonly hrefOf: (side: Side) => string | null;
}

/** The places that cost a layer, worst first, what each person has there side by side. */
export function DisagreementList({ disagreements, ...props }: DisagreementListProps) {
  const t = translator("agreement");
  if (disagreements.length === 0) return <p className={styles.note}>{t("list.none")}</p>;
  const isEven = new Set(disagreements.map(({ distance }) => distance)).size === 1;
  return (
    <>
      <ol className={styles.list} aria-label={t("list.title")}>
        {disagreements.slice(0, SHOWN).map((disagreement, index) => <Place key={index} disagreement={disagreement} isEven={isEven} {...props} />)}
      </ol>
      {disagreements.length > SHOWN && <p className={styles.note}>{t("list.more", { count: disagreements.length - SHOWN })}</p>}
    </>
  );
}

/** Layers whose value is the words themselves. */
const ofWords: readonly Layer[] = ["claims", "source", "cue"];

type PlaceProps = Omit<DisagreementListProps, "disagreements">;

/** One place. Where all of a list are as far apart, that isn't said of each. */
function Place({ disagreement: { part, distance, sides, documentId }, isEven, ...props }: PlaceProps & { disagreement: Disagreement; isEven: boolean }) {
  const t = translator("agreement");
  const about = [...(isEven ? [] : [t("list.distance", { percent: distance })]), ...(part === null ? [] : [partInWords(props.layer, part, props.names)]), ...(props.titleOf ? [props.titleOf(documentId)] : [])];
  return (
    <li className={styles.place}>
      {about.length > 0 && <p className={styles.distance}>{about.join(" · ")}</p>}
      <div className={styles.sides}>{sides.map((side, annotator) => <SideOf key={annotator} side={side} documentId={documentId} annotatorId={props.annotatorIds[annotator]!} {...props} />)}</div>
    </li>
  );
}

function SideOf({ side, documentId, annotatorId, layer, names, textOf, hrefOf }: PlaceProps & { side: Side; documentId: string; annotatorId: string }) {
  const t = translator("agreement");
  const href = hrefOf(side);
  const name = names.annotator(annotatorId);
  const hasNone = ofWords.includes(layer) ? side.spans.length === 0 : side.value === null;
  return (
    <div className={styles.side} role="group" aria-label={name}>
      <h4>{name}</h4>
      {hasNone && <p className={styles.missing}>{t("list.missing")}</p>}
      {side.value !== null && <p className={styles.value}>{valueWords(layer, side.value, names)}</p>}
      {side.spans.length > 0 && <QuoteInContext pieces={piecesOf(textOf(documentId), side, layer)} label={name} />}
      {href !== null && <Link href={href}>{t("list.open")}</Link>}
    </div>
  );
}

/** A side's words with the sentences around them. */
function piecesOf(text: string, { spans }: Side, layer: Layer) {
  const role: FragmentRole = layer === "source" || layer === "cue" ? layer : "content";
  return widened(text, spans.map(({ start, end }) => ({ role, start, end, quote: "", prefix: "", suffix: "" })));
}
