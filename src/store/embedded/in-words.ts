import { causesOf } from "../failure.ts";
import { StoreError } from "../store-error.ts";

/** What the engine or the disk says, and what must be so that it does what it is asked. */
const rows: readonly { readonly is: RegExp; readonly expected: string; readonly why: string }[] = [
  {
    is: /ENOSPC|EDQUOT|EFBIG|GRAFEO-T009|GRAFEO-X003.*(?:No space|too large|quota)/i,
    expected: "room on the disk: make some and run it again, what was written before is kept",
    why: "it is full",
  },
  {
    is: /EROFS|EACCES|EPERM|GRAFEO-X.*(?:Permission denied|Read-only file system)/i,
    expected: "a folder that can be written",
    why: "it, or something in it, cannot",
  },
  {
    is: /GRAFEO-X.*(?:damaged|checksum|invalid|corrupt|truncated|unexpected end)|GRAFEO-S\d/i,
    expected: "a database that is whole: restore a backup, or build again into an empty folder",
    why: "the file is damaged",
  },
];

/** An error of the engine or the disk as one of ours, that says what to do; `expected` is said of one nobody foresaw. An error of ours stays. */
export function inWords(operation: string, folder: string, expected: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const text = [...causesOf(error)].map(String).join("\n").replace(/\s+/g, " ");
  const code = String((error as { code?: unknown } | null)?.code ?? "");
  const row = rows.find(({ is }) => is.test(`${code} ${text}`));
  if (!row) return new StoreError(operation, folder, expected, error);
  return new StoreError(operation, folder, row.expected, error, row.why);
}
