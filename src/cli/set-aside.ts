import { accessSync, closeSync, constants, existsSync, fsyncSync, openSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Extraction } from "../../schema/index.ts";
import type { Refusal } from "../store/graph-store.ts";
import { commandLine } from "./command-line.ts";
import { type Configuration, isAddress } from "./configuration.ts";
import { inWords } from "./in-words.ts";
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

/**
 * A file of JSON Lines for what is refused, made when the first one comes: in the store's folder, or beside what is run;
 * never one that is there. Where it cannot be written that is said once, and the rest is stored all the same. Throws
 * `UsageError` for a name that is taken, or where no file can be made.
 */
export function setAside(configuration: Configuration, given?: string): SetAside {
  if (given !== undefined) assertFree(given);
  let file: { readonly path: string; readonly descriptor: number } | undefined;
  let [count, kept, isLost] = [0, 0, false];
  const keep = (line: string) => {
    const path = file?.path ?? given ?? freeName(configuration);
    try {
      file ??= { path, descriptor: openSync(path, "wx") };
      writeSync(file.descriptor, line);
      kept += 1;
    } catch (error) {
      isLost = true; // a line that is half written would not be read again, and neither would one behind it
      note(`${path} cannot be written: ${inWords(error as NodeJS.ErrnoException)}; ${elsewhere}`);
    }
  };
  return {
    put: ({ reason, ref, from, at }, payload, seen = from) => {
      count += 1;
      const where = [seen, ref].filter((one) => one !== undefined).join(" ");
      const place = at?.start === undefined ? "" : ` at ${at.start}–${at.end}`;
      note(`refused ${where}${place}: ${reason}`);
      const refused = { reason, ...(ref ? { ref } : {}), ...(from ? { from } : {}), ...(at ? { at } : {}) };
      if (!isLost) keep(`${JSON.stringify({ refused, ...payload })}\n`);
    },
    get count() {
      return count;
    },
    end: () => {
      if (file) {
        fsyncSync(file.descriptor);
        closeSync(file.descriptor);
        const again = commandLine("load", configuration, file.path);
        note(`${kept} set aside in ${file.path}: mend them there and run “${again}”`);
      }
      if (kept < count) note(`${count - kept} refused and not set aside: ${elsewhere}`);
    },
  };
}

const elsewhere = "name a file that can be written with --refused, and run it again";

function assertFree(path: string): void {
  if (existsSync(path)) throw new UsageError(`${path} is there already: name another file with --refused`);
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    throw new UsageError(`--refused ${path}: ${inWords(error as NodeJS.ErrnoException)}`);
  }
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
