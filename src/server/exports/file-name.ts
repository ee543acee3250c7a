import type { FormatRow } from "../../graph/exports/formats.table.ts";
import { fold } from "../../graph/fold.ts";

const most = 60;

/**
 * What a downloaded file is called: after what it is of (“around Halden Foods” is `dateline-halden-foods.gexf`), so that
 * several may lie in one folder; the whole graph has the format's own name. Letters, digits and hyphens alone.
 */
export function fileNameOf(
  { format, file, several }: Pick<FormatRow, "format" | "file" | "several">,
  scope: string | undefined,
): string {
  if (scope === undefined) return several ? `dateline-${format}.zip` : `dateline-${file}`;
  const name = slugOf(scope);
  return several ? `dateline-${name}-${format}.zip` : `dateline-${name}${file.slice(file.indexOf("."))}`;
}

/** What a drawing is called that is kept as a file. */
export function drawingNameOf(name: string): string {
  return `dateline-${slugOf(name)}.svg`;
}

/** Words as a part of a file's name, cut between two; `part` where none can be written so. */
function slugOf(words: string): string {
  const plain = fold(words)
    .replace(/\(.*\)$/u, "")
    .replace(/^(?:around|query:) /u, "")
    .replace(/[’']s\b/gu, "s");
  const all = plain.match(/[a-z0-9]+/g) ?? [];
  const kept = all.filter((_, at) => all.slice(0, at + 1).join("-").length <= most);
  return kept.join("-") || "part";
}
