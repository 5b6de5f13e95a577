import type { InvitationMail, Post } from "@/lib/data/invitations/invitations";
import { environment } from "@/lib/server/environment";
import { sendMail, type Mail } from "@/lib/server/mail";
import { publicUrl } from "@/lib/server/public-url";
import { translator } from "@/messages/translator";

const t = translator("invitation");
const tRole = translator("projects");
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const escaped = (words: string) => words.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

/** The mail that brings an invitation's link. */
export function invitationMail({ to, project, role, invitedBy, link, expiresAt }: InvitationMail): Mail {
  const says = { project, invitedBy, role: tRole(`member.role.${role}`), detail: tRole(`member.roleDetail.${role}`), date: day.format(expiresAt) };
  const before = [t("mail.what", says), t("mail.how")];
  const after = [t("mail.until", says), t("mail.else")];
  const paragraphs = (lines: readonly string[]) => lines.map((words) => `<p>${escaped(words)}</p>`).join("\n");
  return {
    to,
    subject: t("mail.subject", says),
    text: [...before, link, ...after].join("\n\n"),
    html: `${paragraphs(before)}\n<p><a href="${escaped(link)}">${escaped(link)}</a></p>\n${paragraphs(after)}`,
  };
}

/** How this installation makes the links of invitations, and sends them where it can send mail. */
export function invitationPost(): Post {
  const { SMTP_URL: url, MAIL_FROM: from } = environment();
  return {
    linkOf: (token) => `${publicUrl()}/invitation/${token}`,
    send: url && from ? (mail) => sendMail({ url, from }, invitationMail(mail)) : null,
  };
}
