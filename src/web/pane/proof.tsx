import { useState } from "preact/hooks";
import type { ExploreEvidence, ExploreEvidenceAnswer } from "../../../schema/explore.ts";
import { inQuotes } from "../../../schema/in-quotes.ts";
import { standingRow } from "../../../schema/standings.ts";
import { withinSentence } from "../../../schema/within-sentence.ts";
import { copyText } from "./copy-text.ts";
import { dayWords } from "./day-words.ts";

type Item = ExploreEvidenceAnswer["items"][number];

/** One sentence with its neighbours, its exact words marked, where it stands and who says so; what it says too, unless that is known. */
export function Proof({ item, known = false }: { readonly item: Item; readonly known?: boolean }) {
  const { standing, before, lead, quote, tail, after } = item;
  return (
    <article class={`fact ${standing}`}>
      <p class="claim">
        {!known && <Claim item={item} />} <Chip standing={standing} />
      </p>
      <blockquote class="sentence">
        {before && <span class="beyond">{before} </span>}
        {lead}
        <mark>{quote}</mark>
        {tail}
        {after && <span class="beyond"> {after}</span>}
      </blockquote>
      <Origin evidence={item} />
    </article>
  );
}

function Claim({ item: { subject, words, object } }: { readonly item: Item }) {
  return (
    <>
      {subject && <b>{nameIn(subject)}</b>} <span class="phrase">{words}</span>{" "}
      {object && <b>{nameIn(object)}</b>}
    </>
  );
}

/** A name within a sentence: what happened or was said stands in quotation marks. */
export function nameIn({ kind, name }: { readonly kind: string; readonly name: string }): string {
  return kind === "Event" || kind === "Statement" ? inQuotes(name) : name;
}

/** How far it may be taken as a fact; nothing for what the source reports. */
export function Chip({ standing }: Pick<ExploreEvidence, "standing">) {
  const { words, mark, description } = standingRow(standing);
  if (words === "") return null;
  return (
    <span class={`chip ${standing}`} title={description}>
      <span aria-hidden="true">{mark} </span>
      {words}
    </span>
  );
}

/** Headline, who says so, date and rule, and the ways to the article and to the clipboard. */
export function Origin({ evidence }: { readonly evidence: ExploreEvidence }) {
  const { title, source, voice, statement, published, rule, found, href, quote } = evidence;
  const [copied, setCopied] = useState("");
  const copy = async (): Promise<void> => {
    const link = new URL(href, location.href).href;
    const when = published ? `, ${dayWords(published)}` : "";
    const done = await copyText(`“${quote.trim()}” — ${source}${when}\n${link}`);
    setCopied(done ? "Copied, with its link" : "This browser does not let it be copied");
  };
  return (
    <footer class="origin">
      <p>
        {statement === null ? (
          `Reported by ${voice}`
        ) : (
          <span class="voice said">
            “ Said by{" "}
            <a href={`/statement/${statement}`}>
              {voice === "unnamed" ? "somebody unnamed" : withinSentence(voice)}
            </a>
            , passed on by {source}
          </span>
        )}
        {published && (
          <>
            , <time dateTime={published}>{dayWords(published)}</time>
          </>
        )}
      </p>
      {title && <p class="headline">{title}</p>}
      <p class="ways">
        <a href={href}>Open in the article</a>
        <button type="button" class="link" onClick={() => void copy()}>
          Copy with link
        </button>
      </p>
      <p class="rule" title={rule ?? undefined}>
        Found {found}
      </p>
      <p class="copied" role="status">
        {copied}
      </p>
    </footer>
  );
}
