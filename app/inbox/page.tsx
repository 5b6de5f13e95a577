import type { Metadata } from "next";
import { inboxHref, readInboxQuery } from "@/components/threads/inbox/address";
import { InboxPage } from "@/components/threads/inbox/inbox-page";
import { countInbox, listInbox } from "@/lib/data/threads/inbox";
import { instantNow } from "@/lib/data/row";
import { singles } from "@/lib/server/address";
import { readPage } from "@/lib/server/page";
import { translator } from "@/messages/translator";

const t = translator("threads");
const SHOWN = 50;

export const metadata: Metadata = { title: t("inbox.title") };

/** What was said to one, in all one's projects. */
export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const query = readInboxQuery(singles(await searchParams));
  const until = instantNow();
  const filter = { unread: query.show === "unread", reason: query.why, before: query.cursor, limit: SHOWN };
  const [list, { unread }] = await readPage(inboxHref(query), (actor) => Promise.all([listInbox(actor, filter), countInbox(actor)]));
  return <InboxPage query={query} items={list.items} next={list.next} unread={unread} until={until} />;
}
