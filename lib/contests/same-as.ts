/**
 * The groups that *same as* relations make, whichever way they point and over however many steps: for each claim the id
 * that stands for its group, its own where it is the same as no other. Counting treats a group as one (docs/SPEC.md, K5).
 */
export function sameAsGroups(pairs: readonly { readonly fromClaimId: string; readonly toClaimId: string }[]): (claimId: string) => string {
  const parents = new Map<string, string>();
  const root = (id: string): string => {
    let top = id;
    for (let next = parents.get(top); next !== undefined; next = parents.get(top)) top = next;
    if (top !== id) parents.set(id, top);
    return top;
  };
  for (const { fromClaimId, toClaimId } of pairs) {
    const [from, to] = [root(fromClaimId), root(toClaimId)];
    if (from !== to) parents.set(from, to);
  }
  return root;
}
