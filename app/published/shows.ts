import type { ReactElement } from "react";
import { PlainPage, PublishedPage } from "@/components/publication/published-page";
import { published as styles } from "@/components/publication/styles";
import type { PublishedView } from "@/components/publication/view";
import { publishedAddresses } from "@/lib/publication/address";
import { dayOf } from "@/lib/publication/day";
import { pictureOf } from "@/lib/server/picture";
import { publicUrl } from "@/lib/server/public-url";
import { htmlAnswer, publishedAnswer, publishedRoute, reportOf, type Show, type ShowNothing, type Snapshot } from "@/lib/server/published";
import { canonicalJson } from "@/lib/text/canonical-json";
import { translator } from "@/messages/translator";

const t = translator("publication");

const html = (page: ReactElement, { status = 200, mayBeFramed = false }: { status?: number; mayBeFramed?: boolean } = {}) => htmlAnswer(page, { styles, status, mayBeFramed });

const plainly: ShowNothing = (why) => {
  if (why.status === 404) return html(PlainPage({ title: t("missing.title"), text: t("missing.text") }), why);
  if (why.status === 410) return html(PlainPage({ title: t("gone.title"), text: t("gone.text", { date: dayOf(why.revokedAt) }) }), why);
  return html(PlainPage({ title: t("failed.title"), text: t("failed.text", { id: why.requestId }) }), why);
};

/** A published address, with a plain page where there is nothing to show. */
export const shown = (show: Show) => publishedRoute(show, plainly);

/** The page itself. */
export const page: Show = (found, token) => html(PublishedPage({ view: viewOf(found, token, false) }));

/** The same for a frame on another page: the only address of the program that may be framed. */
export const embedded: Show = (found, token) => html(PublishedPage({ view: viewOf(found, token, true) }), { mayBeFramed: true });

/** The snapshot as the canonical JSON that its hash is of. Any page may read it. */
export const data: Show = ({ body }) =>
  publishedAnswer(canonicalJson(body), { "content-type": "application/json; charset=utf-8", "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin", "x-robots-tag": "noindex" });

const drawn = new Map<string, Promise<Uint8Array>>();
const MOST_PICTURES = 50;

const pictureWords = ({ cards, positions, publishedAt }: Snapshot["body"]) => ({
  above: t("picture.above"), below: t("picture.footer", { claims: cards.length, positions: positions.length, date: dayOf(publishedAt) }),
});

/** The picture of the snapshot. Drawn once: drawing takes the processor a second. */
export const picture: Show = async ({ body, sha256 }) => {
  const drawing = drawn.get(sha256) ?? pictureOf(body, pictureWords(body));
  drawn.delete(sha256);
  drawn.set(sha256, drawing);
  if (drawn.size > MOST_PICTURES) drawn.delete(drawn.keys().next().value!);
  drawing.catch(() => drawn.delete(sha256));
  return publishedAnswer(Uint8Array.from(await drawing), { "content-type": "image/png", "cross-origin-resource-policy": "cross-origin" });
};

function viewOf({ body, sha256, latest, versions, slug }: Snapshot, token: string, isEmbedded: boolean): PublishedView {
  return { body, sha256, latest, versions, addresses: publishedAddresses(publicUrl(), token), report: reportOf(slug), isEmbedded };
}
