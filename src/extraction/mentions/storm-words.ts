/** Words before the name of a storm, as the alternatives of an expression. */
export const stormWords = "Storm|Hurricane|Typhoon|Cyclone|STORM|HURRICANE|TYPHOON|CYCLONE";
