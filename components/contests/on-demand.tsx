"use client";
import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { ErrorNote } from "@/components/ui/error-note";

interface OnDemandProps {
  readonly title: ReactNode;
  readonly level: 2 | 3;
  /** fetches what is shown: only once it is opened, so that the page's first load stays small. The same function each time */
  readonly load: () => Promise<ComponentType>;
  readonly defaultExpanded?: boolean;
}

/** A part of the page whose program is fetched when it is first opened. */
export function OnDemand({ title, level, load, defaultExpanded = false }: OnDemandProps) {
  const t = useTranslations("contests");
  const [isExpanded, setExpanded] = useState(defaultExpanded);
  const [Part, setPart] = useState<ComponentType | "failed" | null>(null);
  useEffect(() => {
    if (isExpanded && Part === null) load().then((part) => setPart(() => part), () => setPart("failed"));
  }, [isExpanded, Part, load]);
  // On paper a title of nothing is of no use.
  return (
    <div data-print={Part === null ? "hide" : undefined}>
      <Disclosure level={level} title={title} isExpanded={isExpanded} onExpandedChange={setExpanded}>
        {Part === null && isExpanded && <p role="status">{t("onDemand.loading")}</p>}
        {Part === "failed" && (
          <ErrorNote what={t("onDemand.failed")} next={t("onDemand.next")}>
            <Button onPress={() => setPart(null)}>{t("onDemand.again")}</Button>
          </ErrorNote>
        )}
        {Part !== null && Part !== "failed" && <Part />}
      </Disclosure>
    </div>
  );
}
