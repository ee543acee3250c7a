/** The key of a group of neighbours: the relation, what is at the other end (an event by its type), and the year of that where it has one. */
export function groupKey(relation: string, { type, when }: { readonly type: string; readonly when: string | null | undefined }): string {
  return `${relation}:${type}:${/^\d{4}/.exec(when ?? "")?.[0] ?? ""}`;
}
