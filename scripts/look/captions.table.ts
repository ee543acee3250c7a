import type { NodeLabel } from "../../schema/index.ts";

/** The property that names a node of each label to a reader. */
export const captions: Readonly<Record<NodeLabel, string>> = { Entity: "name", Event: "name", Statement: "content", Figure: "text", Office: "name", Disagreement: "about", Article: "title", Source: "name" };
