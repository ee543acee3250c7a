import { once } from "node:events";
import { inWords } from "./in-words.ts";

/** Writes data to standard output, waiting where the reader is slow. A reader that has gone away ends the process quietly. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** So many articles, in words. */
export function articlesIn(count: number): string {
  return `${count} ${count === 1 ? "article" : "articles"}`;
}

/** One line to standard error: progress, warnings, counts. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A progress line that is rewritten in place on a terminal, and said now and then elsewhere: how many, of how many, how fast, and how long it will still take. */
export function progress(what: string): {
  readonly step: (done: number, of?: number) => void;
  readonly end: () => void;
} {
  const live = process.stderr.isTTY;
  const begun = Date.now();
  // What is done soon needs no progress.
  let said = begun;
  let shown = false;
  return {
    step: (done, of) => {
      const now = Date.now();
      if (now - said < (live ? 100 : 10_000)) return;
      said = now;
      const rate = done / Math.max(1, (now - begun) / 1000);
      const left = of === undefined || done === 0 ? "" : `, ${minutes((of - done) / rate)} left`;
      const pace = `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`;
      const line = `${what}: ${done}${of === undefined ? "" : ` of about ${of}`} (${pace}${left})`;
      if (live) process.stderr.write(`\r${line}\u001b[K`);
      else process.stderr.write(`${line}\n`);
      shown = true;
    },
    end: () => {
      if (live && shown) process.stderr.write("\r\u001b[K");
    },
  };
}

function minutes(seconds: number): string {
  return seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  note(`dateline: standard output cannot be written: ${inWords(error)}`);
  process.exit(1);
});
// Who no longer listens to what is told beside the data still gets the data.
process.stderr.on("error", () => undefined);
