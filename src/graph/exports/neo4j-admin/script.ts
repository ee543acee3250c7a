type Files = Readonly<
  Record<"nodesHead" | "nodes" | "storeHead" | "store" | "edgesHead" | "edges" | "after", string>
>;

/** The importer's own size of a buffer, into which the largest cell must go. */
const usualBuffer = 4_194_304;

/** The script that imports the files: the exact command, and what is to be done before and after it. */
export function importScript(files: Files, delimiter: string, longest: number, hasAfter: boolean): string {
  const code = `U+${delimiter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  const buffer = Math.max(usualBuffer, 2 ** Math.ceil(Math.log2(3 * longest + 1)));
  const after = hasAfter
    ? `after=$(printf %s "$PWD/${files.after}" | sed "s/'/'\\\\\\\\''/g") # as a shell takes it, whatever the folder is called
echo "Start the server, then run: cypher-shell -d $database -f '$after'"
echo "It sets the lists that the importer cannot read (empty ones, and those of one empty text)."`
    : 'echo "Start the server: the database is a store of Dateline."';
  return `#!/bin/sh
# Makes the graph in a new database of Neo4j 5, on the machine of the server, while the server (or the database) is stopped.
# Usage: sh import.sh [DATABASE]   (neo4j where none is named; what it holds is replaced)
# Constraints and indexes are made by Dateline when it opens the database for writing for the first time.
set -eu
cd "$(dirname "$0")"
database="\${1:-neo4j}"
command -v neo4j-admin >/dev/null || { echo "import.sh: there is no neo4j-admin here: it is in bin of the server's folder, which must be in PATH" >&2; exit 1; }
neo4j-admin database import full "$database" \\
  --overwrite-destination \\
  --nodes=${files.nodesHead},${files.nodes} \\
  --nodes=${files.storeHead},${files.store} \\
  --relationships=${files.edgesHead},${files.edges} \\
  --array-delimiter=${code} \\
  --multiline-fields=true \\
  --read-buffer-size=${buffer} \\
  --strict=true
${after}
`;
}
