import { closeSync, existsSync, fsyncSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Extraction } from "../../schema/index.ts";
import type { Refusal } from "../store/graph-store.ts";
import { type Configuration, isAddress } from "./configuration.ts";
import { note } from "./output.ts";
import { UsageError } from "./usage-error.ts";

/** What was refused and why, in words that a person and a program can read. */
export interface Refused {
  readonly reason: string;
  /** The caller's name for the article, as far as it is known. */
  readonly ref?: string;
  /** Where the input was: file and line. */
  readonly from?: string;
  /** The node or edge at fault, with its characters in the article's text. */
  readonly at?: Refusal["at"];
}

/** What `dateline load` takes again: a line as it was, an extraction, or an article's share of a graph. */
export type Payload =
  | { readonly line: string }
  | { readonly extraction: Extraction }
  | { readonly share: Refusal["subgraph"] };

/** Keeps what cannot be stored, so that it can be mended and loaded again. */
export interface SetAside {
  /** Says it in one line on standard error, with the place where it was seen, and writes it to the file. */
  put(refused: Refused, payload: Payload, seen?: string): void;
  /** How many. */
  readonly count: number;
  /** Says where they are, where there are any. */
  end(): void;
}

/** A file of JSON Lines for what is refused, made when the first one comes: in the store's folder, or beside what is run; never one that is there. Throws `UsageError` for a name that is taken. */
export function setAside(configuration: Configuration, given?: string): SetAside {
  if (given !== undefined && existsSync(given))
    throw new UsageError(`${given} is there already: name another file with --refused`);
  let file: { readonly path: string; readonly descriptor: number } | undefined;
  let count = 0;
  return {
    put: ({ reason, ref, from, at }, payload, seen = from) => {
      file ??= opened(given ?? freeName(configuration));
      count += 1;
      const where = [seen, ref].filter((one) => one !== undefined).join(" ");
      const place = at?.start === undefined ? "" : ` at ${at.start}–${at.end}`;
      note(`refused ${where}${place}: ${reason}`);
      const refused = { reason, ...(ref ? { ref } : {}), ...(from ? { from } : {}), ...(at ? { at } : {}) };
      writeSync(file.descriptor, `${JSON.stringify({ refused, ...payload })}\n`);
    },
    get count() {
      return count;
    },
    end: () => {
      if (!file) return;
      fsyncSync(file.descriptor);
      closeSync(file.descriptor);
      note(`${count} set aside in ${file.path}: mend them there and run “dateline load ${file.path}”`);
    },
  };
}

function opened(path: string) {
  return { path, descriptor: openSync(path, "wx") };
}

/** A name that no file has: what an earlier run set aside is kept. */
function freeName({ store }: Configuration): string {
  const name = (count: number) =>
    isAddress(store)
      ? `dateline-refused${count === 1 ? "" : `-${count}`}.jsonl`
      : join(store, `refused${count === 1 ? "" : `-${count}`}.jsonl`);
  let count = 1;
  while (existsSync(name(count))) count += 1;
  return name(count);
}
