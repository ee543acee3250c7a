import type { ExploreEvidenceAnswer } from "../../../schema/explore.ts";
import { dayWords } from "./day-words.ts";

/** What those who tell of an event agree and do not agree on, one aspect a line, each value with whose word it is. */
export function Compared({ aspects }: { readonly aspects: ExploreEvidenceAnswer["compared"] }) {
  if (aspects.length === 0) return null;
  return (
    <section class="compared" aria-label="How far the accounts agree">
      <dl>
        {aspects.map(({ name, verdict, given }) => (
          <div key={name} class={verdict === "not agreed" ? "apart" : ""}>
            <dt>
              {name} <span class="verdict">{verdict === "not agreed" ? "≠ not agreed" : verdict}</span>
            </dt>
            {given.map(({ value, voices }) => (
              <dd key={value}>
                <b>{name === "When" ? dayWords(value) : value}</b>{" "}
                <span class="by">
                  {voices.map(({ voice, href, count }, at) => (
                    <>
                      {at > 0 && ", "}
                      <a href={href}>{voice}</a>
                      {count > 1 && ` ×${count}`}
                    </>
                  ))}
                </span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
