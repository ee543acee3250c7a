import { counted } from "../../../schema/counted.ts";
import type { ExploreEdge, ExploreEvidenceAnswer, ExploreNode } from "../../../schema/explore.ts";
import { glyphRow } from "../../../schema/glyphs.ts";
import { inArticles } from "../../../schema/in-articles.ts";
import { standings } from "../../../schema/standings.ts";
import { typeWords } from "../../../schema/type-words.ts";
import { Shape } from "../graph/legend.tsx";
import { go } from "../state/go.ts";
import { place } from "../state/model.ts";
import { collapsed } from "../state/place.ts";
import { useAsked } from "./asked.ts";
import { Compared } from "./compared.tsx";
import { Proof } from "./proof.tsx";
import { Waiting } from "./waiting.tsx";

interface Given {
  readonly of: { readonly edge: string } | { readonly node: string };
  readonly node: ExploreNode | undefined;
  readonly edge: ExploreEdge | undefined;
}

/** Every sentence that says so, source by source, and how far each takes it as a fact. */
export function EvidencePane({ of, node, edge }: Given) {
  const { answer, trouble } = useAsked<ExploreEvidenceAnswer>(
    "/api/explore/evidence",
    of,
    place.value.filter,
  );
  if (!answer) return <Waiting trouble={trouble} />;
  const sources = [...new Set(answer.items.map(({ source }) => source))];
  const told = standings.flatMap(({ standing, words }) => {
    const count = answer.standings[standing] ?? 0;
    return count > 0 ? [`${count} ${words || "reported"}`] : [];
  });
  const known = edge?.directed === true && edge.relations.length === 1;
  const disputed = (answer.standings.denied ?? 0) > 0 && told.length > 1;
  return (
    <>
      {!node && !edge && <h2 class="pane-title">{answer.of.name}</h2>}
      {node && <NodeActions node={node} />}
      {edge && edge.relations.length + edge.count > 2 && (
        <p class="phrase">
          {edge.relations.map(({ words, count }) => (count > 1 ? `${words} ×${count}` : words)).join(" · ")}
        </p>
      )}
      <p class="hint" role="status">
        {counted(answer.count, "sentence")} {inArticles(answer)}
        {told.length > 0 && `: ${told.join(", ")}`}
        {disputed && <b class="disagree"> Some say that it did not happen.</b>}
      </p>
      <Compared aspects={answer.compared} />
      {answer.count === 0 && <p>No sentence is left with this filter.</p>}
      {sources.map((source) => (
        <section class="stack" key={source}>
          <h3>{source}</h3>
          {answer.items
            .filter((item) => item.source === source)
            .map((item) => (
              <Proof key={item.id} item={item} known={known} />
            ))}
        </section>
      ))}
      {answer.truncated && <p class="hint">More are not listed here: narrow the filter, or open the page.</p>}
    </>
  );
}

function NodeActions({ node }: { readonly node: ExploreNode }) {
  const { filter } = place.value;
  const hasExpanded = filter.expand.some((one) => one.startsWith(`${node.id}:`));
  return (
    <>
      <p class="kicker">
        <Shape kind={node.kind} /> {glyphRow(node.kind).words}
        {node.type !== node.kind && ` · ${typeWords(node.type)}`}
      </p>
      <div class="pane-actions">
        <button type="button" onClick={() => go({ pane: "expand" })}>
          Expand{node.more > 0 && <span class="tally"> +{node.more}</span>}
        </button>
        <button type="button" onClick={() => go({ pane: "connect" })}>
          Connect with…
        </button>
        {hasExpanded && (
          <button type="button" class="quiet" onClick={() => go({ filter: collapsed(filter, node.id) })}>
            Collapse
          </button>
        )}
        {!node.focus && (
          <button
            type="button"
            class="quiet"
            onClick={() => go({ filter: { ...filter, hide: [...filter.hide, node.id] }, picked: undefined })}
          >
            Hide
          </button>
        )}
        {node.href && (
          <a href={node.href}>
            {node.kind === "Person" || node.kind === "Group" ? "Their page" : "Its page"}
          </a>
        )}
      </div>
    </>
  );
}
