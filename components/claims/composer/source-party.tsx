"use client";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { useComposer } from "@/components/claims/composer/composer-context";
import { NewParty } from "@/components/claims/composer/new-party";
import { Button } from "@/components/ui/button";
import { fragmentsAt, setClaimants } from "@/lib/claims/draft";
import styles from "./composer.module.css";

/** Longer words are no name (UTF-16 units). */
const LONGEST = 120;

const bare = (name: string) => name.toLowerCase().replace(/^the /, "");

/** Where nobody is named yet and the source's words stand in the text: the party that goes by them, or a new one. */
export function SourceParty() {
  const t = useTranslations("claims");
  const { claim, place, text, directory, mayChange, onChange } = useComposer();
  const [isAsked, setIsAsked] = useState(false);
  const source = fragmentsAt(claim, place).find(({ role, levelOrdinal }) => role === "source" && levelOrdinal === 0);
  const name = text && source ? text.wordsOf(source).replace(/\s+/g, " ").trim() : "";
  if (!mayChange || claim.claimants.length > 0 || name === "" || name.length > LONGEST) return null;
  const claimed = (id: string) => onChange((now) => (now.claimants.length > 0 ? now : setClaimants(now, place, [id])), "claimants");
  async function look() {
    const found = await directory.search(name, new AbortController().signal).catch(() => []);
    const known = found.find((party) => party.names.some((each) => bare(each.text) === bare(name)));
    if (known) claimed(known.id);
    else setIsAsked(true);
  }
  if (isAsked) return <NewParty directory={directory} name={name} onMade={claimed} onCancel={() => setIsAsked(false)} />;
  return (
    <Button size="small" className={styles.start!} icon={<Plus aria-hidden />} onPress={() => void look()}>
      {t("party.ofSource", { name })}
    </Button>
  );
}
