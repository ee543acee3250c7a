/** Words before the name of a storm, as the alternatives of an expression. */
export const stormWords = "Storm|Hurricane|Typhoon|Cyclone|STORM|HURRICANE|TYPHOON|CYCLONE";

const alone = new RegExp(`^(?:${stormWords})$`, "u");

/** Whether a word stands before the name of a storm: "Tropical Storm Melinda", who is nobody. */
export function isStormWord(text: string): boolean {
  return alone.test(text);
}
