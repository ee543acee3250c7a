import { useEffect } from "preact/hooks";
import { counted } from "../../../schema/counted.ts";
import type { ExplorePath } from "../../../schema/explore.ts";
import { Shape } from "../graph/legend.tsx";
import { go, pick } from "../state/go.ts";
import { chained, place } from "../state/model.ts";
import { readPlace } from "../state/place.ts";
import { useAsked } from "./asked.ts";
import { Chip, nameIn, Origin } from "./proof.tsx";
import { Waiting } from "./waiting.tsx";

type Path = ExplorePath["paths"][number];

/** How two are connected: chains whose every step is a quoted sentence. */
export function PathPane({ start, goal }: { readonly start: string; readonly goal: string }) {
  const { answer, trouble } = useAsked<ExplorePath>("/api/explore/path", { from: start, to: goal });
  useEffect(() => {
    chained.value = answer?.paths.flatMap(marksOf) ?? [];
    return () => {
      chained.value = [];
    };
  }, [answer]);
  if (!answer) return <Waiting trouble={trouble} />;
  const names = [answer.from, answer.to].map((ends) => ends[0]?.name ?? "");
  const draw = (): void =>
    go({
      filter: {
        ...readPlace({ search: `?${answer.search.replace(/^\?/, "")}`, hash: "" }).filter,
        view: "graph",
      },
    });
  return (
    <div class="paths">
      <h2 class="pane-title">
        How {names[0] || start} and {names[1] || goal} are connected
      </h2>
      {answer.paths.length === 0 && (
        <p class="notice">
          {answer.to.length === 0
            ? `Nothing here has the name “${goal}”.`
            : "No chain of sentences leads from one to the other."}
        </p>
      )}
      {answer.paths.length > 0 && !isAlone(answer) && (
        <div class="pane-actions">
          <button type="button" class="quiet" onClick={draw}>
            Draw them alone
          </button>
        </div>
      )}
      {answer.paths.map((path, at) => (
        <section key={path.nodes.map(({ id }) => id).join(" ")}>
          <h3>
            {answer.paths.length > 1 ? `Way ${at + 1}: ` : ""}
            {counted(path.hops.length, "step")}
          </h3>
          <Chain path={path} />
        </section>
      ))}
    </div>
  );
}

/** Whether the picture is of these chains and nothing else. */
function isAlone({ paths }: ExplorePath): boolean {
  const drawn = new Set(place.value.filter.chain);
  return paths.every(({ nodes }) => drawn.has(nodes.map(({ id }) => id).join("~")));
}

/** What of a chain stands out in the picture: whom was asked for, and the way between them. */
function marksOf({ nodes, hops }: Path): readonly string[] {
  return [nodes[0]!.id, nodes.at(-1)!.id, ...hops.map(({ edge }) => edge)];
}

function Chain({ path: { nodes, hops } }: { readonly path: Path }) {
  const nameOf = (id: string): string => {
    const node = nodes.find((one) => one.id === id);
    return node ? nameIn(node) : "";
  };
  return (
    <ol class="chain">
      {nodes.map((node, at) => {
        const hop = hops[at];
        return (
          <li key={node.id}>
            <button type="button" class="link knot" onClick={() => pick(node.id)}>
              <Shape kind={node.kind} /> {node.name}
            </button>
            {hop && (
              <div class={`fact ${hop.evidence.standing}`}>
                <p class="claim">
                  <b>{nameOf(hop.from)}</b> <span class="phrase">{hop.words}</span> <b>{nameOf(hop.to)}</b>{" "}
                  <Chip standing={hop.evidence.standing} />
                </p>
                <blockquote class="sentence">
                  {hop.passage.before && <span class="beyond">{hop.passage.before} </span>}
                  {hop.passage.lead}
                  <mark>{hop.evidence.quote}</mark>
                  {hop.passage.tail}
                  {hop.passage.after && <span class="beyond"> {hop.passage.after}</span>}
                </blockquote>
                <Origin evidence={hop.evidence} />
                {hop.others > 0 && (
                  <p class="hint">{counted(hop.others, "more sentence")} between these two</p>
                )}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
