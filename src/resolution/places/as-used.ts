import type { Gazetteer, GazetteerPlace } from "../../text/gazetteer.ts";

/** The gazetteer as an article uses its names: what a name means there comes first; where that is open, no country does. */
export function asUsed(
  gazetteer: Gazetteer,
  sense: (name: string) => GazetteerPlace | "open" | undefined,
): Gazetteer {
  const isNation = (one: GazetteerPlace): boolean => one.kind === "country" || one.kind === "region";
  return {
    ...gazetteer,
    find: (name) => {
      const found = gazetteer.find(name);
      const meant = found.length > 1 ? sense(name) : undefined;
      if (meant === undefined || meant === found[0]) return found;
      if (meant !== "open") return [meant, ...found.filter((one) => one !== meant)];
      return [...found.filter((one) => !isNation(one)), ...found.filter(isNation)];
    },
  };
}
