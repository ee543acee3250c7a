import { pick } from "../state/go.ts";
import { picture } from "../state/model.ts";
import { nodeWords } from "./words.ts";

const most = 200;

/** The things in the picture as a list for those who do not see it; the picture has its own keys, so these are no stops of Tab. */
export function ThingsList({ onPick }: { readonly onPick: (id: string) => void }) {
  const nodes = picture.value?.nodes ?? [];
  return (
    <ul class="unseen" aria-label="Things in the graph">
      {nodes.slice(0, most).map((node) => (
        <li key={node.id}>
          <a
            href={node.href ?? `#pick=${node.id}`}
            tabIndex={-1}
            onClick={(event) => {
              event.preventDefault();
              onPick(node.id);
              pick(node.id);
            }}
          >
            {nodeWords(node)}
          </a>
        </li>
      ))}
      {nodes.length > most && <li>{nodes.length - most} more</li>}
    </ul>
  );
}
