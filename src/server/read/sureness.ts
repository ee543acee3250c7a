import { Factuality, type GraphEdge } from "../../../schema/index.ts";

/** How far an account or an edge is told as having happened; `actual` where nothing is said of it. */
export function factualityOf(value: unknown): Factuality {
  const read = Factuality.safeParse(value);
  return read.success ? read.data : "actual";
}

/** An edge at an event is as sure as the account of the same article that it belongs to; `endsOf` names the ends that may be that event, in order. */
export function surenessOf<Edge extends Omit<GraphEdge, "edge">>(
  accounts: readonly { readonly node: string; readonly properties: GraphEdge["properties"] }[],
  endsOf: (edge: Edge) => readonly string[],
): (edge: Edge) => Factuality {
  const byAccount = new Map<string, Factuality>();
  const byVoice = new Map<string, Factuality>();
  for (const { node, properties } of accounts) {
    const factuality = factualityOf(properties.factuality);
    byAccount.set(`${node} ${properties.article} ${properties.account}`, factuality);
    byVoice.set(`${node} ${properties.voice}`, factuality);
  }
  return (edge) => {
    const { type, from, to, properties } = edge;
    if (type === "ASSERTS") return byVoice.get(`${to} ${from}`) ?? "actual";
    const account = `${properties.article} ${properties.account ?? 0}`;
    for (const end of endsOf(edge)) {
      const factuality = byAccount.get(`${end} ${account}`);
      if (factuality !== undefined) return factuality;
    }
    return "actual";
  };
}
