import { signOut } from "next-auth/react";

/** Signs out here and goes to the sign-in page. */
export async function leave(): Promise<void> {
  await signOut({ redirect: false });
  // A whole new page: nothing that the old one knew stays in memory.
  window.location.assign("/signin");
}
