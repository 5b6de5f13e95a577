"use client";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { useTranslations } from "use-intl/react";
import { FailureNote } from "@/components/ui/failure-note";
import { notify } from "@/components/ui/toast-queue";
import { useNewest } from "@/components/ui/use-newest";
import { useSending } from "@/components/ui/use-sending";
import type { MemberDto } from "@/lib/data/members";
import type { Role } from "@/lib/projects/record";
import { MemberForm } from "./member-form";
import { MemberRow } from "./member-row";
import styles from "./settings.module.css";

type MemberListProps = { project: string; members: readonly MemberDto[]; mayChange: boolean };

/** Everybody who is or was part of the project; for owners with everything to change it. */
export function MemberList({ project, members: read, mayChange }: MemberListProps) {
  const t = useTranslations("projects.member");
  const router = useRouter();
  const list = useRef<HTMLUListElement>(null);
  const { send, failure, isSending } = useSending();
  const [members, keep] = useNewest(read);
  const path = `/projects/${project}/members`;

  async function change({ id, name, version, isMe }: MemberDto, role: Role | null) {
    const answer = await send<MemberDto>({ method: "PUT", path: `${path}/${id}`, body: { role }, seen: version });
    if (answer.kind === "done") {
      keep(answer.value);
      notify({ text: role ? t("changed", { name, role: t(`role.${role}`) }) : t("removed", { name }) });
      if (role === null) list.current?.focus();
    }
    // Who took themselves out may not see this page any more.
    if (answer.kind === "done" && isMe && role === null) router.push("/");
    else router.refresh();
  }
  return (
    <>
      <FailureNote what={t("failed")} failure={failure} />
      <ul ref={list} className={styles.list} aria-label={t("list")} tabIndex={-1}>
        {members.map((member) => (
          <MemberRow key={member.id} member={member} isBusy={isSending} onChange={(role) => void change(member, role)} />
        ))}
      </ul>
      {mayChange && <MemberForm path={path} />}
    </>
  );
}
