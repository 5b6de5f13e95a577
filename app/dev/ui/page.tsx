import { notFound } from "next/navigation";
import { Gallery } from "./gallery";

export const metadata = { title: "Components" };

/** Every component in every state, for looking at; not served in production unless asked for. */
export default function ComponentsPage() {
  if (process.env.NODE_ENV === "production" && process.env.ALLOW_DEV_PAGES !== "1") notFound();
  return <Gallery />;
}
