import { groupBy } from "../../../schema/group-by.ts";
import { shortPhraseOf } from "../../graph/phrases.table.ts";
import type { Assertion } from "../read/assertion.ts";
import { type Standing, standingOfAll, standingRow } from "../standing.table.ts";

/** All that is asserted between two nodes, as one line. */
export interface Bundle {
  readonly from: string;
  readonly to: string;
  readonly standing: Standing;
  readonly label: string;
  readonly assertions: readonly Assertion[];
}

/** One bundle for each two nodes between which something is asserted, in a fixed order. */
export function bundled(assertions: readonly Assertion[]): readonly Bundle[] {
  const sorted = [...assertions].sort((a, b) => (a.edge.edge < b.edge.edge ? -1 : 1));
  const groups = groupBy(sorted, ({ from, to }) => [from.node, to.node].sort().join(" "));
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => bundleOf(group));
}

function bundleOf(assertions: readonly Assertion[]): Bundle {
  const { from, to } = assertions[0]!;
  const standing = standingOfAll(assertions);
  const said = assertions.map(({ edge, to }) => cueOf(edge.type, to.properties.cue) ?? shortPhraseOf(edge));
  const words = [...new Set(said)];
  const phrase = words.length > 2 ? `${words.slice(0, 2).join(", ")} …` : words.join(", ");
  const { mark } = standingRow(standing);
  const count = assertions.length > 1 ? ` ×${assertions.length}` : "";
  return {
    from: from.node,
    to: to.node,
    standing,
    label: `${mark ? `${mark} ` : ""}${phrase}${count}`,
    assertions,
  };
}

/** The report's own word for saying, if it has a short one. */
function cueOf(type: string, cue: unknown): string | undefined {
  return type === "SAID" && typeof cue === "string" && cue.length <= 16 ? cue : undefined;
}
