import type { Metadata } from "next";
import { headers } from "next/headers";
import { InvitationSections, type Invited } from "@/components/account/invitation-sections";
import { AppError } from "@/lib/data/failure";
import { readInvitation } from "@/lib/data/invitations/taking";
import { shortestPassword } from "@/lib/data/users";
import { pageActor } from "@/lib/server/actor";
import { addressOfRequest } from "@/lib/server/client-address";
import { visitor } from "@/lib/server/visitor";
import { translator } from "@/messages/translator";

const t = translator("invitation");

export const metadata: Metadata = { title: t("page.title"), robots: { index: false } };

async function read(token: string): Promise<Invited> {
  try {
    return await readInvitation(await pageActor(), token, addressOfRequest(await headers()));
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === "too_many_attempts") return { kind: "over", end: "limited" };
    throw thrown;
  }
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  return <InvitationSections token={token} invited={await read(token)} person={await visitor()} shortestPassword={shortestPassword} />;
}
