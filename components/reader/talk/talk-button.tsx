"use client";
import { MessageSquare } from "lucide-react";
import { useTranslations } from "use-intl/react";
import type { ReaderServices } from "@/components/reader/reader-services";
import { useTalked } from "@/components/reader/talk/use-talk";
import { Button } from "@/components/ui/button";
import type { Highlight } from "@/lib/claims/highlight";
import { quoteOf } from "@/lib/claims/passage";

/** On a claim's card: how many threads there are about it, and the way to them. On a card that isn't in hand only where there are some. */
export function TalkButton({ services, passage, isCurrent }: { services: ReaderServices; passage: Highlight; isCurrent: boolean }) {
  const t = useTranslations("reader.talk");
  const about = useTalked(services).filter(({ claimId }) => claimId === passage.id);
  const unread = about.reduce((sum, each) => sum + each.unread, 0);
  if (!isCurrent && about.length === 0) return null;
  const open = () => services.talk.show({ target: { kind: "claim", claimId: passage.id }, words: quoteOf(services.text.text, passage), threadId: about[0]?.id ?? null });
  return (
    <Button size="small" variant="quiet" icon={<MessageSquare aria-hidden />} onPress={open}>
      {t("discuss", { count: about.length, unread })}
    </Button>
  );
}
