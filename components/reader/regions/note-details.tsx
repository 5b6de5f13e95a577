"use client";
import { CornerDownLeft } from "lucide-react";
import { useMemo, useState } from "react";
import { uuidv7 } from "uuidv7";
import { useTranslations } from "use-intl/react";
import { NoteDocument } from "@/components/reader/regions/note-document";
import type { RegionProps } from "@/components/reader/regions/region-details";
import { useRegions } from "@/components/reader/regions/use-regions";
import { useReader } from "@/components/reader/use-store";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { RegionInput } from "@/lib/documents/record";
import { shortened } from "@/lib/text/shortened";
import type { Span } from "@/lib/text/span";
import styles from "./panels.module.css";

/** As long as a line may be. */
const MAX_LINE = 2_000;

/** The region that makes a place in the body cite a note. */
export const citationOf = (note: RegionInput, { start, end }: Span): RegionInput => ({
  id: uuidv7(), revisionId: note.revisionId, role: "reference", start, end, refersToRegionId: note.id, refersToStart: null, refersToEnd: null, author: "", outlet: "", date: null,
});

/** Of a note: who wrote it and where it appeared, and the places that cite it. */
export function NoteDetails({ services, view, region }: RegionProps) {
  const t = useTranslations("regions");
  const { regions, source, controller, text } = services;
  const selection = useReader(controller, "selection");
  const all = useRegions(services);
  const citations = useMemo(() => all.filter((each) => each.refersToRegionId === region.id && each.role === "reference"), [all, region.id]);
  const isInside = selection !== null && selection.start < region.end && region.start < selection.end;
  return (
    <>
      {source.me.mayMark && <NoteFields key={`${region.author}\n${region.outlet}`} region={region} onKeep={(change) => regions.change({ ...region, ...change })} />}
      <NoteDocument services={services} region={region} />
      <h4>{t("note.citations", { count: citations.length })}</h4>
      <ul className={styles.plain}>
        {citations.map((citation) => (
          <li key={citation.id}>
            <button type="button" className={styles.link} onClick={() => view?.flash([citation])}>
              {shortened(text.text.slice(citation.start, citation.end), 140)}
            </button>
          </li>
        ))}
      </ul>
      {source.me.mayMark && (
        <Button size="small" icon={<CornerDownLeft aria-hidden />} isDisabled={!selection || isInside} preventFocusOnPress onPress={() => selection && regions.create([citationOf(region, selection)])}>
          {t("note.link")}
        </Button>
      )}
    </>
  );
}

function NoteFields({ region, onKeep }: { region: RegionInput; onKeep: (change: Pick<RegionInput, "author" | "outlet">) => void }) {
  const t = useTranslations("regions");
  const [author, setAuthor] = useState(region.author);
  const [outlet, setOutlet] = useState(region.outlet);
  const keep = () => onKeep({ author, outlet });
  return (
    <>
      <TextField label={t("note.author")} value={author} onChange={setAuthor} onBlur={keep} maxLength={MAX_LINE} />
      <TextField label={t("note.outlet")} value={outlet} onChange={setOutlet} onBlur={keep} maxLength={MAX_LINE} />
    </>
  );
}
