"use client";
import { BookOpen, Columns3, Ellipsis, GitCompareArrows, NotebookPen, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { CONTEST_COMMANDS } from "@/components/contests/commands";
import { placeHref, useContest } from "@/components/contests/contest-context";
import { useActs } from "@/components/contests/use-acts";
import { useShownKeys } from "@/components/ui/commands/use-shown-keys";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem, MenuSection } from "@/components/ui/menu";
import { inPositionOrder, type Card } from "@/lib/contests/cards";

/** Everything that can be done with a card. */
export function CardMenu({ card }: { card: Card }) {
  const t = useTranslations("contests");
  const { slug, state, mayPlace, open } = useContest();
  const keysOf = useShownKeys(CONTEST_COMMANDS);
  const acts = useActs();
  const mayMove = state.mayChange(card.placement.id);
  const positions = [...state.positions].sort(inPositionOrder);
  const documentId = card.claim.mentions[0]?.documentId;
  return (
    <Menu
      label={t("card.menu", { number: card.number })}
      trigger={<IconButton size="small" label={t("card.menu", { number: card.number })} icon={<Ellipsis aria-hidden />} data-card-menu />}
    >
      {documentId && <MenuItem href={placeHref(slug, documentId, card.claim.id)} label={t("card.source")} icon={<BookOpen aria-hidden />} keys={keysOf("open")} />}
      {mayPlace && (
        <MenuItem
          label={t("card.relate")}
          icon={<GitCompareArrows aria-hidden />}
          keys={keysOf("relate")}
          onAction={() => open({ kind: "relate", fromClaimId: card.claim.id, relationId: null })}
        />
      )}
      {mayMove && (
        <MenuSection title={t("card.moveTo")}>
          {positions.map((position) => (
            <MenuItem
              key={position.id}
              label={position.label}
              icon={<Columns3 aria-hidden />}
              isDisabled={position.id === card.position?.id}
              onAction={() => acts.move(card, position)}
            />
          ))}
          <MenuItem label={t("card.beside")} isDisabled={card.position === null} onAction={() => acts.move(card, null)} />
        </MenuSection>
      )}
      {mayMove && <MenuItem label={t("card.placeNote")} icon={<NotebookPen aria-hidden />} onAction={() => open({ kind: "note", card })} />}
      {mayMove && <MenuItem label={t("card.remove")} icon={<Trash2 aria-hidden />} tone="danger" keys={keysOf("remove")} onAction={() => acts.remove(card)} />}
    </Menu>
  );
}
