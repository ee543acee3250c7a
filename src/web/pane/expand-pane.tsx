import { useState } from "preact/hooks";
import { counted } from "../../../schema/counted.ts";
import type { ExploreAround } from "../../../schema/explore.ts";
import { exploreLimits } from "../../../schema/explore-filter.ts";
import { Shape } from "../graph/legend.tsx";
import { inGroup } from "../state/few.ts";
import { go } from "../state/go.ts";
import { picture, place, answer as result } from "../state/model.ts";
import { collapsed, expanded } from "../state/place.ts";
import { useAsked } from "./asked.ts";
import { Waiting } from "./waiting.tsx";

type Group = ExploreAround["groups"][number];

/** What there is around a node, how many of each, before any of it comes into the picture: what is ticked is added. */
export function ExpandPane({ node }: { readonly node: string }) {
  const { filter } = place.value;
  const { answer, trouble } = useAsked<ExploreAround>("/api/explore/around", { node }, filter);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  if (!answer) return <Waiting trouble={trouble} />;
  const groups = answer.groups.map((group) => ({ ...group, drawn: group.drawn - leftOut(node, group.key) }));
  const open = groups.filter(({ count, drawn }) => count > drawn);
  const chosen = open.filter(({ key }) => ticked.has(key));
  const more = chosen.reduce((sum, { count, drawn }) => sum + count - drawn, 0);
  const toggle = (keys: readonly string[], on: boolean): void => {
    const next = new Set(ticked);
    for (const key of keys) on ? next.add(key) : next.delete(key);
    setTicked(next);
  };
  const add = (): void => {
    const keys = chosen.map(({ key }) => key);
    go({ filter: expanded(filter, node, keys), pane: "evidence" });
  };
  const relations = [...new Set(groups.map(({ words }) => words))];
  const hasExpanded = filter.expand.some((one) => one.startsWith(`${node}:`));
  return (
    <form
      class="expand"
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        if (chosen.length > 0) add();
      }}
    >
      <p class="hint">
        {open.length === 0
          ? "All that is connected with it is in the picture."
          : "Tick what to add to the picture."}
      </p>
      {relations.map((words) => (
        <Relation
          key={words}
          words={words}
          groups={groups.filter((one) => one.words === words)}
          ticked={ticked}
          toggle={toggle}
        />
      ))}
      <div class="pane-actions sticky">
        <button type="submit" disabled={chosen.length === 0}>
          {chosen.length === 0 ? "Add" : `Add ${counted(Math.min(more, exploreLimits.perStep), "thing")}`}
        </button>
        {hasExpanded && (
          <button
            type="button"
            class="quiet"
            onClick={() => go({ filter: collapsed(filter, node), pane: "evidence" })}
          >
            Collapse
          </button>
        )}
        {more > exploreLimits.perStep && (
          <span class="hint">
            +{(more - exploreLimits.perStep).toLocaleString("en")} more: {exploreLimits.perStep} come at a
            time
          </span>
        )}
      </div>
    </form>
  );
}

/** How many of a group are in the result, and not in the picture for lack of room. */
function leftOut(node: string, key: string): number {
  if (!result.value || !picture.value) return 0;
  const there = new Set(picture.value.nodes.map(({ id }) => id));
  return inGroup(result.value, node, key).filter((id) => !there.has(id)).length;
}

interface RelationGiven {
  readonly words: string;
  readonly groups: readonly Group[];
  readonly ticked: ReadonlySet<string>;
  readonly toggle: (keys: readonly string[], on: boolean) => void;
}

function Relation({ words, groups, ticked, toggle }: RelationGiven) {
  const open = groups.filter(({ count, drawn }) => count > drawn).map(({ key }) => key);
  return (
    <fieldset>
      <legend>
        <span class="phrase">{words}</span>{" "}
        {open.length > 1 && (
          <button
            type="button"
            class="link"
            onClick={() => toggle(open, !open.every((key) => ticked.has(key)))}
          >
            {open.every((key) => ticked.has(key)) ? "none" : "all"}
          </button>
        )}
      </legend>
      {groups.map(({ key, kind, kindWords, year, count, drawn }) => (
        <label key={key} class={count > drawn ? "" : "done"}>
          <input
            type="checkbox"
            checked={ticked.has(key)}
            disabled={count <= drawn}
            onChange={(event) => toggle([key], event.currentTarget.checked)}
          />
          <Shape kind={kind} />
          <span>
            {kindWords}
            {year && ` · ${year}`}
          </span>
          <span class="tally">
            {count}
            {drawn > 0 && <small> ({drawn} drawn)</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
