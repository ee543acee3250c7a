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
  const byAccount = new Map<string, Factuality>();
  const byVoice = new Map<string, Factuality>();
  return {
    add: ({ node, properties }) => {
      const factuality = factualityOf(properties.factuality);
      byAccount.set(`${node} ${properties.article} ${properties.account}`, factuality);
      byVoice.set(`${node} ${properties.voice}`, factuality);
    },
    of: ({ type, from, to, properties }, ends) => {
      if (type === "ASSERTS") return byVoice.get(`${to} ${from}`) ?? "actual";
      const account = `${properties.article} ${properties.account ?? 0}`;
      for (const end of ends) {
        const factuality = byAccount.get(`${end} ${account}`);
        if (factuality !== undefined) return factuality;
      }
      return "actual";
    },
  };
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
