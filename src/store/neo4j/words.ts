import { wordIndexes, wordIndexName } from "../constraints.ts";
import type { Values } from "../engine.ts";
import type { Link } from "./link.ts";

/** A statement with what it gets. */
export interface Asked {
  readonly cypher: string;
  readonly parameters: Values;
}

/** Where a statement may begin at an index: at every node of a label, or at every relationship of a type. */
const beginning =
  /MATCH (?:\((\w+):(\w+)\)|(\(\w*:\w+\)-)\[(\w+):(\w+)\](->\(:\w+\))) \/\/ by (words|ids): \$(\w+)(?: in ((?:\w+, )*\w+))?$/gm;
/** More ids than that are too many for one question to an index. */
const mostIds = 500;
const known = new Set<string>(wordIndexes.map(({ of }) => of));

/**
 * The statement for a server that has these indexes of words: where it begins with all of a label and says behind it, in
 * a comment, by which parameter they may be found (`// by words: $x`, expressions each of which stands within a word;
 * `// by ids: $x`, one of which is among what is listed), it begins at those. `// by words: $x in names` says in which
 * properties, where not in all of the index: each is looked through by itself. What it asks of them further on is left
 * as it is, so that the rows are the same.
 */
export function begunByWords({ cypher, parameters }: Asked, indexes: ReadonlySet<string>): Asked {
  const more: Record<string, string> = {};
  const begun = cypher.replace(beginning, (whole, node, label, from, edge, type, to, kind, name, fields) => {
    const of = label ?? type;
    const isUsable = known.has(of) && indexes.has(wordIndexName(of));
    const query = !isUsable
      ? ""
      : kind === "ids"
        ? anyOf(parameters[name])
        : allOf(parameters[name], fields?.split(", "));
    if (query === "") return whole;
    const asked = `${[name, ...(fields?.split(", ") ?? [])].join("_")}Query`;
    more[asked] = query;
    const call = (what: string, item: string, as: string) =>
      `CALL db.index.fulltext.query${what}('${wordIndexName(of)}', $${asked}) YIELD ${item} AS ${as}`;
    return label
      ? call("Nodes", "node", node)
      : `${call("Relationships", "relationship", edge)}\nMATCH ${from}[${edge}]${to}`;
  });
  return { cypher: begun, parameters: { ...parameters, ...more } };
}

/** In the words of the server's full-text search: each within a word of one of the properties, or of any. */
function allOf(stretches: unknown, properties: readonly string[] = [""]): string {
  if (!Array.isArray(stretches)) return "";
  const within = (one: string) =>
    properties.map((property) => `${property}${property && ":"}/.*${one}.*/`).join(" ");
  return stretches.map((one) => `+(${within(one)})`).join(" ");
}

/** An id is two words to the index: what it is of, and its hash. */
function anyOf(ids: unknown): string {
  const hashes = Array.isArray(ids) ? ids.map((id) => /^[a-z]+-([0-9a-f]{16})$/.exec(String(id))?.[1]) : [];
  return hashes.length > mostIds || hashes.includes(undefined) ? "" : hashes.join(" ");
}

/** Milliseconds after which is looked again for an index that was not there, or not filled. */
const patience = 30_000;
const online = "SHOW FULLTEXT INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN collect(name) AS names";
const tried = "CALL db.index.fulltext.queryNodes($name, 'a') YIELD node RETURN node LIMIT 0";

/** How statements may begin on this server. */
export interface ByWords {
  /** The statement with the indexes that are there and may be asked. */
  begun(asked: Asked): Promise<Asked>;
  /** Whether a statement failed for its index, which was taken away, or the right to ask it: then it is forgotten. */
  isAtFault(error: unknown): boolean;
}

/** The indexes of words behind a link, asked for now and then until all are there. */
export function byWords(link: Link): ByWords {
  let known: { readonly names: Promise<ReadonlySet<string>>; readonly until: number } | undefined;
  const indexes = async (): Promise<ReadonlySet<string>> => {
    if (!known || performance.now() > known.until) {
      known = { names: indexesOf(link), until: performance.now() + patience };
      const found = await known.names;
      if (wordIndexes.every(({ of }) => found.has(wordIndexName(of))))
        known = { names: Promise.resolve(found), until: Number.POSITIVE_INFINITY };
      return found;
    }
    return known.names;
  };
  return {
    begun: async (asked) =>
      /\/\/ by (?:words|ids): /.test(asked.cypher) ? begunByWords(asked, await indexes()) : asked,
    isAtFault: (error) => {
      const isIts = /\.(?:Procedure|Security)\./.test(String((error as { readonly code?: unknown }).code));
      if (isIts) known = undefined;
      return isIts;
    },
  };
}

/** The names of the indexes of words; none where the server does not tell or does not let them be asked. */
async function indexesOf(link: Link): Promise<ReadonlySet<string>> {
  return link
    .use("READ", async (session, answer) => {
      const { records } = await answer(session.run(online));
      const names = records[0]!.get("names") as readonly string[];
      if (names.includes(wordIndexName("Entity")))
        await answer(session.run(tried, { name: wordIndexName("Entity") }));
      return new Set(names);
    })
    .catch(() => new Set());
}
