import { Factuality, type GraphEdge } from "../../../schema/index.ts";

const known = new Set<unknown>(Factuality.options);

/** How far an account or an edge is told as having happened; `actual` where nothing is said of it. */
export function factualityOf(value: unknown): Factuality {
  return known.has(value) ? (value as Factuality) : "actual";
}

/** An account, as far as sureness goes. */
interface Told {
  readonly node: string;
  readonly properties: GraphEdge["properties"];
}

/** Accounts as they come, and then how sure an edge is: as sure as the account of the same article that it belongs to. `ends` are those that may be its event, in order. */
export function surenessBook(): {
  add(account: Told): void;
  of(edge: Omit<GraphEdge, "edge">, ends: readonly string[]): Factuality;
} {
  // Maps of maps: one key put together of three would be made and hashed anew for every edge.
  const byAccount = new Map<unknown, Map<string, Factuality[]>>();
  const byVoice = new Map<unknown, Map<string, Factuality>>();
  return {
    add: ({ node, properties: { factuality, article, account, voice } }) => {
      const sure = factualityOf(factuality);
      const voiced = inner(byVoice, voice);
      voiced.set(node, sure);
      if (typeof account !== "number") return;
      const told = inner(byAccount, article);
      const mine = told.get(node);
      if (mine) mine[account] = sure;
      else told.set(node, Object.assign([], { [account]: sure }));
    },
    of: ({ type, from, to, properties }, ends) => {
      if (type === "ASSERTS") return byVoice.get(from)?.get(to) ?? "actual";
      const told = byAccount.get(properties.article);
      for (const end of ends) {
        const factuality = told?.get(end)?.[Number(properties.account ?? 0)];
        if (factuality !== undefined) return factuality;
      }
      return "actual";
    },
  };
}

function inner<Value>(outer: Map<unknown, Map<string, Value>>, key: unknown): Map<string, Value> {
  const known = outer.get(key);
  if (known) return known;
  const made = new Map<string, Value>();
  outer.set(key, made);
  return made;
}

/** The same of accounts that are all there; `endsOf` names the ends that may be the event, in order. */
export function surenessOf<Edge extends Omit<GraphEdge, "edge">>(
  accounts: readonly Told[],
  endsOf: (edge: Edge) => readonly string[],
): (edge: Edge) => Factuality {
  const book = surenessBook();
  for (const account of accounts) book.add(account);
  return (edge) => book.of(edge, endsOf(edge));
}
