/** Name of the database in its folder. */
export const databaseFile = "graph.grafeo";
/** Name of the folder beside it with what was written since the last checkpoint. */
export const writingsFolder = `${databaseFile}.wal`;
