"use client";
import { useComposer } from "@/components/claims/composer/composer-context";
import { PartyPicker, type PartyPickerProps } from "@/components/claims/composer/party-picker";

/** Parties of the claim in hand. */
export function ComposerParties(props: Omit<PartyPickerProps, "directory" | "isReadOnly">) {
  const { directory, mayChange } = useComposer();
  return <PartyPicker {...props} directory={directory} isReadOnly={!mayChange} />;
}
