"use client";
import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import { Link } from "@/components/ui/link";
import { LocalTime } from "@/components/ui/local-time";
import { Menu, MenuItem } from "@/components/ui/menu";
import { ask } from "@/components/ui/request";
import { TextField } from "@/components/ui/text-field";
import type { LayerListed } from "@/lib/data/imports/layers";
import styles from "./annotations.module.css";
import type { LayerNews } from "./layer-list";
import { takeAll } from "./take-all";

interface RowProps {
  readonly project: string;
  readonly layer: LayerListed;
  readonly tell: (news: LayerNews) => void;
}

/** One imported layer in the list. */
export function LayerRow({ project, layer, tell }: RowProps) {
  const t = useTranslations("layers.list");
  const [open, setOpen] = useState<"rename" | "take" | null>(null);
  const { id, name, claims, taken, documents, createdAt, deletedAt, version } = layer;
  const path = `/projects/${project}/layers/${id}`;
  async function move(kind: "delete" | "restore") {
    const answer = await ask({ method: kind === "delete" ? "DELETE" : "POST", path: kind === "delete" ? path : `${path}/restore`, seen: version });
    tell(answer.kind === "done" ? { words: t(kind === "delete" ? "deletedWords" : "restoredWords", { name }) } : { words: t("failed", { name }), failure: answer });
  }
  return (
    <tr>
      <th scope="row" className={styles.name}>{deletedAt ? <>{name} ({t("deleted")})</> : <Link href={`/p/${project}/claims?layer=${id}`}>{name}</Link>}</th>
      <td data-numeric>{claims.toLocaleString("en")}</td>
      <td data-numeric>{taken.toLocaleString("en")}</td>
      <td data-numeric className={styles.wide}>{documents.toLocaleString("en")}</td>
      <td className={styles.wide}><LocalTime at={createdAt} /></td>
      <td>
        {layer.abilities.change && (
          <Menu label={t("menu", { name })} trigger={<IconButton label={t("menu", { name })} icon={<Ellipsis aria-hidden />} />}>
            {deletedAt ? <MenuItem label={t("restore")} onAction={() => void move("restore")} /> : (
              <>
                <MenuItem label={t("take")} onAction={() => setOpen("take")} />
                <MenuItem label={t("rename")} onAction={() => setOpen("rename")} />
                <MenuItem label={t("delete")} onAction={() => void move("delete")} />
              </>
            )}
          </Menu>
        )}
        {open === "rename" && <RenameDialog {...{ layer, path, tell }} onClose={() => setOpen(null)} />}
        {open === "take" && <TakeDialog {...{ project, layer, tell }} onClose={() => setOpen(null)} />}
      </td>
    </tr>
  );
}

function RenameDialog({ layer: { name, version }, path, tell, onClose }: Pick<RowProps, "layer" | "tell"> & { path: string; onClose: () => void }) {
  const t = useTranslations("layers.list");
  const [next, setNext] = useState(name);
  async function save() {
    const answer = await ask({ method: "PUT", path, seen: version, body: { name: next.trim() } });
    tell(answer.kind === "done" ? { words: "" } : { words: t("failed", { name }), failure: answer });
    onClose();
  }
  return (
    <Dialog title={t("renameTitle")} isOpen onOpenChange={(isOpen) => !isOpen && onClose()} footer={<><Button onPress={onClose}>{t("cancel")}</Button><Button variant="primary" isDisabled={next.trim() === ""} onPress={() => void save()}>{t("save")}</Button></>}>
      <TextField label={t("newName")} value={next} onChange={setNext} autoFocus />
    </Dialog>
  );
}

function TakeDialog({ project, layer: { id, name }, tell, onClose }: RowProps & { onClose: () => void }) {
  const t = useTranslations("layers.list");
  const [isTaking, setTaking] = useState(false);
  async function take() {
    setTaking(true);
    const outcome = await takeAll(project, id);
    tell("kind" in outcome ? { words: t("failed", { name }), failure: outcome } : { words: t("tookWords", outcome) });
    onClose();
  }
  return (
    <Dialog title={t("takeTitle", { name })} role="alertdialog" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={<><Button onPress={onClose}>{t("cancel")}</Button><Button variant="primary" isPending={isTaking} onPress={() => void take()}>{t("takeConfirm")}</Button></>}>
      <p>{t("takeWords")}</p>
    </Dialog>
  );
}
