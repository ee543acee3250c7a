import type { ExploreAnswer, ExploreParty, ExploreRow } from "../../../schema/index.ts";
import type { Row } from "../../query/named-query.ts";
import { csvPieces } from "../../query/pieces.ts";

/** The columns of the explorer's rows as CSV: the table's, then the first of the words each rests on. */
const columns = [
  ..."id family type name who whom others where when standing sources reports accounts".split(" "),
  ..."article start end quote voice statement".split(" "),
];

/** The rows of the explorer's result as a spreadsheet reads them, safely: a line of names first. */
export function exploreCsv({ rows }: Pick<ExploreAnswer, "rows">): string {
  const head = { query: "explore", parameters: {}, columns };
  return csvPieces.begin(head) + csvPieces.lot(rows.map(flat), head, 0);
}

/** Each of these rows whole, as one JSON object a line. */
export function exploreNdjson({ rows }: Pick<ExploreAnswer, "rows">): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

function flat(row: ExploreRow): Row {
  const [first] = row.evidence;
  return {
    ...{ id: row.id, family: row.family, type: row.type, name: row.name },
    ...{ who: names(row.who), whom: names(row.whom), others: names(row.others), where: names(row.where) },
    when: row.when?.value ?? row.whenText,
    ...{ standing: row.standing, sources: row.sources, reports: row.reports, accounts: row.accounts },
    ...{ article: first?.article ?? null, start: first?.start ?? null, end: first?.end ?? null },
    ...{ quote: first?.quote ?? null, voice: first?.voice ?? null, statement: first?.statement ?? null },
  };
}

function names(parties: readonly ExploreParty[]): readonly string[] {
  return [...new Set(parties.map(({ name }) => name))];
}
