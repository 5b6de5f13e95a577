/** Signs out here and goes to the sign-in page. */
export async function leave(): Promise<void> {
  // Its program comes when somebody leaves: it would be a part of every page.
  const { signOut } = await import("next-auth/react");
  await signOut({ redirect: false });
  // A whole new page: nothing that the old one knew stays in memory.
  // eslint-disable-next-line @next/next/no-location-assign-relative-destination -- the router would keep the old page alive
  window.location.assign("/signin");
}
