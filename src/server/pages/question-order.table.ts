/** Questions as reporters ask them most; those for programs, and any that is not named here, come last. */
const order = ["who-did-what", "who-said-what", "what-happened", "timeline", "disagreements", "announced", "figures", "connections", "co-participants", "events-of", "participants", "sources", "offices", "relations", "search", "findings", "article-text", "coverage"];

/** Queries in the order in which people are offered them. */
export function inOrderOfUse<Query extends { readonly name: string }>(queries: Iterable<Query>): readonly Query[] {
  const rank = ({ name }: Query): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...queries].sort((one, other) => rank(one) - rank(other));
}
