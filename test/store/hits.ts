import neo4j, { type Result, type ResultSummary, type Session } from "neo4j-driver";

/** What one statement cost a Neo4j. */
export interface Cost {
  readonly cypher: string;
  readonly hits: number;
}

interface Step {
  readonly dbHits: number;
  readonly children: readonly Step[];
}

type Runs = { run(this: unknown, cypher: string, ...rest: unknown[]): Result };

/** Runs `work` with every statement sent to this Neo4j meanwhile under PROFILE, and gives how often each touched the data. */
export async function hitsOf(uri: string, work: () => Promise<unknown>): Promise<readonly Cost[]> {
  const costs: Cost[] = [];
  const kinds = await runners(uri);
  const before = kinds.map((kind) => kind.run);
  const told = (cypher: string, summary: ResultSummary) =>
    costs.push({ cypher, hits: hitsIn(summary.profile as unknown as Step) });
  kinds.forEach((kind, at) => {
    kind.run = function (cypher, ...rest) {
      return listening(before[at]!.call(this, `PROFILE ${cypher}`, ...rest), (summary) =>
        told(cypher, summary),
      );
    };
  });
  try {
    await work();
  } finally {
    kinds.forEach((kind, at) => {
      kind.run = before[at]!;
    });
  }
  return costs;
}

export const sumOf = (costs: readonly Cost[]): number => costs.reduce((sum, { hits }) => sum + hits, 0);

/** What statements are sent by: every session's `run`, and every transaction's. */
async function runners(uri: string): Promise<readonly Runs[]> {
  const driver = neo4j.driver(uri);
  const session = driver.session();
  const begun = session.beginTransaction();
  const kinds = [ownerOf(session), ownerOf(begun)];
  await (await begun).rollback();
  await session.close();
  await driver.close();
  return kinds;
}

function ownerOf(one: Session | object): Runs {
  let owner: object = one;
  while (!Object.hasOwn(owner, "run")) owner = Object.getPrototypeOf(owner);
  return owner as Runs;
}

/** The result, whose summary is told to whoever listens when it is awaited or taken row by row to its end. */
function listening(result: Result, tell: (summary: ResultSummary) => void): Result {
  const [then, rows] = [result.then.bind(result), result[Symbol.asyncIterator].bind(result)];
  let isTold = false;
  const once = (summary: ResultSummary) => {
    if (!isTold) tell(summary);
    isTold = true;
  };
  // biome-ignore lint/suspicious/noThenProperty: a result of the driver is awaited, and its summary comes with its rows
  result.then = ((ok?: (answer: unknown) => unknown, bad?: (error: unknown) => unknown) =>
    then((answer) => {
      once(answer.summary);
      return ok ? ok(answer) : answer;
    }, bad)) as Result["then"];
  result[Symbol.asyncIterator] = () => {
    const source = rows();
    const { next } = source;
    source.next = async (...args) => {
      const step = await next.apply(source, args);
      if (step.done) once(step.value as ResultSummary);
      return step;
    };
    return source;
  };
  return result;
}

function hitsIn({ dbHits, children }: Step): number {
  return children.reduce((sum, child) => sum + hitsIn(child), dbHits);
}
