"use client";
import { useEffect, useMemo } from "react";
import { useTranslations } from "use-intl/react";
import { PassageCard } from "@/components/reader/passage-card";
import type { ReaderServices } from "@/components/reader/reader-services";
import { useReader } from "@/components/reader/use-store";
import { VirtualList } from "@/components/ui/virtual-list";
import type { Highlight } from "@/lib/claims/highlight";
import styles from "./card-list.module.css";

/** All claims of the document in reading order: where there is no room beside the text. */
export function CardList({ services }: { services: ReaderServices }) {
  const t = useTranslations("reader");
  const { controller, index } = services;
  const currentId = useReader(controller, "currentId");
  const passages = useReader(controller, "passages");
  // The index is one object that changes within; `passages` counts its changes.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the index is one object that changes within
  const ordered = useMemo(() => index.ordered, [index, passages]);
  return (
    <VirtualList
      label={t("margin.label", { count: ordered.length })}
      items={ordered}
      keyOf={(passage) => passage.mentionId}
      estimate={110}
      onOpen={(passage) => controller.open(passage.mentionId)}
      className={styles.list!}
    >
      {(passage) => <ListedCard services={services} passage={passage} isCurrent={passage.mentionId === currentId} />}
    </VirtualList>
  );
}

function ListedCard({ services, passage, isCurrent }: { services: ReaderServices; passage: Highlight; isCurrent: boolean }) {
  const { wantClaims, controller } = services;
  useEffect(() => wantClaims([passage.id]), [wantClaims, passage.id]);
  return (
    <div className={styles.item} onClick={() => controller.hold(passage.mentionId, { reveal: true })}>
      <PassageCard services={services} passage={passage} isCurrent={isCurrent} />
    </div>
  );
}
