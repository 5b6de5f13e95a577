"use client";
import { createContext, useContext, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import type { ReaderServices } from "@/components/reader/reader-services";
import { useReader, useWorking } from "@/components/reader/use-store";
import { AlsoHere } from "@/components/ui/live/also-here";
import { usePresence } from "@/components/ui/live/use-presence";
import { nobodyElse } from "@/lib/projects/presence";
import styles from "./presence.module.css";

const Others = createContext(nobodyElse);

/** Says which text this page has open, and which of its claims is in the composer; gives to what lies in it who else is there. */
export function PresenceProvider({ services, children }: { readonly services: ReaderServices; readonly children: ReactNode }) {
  const { source, controller } = services;
  useReader(controller, "currentId");
  const isOpen = useReader(controller, "isComposerOpen");
  const working = useWorking(services, controller.current?.id);
  // A claim that isn't saved yet is there for nobody else.
  const claimId = isOpen && working?.record && working.mayChange ? working.record.id : null;
  const others = usePresence(source.project.slug, source.since, { documentId: source.document.id, claimId });
  return <Others value={others}>{children}</Others>;
}

export function AlsoReading() {
  return <AlsoHere others={useContext(Others)} />;
}

/** Who else has a claim in the composer: a hint, and no lock. `isTold`: said by a screen reader, too, when it changes. */
export function AlsoEditing({ claimId, isTold = false }: { readonly claimId: string; readonly isTold?: boolean }) {
  const t = useTranslations("reader.presence");
  const names = useContext(Others).people.flatMap((person) => (person.claimIds.includes(claimId) ? person.name : []));
  if (names.length === 0 && !isTold) return null;
  return (
    <p className={styles.editing} role={isTold ? "status" : undefined}>
      {names.length > 0 && t("editing", { name: names[0]!, others: names.length - 1 })}
    </p>
  );
}
