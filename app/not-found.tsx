import { ButtonLink } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { translator } from "@/messages/translator";

const t = translator("shell");

export const metadata = { title: t("missing.title") };

// One page for what is missing and what may not be seen: from outside, the two look the same.
export default function NotFound() {
  return (
    <>
      <PageHeader title={t("missing.title")} lead={t("missing.what")} />
      <ButtonLink href="/">{t("missing.home")}</ButtonLink>
    </>
  );
}
