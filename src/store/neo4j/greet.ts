import { failureKind } from "../failure.ts";
import { StoreError } from "../store-error.ts";
import { again } from "./again.ts";
import { within } from "./deadline.ts";
import { refusalOf } from "./in-words.ts";
import type { Link, Target } from "./link.ts";
import type { Patience } from "./patience.ts";

/** The oldest version of Neo4j whose Cypher our statements are: the first with constraints of relationships. */
const oldest = { major: 5, minor: 7 };
/** The oldest that is tested: it is what whoever has an older one is told to take. */
const tested = "Neo4j 5.26 or later";

/** Milliseconds over which connections that break at once are tried again: it may be the network, or no Neo4j at all. */
const breaking = 10_000;

/**
 * Waits until the server answers, as long as what it says or does may pass by itself, and looks whether it is new enough.
 * Throws the driver's errors, and `StoreError` for a server that is too old.
 */
export async function greet(
  link: Link,
  target: Target,
  patience: Patience,
  onWait: (words: string) => void,
): Promise<void> {
  const budgets = {
    never: 0,
    starting: Math.max(patience.again, patience.start),
    refusing: patience.start,
    breaking: Math.min(patience.again, Math.max(patience.start, breaking)),
  };
  const agent = await again(
    () =>
      link.use("READ", async (session) => {
        const { summary } = await within(patience.connect, Promise.resolve(session.run("RETURN 1 AS one")));
        return summary.server.agent ?? "";
      }),
    {
      budget: (error) =>
        budgets[refusalOf(error)?.passes ?? (failureKind(error) === "transient" ? "breaking" : "never")],
      pause: patience.pause,
      onWait: (error) =>
        onWait(`waiting for Neo4j at ${target.location}: ${refusalOf(error)?.why(target) ?? error}`),
    },
  );
  const version = /^Neo4j\/(\d+)\.(\d+)/.exec(agent);
  const [major, minor] = [Number(version?.[1]), Number(version?.[2])];
  if (major < oldest.major || (major === oldest.major && minor < oldest.minor))
    throw new StoreError("open", `${target.location}, which is ${agent}`, tested);
}
