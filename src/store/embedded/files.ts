/** Name of the database in its folder; its writings since the last checkpoint stand beside it, in a folder of that name and `.wal`. */
export const databaseFile = "graph.grafeo";
