"use client";
import { ArrowLeft, ArrowRight, Ellipsis, Merge, PencilLine, Plus, Split, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { useActs } from "@/components/contests/use-acts";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem, MenuSection } from "@/components/ui/menu";
import { inPositionOrder } from "@/lib/contests/cards";
import type { PositionInput } from "@/lib/contests/record";

/** Rename, reorder, split, merge, delete a position, or place a claim on it. */
export function PositionMenu({ position }: { position: PositionInput }) {
  const t = useTranslations("contests");
  const { state, open } = useContest();
  const acts = useActs();
  const order = [...state.positions].sort(inPositionOrder);
  const placed = state.placements.filter(({ positionId }) => positionId === position.id);
  const mayMerge = placed.every(({ id }) => state.mayChange(id));
  const label = t("position.menu", { label: position.label });
  return (
    <Menu label={label} trigger={<IconButton size="small" label={label} icon={<Ellipsis aria-hidden />} />}>
      <MenuItem label={t("position.placeHere")} icon={<Plus aria-hidden />} onAction={() => open({ kind: "place", positionId: position.id })} />
      <MenuItem label={t("position.rename")} icon={<PencilLine aria-hidden />} onAction={() => open({ kind: "position", positionId: position.id })} />
      <MenuItem
        label={t("position.left")}
        icon={<ArrowLeft aria-hidden />}
        isDisabled={order[0]?.id === position.id}
        onAction={() => acts.movePosition(position, -1)}
      />
      <MenuItem
        label={t("position.right")}
        icon={<ArrowRight aria-hidden />}
        isDisabled={order.at(-1)?.id === position.id}
        onAction={() => acts.movePosition(position, 1)}
      />
      <MenuItem
        label={t("split.open")}
        icon={<Split aria-hidden />}
        isDisabled={placed.length === 0}
        onAction={() => open({ kind: "split", positionId: position.id, placementId: null })}
      />
      {mayMerge && order.length > 1 && (
        <MenuSection title={t("position.merge")}>
          {order.filter(({ id }) => id !== position.id).map((into) => (
            <MenuItem key={into.id} label={into.label} icon={<Merge aria-hidden />} onAction={() => acts.mergePosition(position, into)} />
          ))}
        </MenuSection>
      )}
      <MenuItem
        label={t("position.remove")}
        detail={t("position.removeDetail")}
        icon={<Trash2 aria-hidden />}
        tone="danger"
        onAction={() => acts.removePosition(position)}
      />
    </Menu>
  );
}
