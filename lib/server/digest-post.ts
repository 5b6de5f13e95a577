import { threadPath } from "@/lib/threads/address";
import type { DigestMail, SendDigest } from "@/lib/data/digests/digests";
import { environment } from "@/lib/server/environment";
import { sendMail, type Mail } from "@/lib/server/mail";
import { publicUrl } from "@/lib/server/public-url";
import { translator } from "@/messages/translator";

const t = translator("threads");
const escaped = (words: string) => words.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

/** The mail that tells somebody what waits for them. */
export function digestMail({ to, items }: DigestMail): Mail {
  const entries = items.map(({ project, target, threadId, reason, said }) => ({
    head: t(`digest.${reason === "assignment" ? "assignment" : "mention"}`, { project: project.name, what: target.words }),
    said: said ? `${said.by}: ${said.words}` : "",
    link: `${publicUrl()}${threadPath(project.slug, target, threadId)}`,
  }));
  const [before, after] = [t("digest.lead", { count: items.length }), t("digest.off", { address: `${publicUrl()}/account` })];
  return {
    to,
    subject: t("digest.subject", { count: items.length }),
    text: [before, ...entries.map(({ head, said, link }) => [head, said, link].filter(Boolean).join("\n")), after].join("\n\n"),
    html: [`<p>${escaped(before)}</p>`, ...entries.map(({ head, said, link }) => `<p>${escaped(head)}${said && `<br>${escaped(said)}`}<br><a href="${escaped(link)}">${escaped(link)}</a></p>`), `<p>${escaped(after)}</p>`].join("\n"),
  };
}

/** How this installation sends digests; null where it sends no mail. */
export function digestPost(): SendDigest | null {
  const { SMTP_URL: url, MAIL_FROM: from } = environment();
  return url && from ? async (mail) => ((await sendMail({ url, from }, digestMail(mail))) === "sent" ? "sent" : "failed") : null;
}
