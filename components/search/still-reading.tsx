"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useTranslations } from "use-intl/react";
import styles from "./search.module.css";

const AGAIN_AFTER = 2_000;

/** Says that not everything is found yet, and looks again until it is. */
export function StillReading({ count }: { readonly count: number }) {
  const t = useTranslations("search");
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), AGAIN_AFTER);
    return () => clearInterval(timer);
  }, [router]);
  return <p role="status" className={styles.reading}>{t("reading", { count })}</p>;
}
