"use client";
import { useTranslations } from "use-intl/react";
import { Select } from "@/components/ui/select";
import { SIDE_COLOURS, type SideColour } from "@/components/ui/side-colour";
import { SideMark } from "@/components/ui/side-mark";

type SideColourSelectProps = { mark: string; value: SideColour; onChange: (colour: SideColour) => void };

/** One of the eight colours, each shown as the mark will look. */
export function SideColourSelect({ mark, value, onChange }: SideColourSelectProps) {
  const t = useTranslations("projects.side");
  const choices = SIDE_COLOURS.map((colour) => ({ id: String(colour), label: t(`colour.${colour}`), mark: <SideMark colour={colour} mark={mark} /> }));
  return <Select label={t("colourLabel")} choices={choices} value={String(value)} onChange={(id) => onChange(Number(id) as SideColour)} />;
}

/** A colour number of the database as one of the eight; the first where it is none of them. */
export const sideColour = (colour: number): SideColour => SIDE_COLOURS.find((known) => known === colour) ?? 1;
