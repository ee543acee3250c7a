import {
  ExploreAnswer,
  ExploreAround,
  ExploreEvidenceAnswer,
  type ExploreParameter,
  ExplorePath,
  exploreLimits,
  exploreOrders,
  exploreParameters,
  exploreShows,
  exploreVersions,
  exploreViews,
  standingNames,
} from "../../../schema/index.ts";
import { versionChoices, versionsTold } from "../../query/versions.ts";
import { exploreChoices } from "../explore/choices.ts";
import { problemResponses, ref, unchanged } from "./parts.ts";

/** The shapes of the explorer's answers, for the schemas of the document. */
export const exploreSchemas = { ExploreAnswer, ExploreAround, ExploreEvidenceAnswer, ExplorePath };

const lists: Readonly<Record<string, readonly string[] | undefined>> = {
  ...exploreChoices,
  show: exploreShows,
  order: exploreOrders,
  view: exploreViews,
  versions: exploreVersions,
  standing: standingNames,
};

/** The parameters of the filter: those that may be given several times are arrays. */
const filter = exploreParameters.map((row) => {
  const schema = schemaOf(row);
  return {
    name: row.name,
    in: "query",
    description: row.description,
    schema: row.many ? { type: "array", items: schema, maxItems: exploreLimits.values } : schema,
  };
});

function schemaOf({ name, kind }: ExploreParameter) {
  if (kind === "count") return { type: "integer", minimum: 1, maximum: exploreLimits.limit, default: 200 };
  const list = lists[name];
  return list ? { type: "string", enum: [...list] } : { type: "string", maxLength: exploreLimits.text };
}

function own(
  name: string,
  description: string,
  required = false,
  schema: object = { type: "string", maxLength: exploreLimits.text },
) {
  return { name, in: "query", required, description, schema };
}

function operation(
  operationId: string,
  summary: string,
  parameters: readonly object[],
  answer: keyof typeof exploreSchemas,
  others: object = {},
) {
  const responses = {
    "200": { description: summary, content: { "application/json": { schema: ref(answer) }, ...others } },
    ...unchanged,
    ...problemResponses("400", "404"),
  };
  return { get: { operationId, summary, parameters, responses } };
}

/** The explorer's paths. */
export const explorePaths = {
  "/api/explore": operation(
    "explore",
    "One result as rows, picture, timeline and map; as CSV or NDJSON its rows alone",
    [
      own("format", "In which form; JSON unless told", false, {
        type: "string",
        enum: ["json", "csv", "ndjson"],
      }),
      ...filter,
    ],
    "ExploreAnswer",
    { "text/csv": { schema: { type: "string" } }, "application/x-ndjson": { schema: { type: "string" } } },
  ),
  "/api/explore/around": operation(
    "exploreAround",
    "What there is around a node: how many of what, by relation, kind and year",
    [
      own("node", "The id of a node", true),
      own("group", "Keys of groups: what they add to the picture", false, {
        type: "array",
        items: { type: "string" },
      }),
      ...filter,
    ],
    "ExploreAround",
  ),
  "/api/explore/evidence": operation(
    "exploreEvidence",
    "The sentences behind a line or a node",
    [own("edge", "The id of a line: `from~to`"), own("node", "The id of a node"), ...filter],
    "ExploreEvidenceAnswer",
  ),
  "/api/explore/path": operation(
    "explorePath",
    "How two are connected, each step with its sentence",
    [
      own("from", "Where the chain begins: a name or an id", true),
      own("to", "Where it ends", true),
      own("asserted", "true: only what the source itself asserts", false, {
        type: "string",
        enum: ["true", "false"],
      }),
      own("versions", versionsTold, false, { type: "string", enum: [...versionChoices] }),
    ],
    "ExplorePath",
  ),
};
