import type { Scene } from "../scene.ts";
import { samePhrase } from "../text/phrases.ts";
import { overlap, type Range, rangeOf } from "../text/spans.ts";
import { argumentsOf, triggerOf } from "./gold-events.ts";

/** Verbs of saying and thinking that have a speaker; what they say is linked as an event. */
export function sayings(scene: Scene): void {
  if (scene.gold.corpus !== "meantime") return;
  const { sheet, text } = scene;
  const links = linkedEvents(scene);
  for (const event of scene.gold.events) {
    const trigger = triggerOf(event);
    const who = argumentsOf(event, (role) => role === "Arg0");
    if (event.type !== "SPEECH_COGNITIVE" || who.length === 0 || !trigger || !scene.inside(trigger)) continue;
    const near = scene.ours.statements.filter((one) => one.cue && overlap(rangeOf(one.cue), trigger));
    const word = event.trigger?.lemma ?? text.slice(trigger[0], trigger[1]).toLowerCase();
    sheet.gold("sayings: cue", near.length > 0, () => ({ group: "missed", word, gold: trigger }));
    const right = near.filter(
      (one) => one.speakerMention && samePhrase(rangeOf(one.speakerMention), who, text),
    );
    const given = near.find((one) => one.speakerMention)?.speakerMention;
    sheet.gold("sayings: cue and speaker", right.length > 0, () => ({
      gold: near.length > 0 ? who[0]! : trigger,
      group: near.length === 0 ? "cue missed" : given ? "another speaker" : "speaker missed",
      word,
      ...(given ? { ours: rangeOf(given) } : {}),
    }));
    const told = links.get(event.id ?? "") ?? [];
    if (told.length === 0) continue;
    const covered = right.some((one) =>
      one.content.some((part) => told.some((linked) => overlap(rangeOf(part), linked))),
    );
    const content = right.flatMap((one) => one.content)[0];
    sheet.gold("sayings: cue, speaker and what is said", covered, () => ({
      gold: told[0]!,
      group: right.length === 0 ? "cue or speaker missed" : "content does not cover it",
      word,
      ...(content ? { ours: rangeOf(content) } : {}),
    }));
  }
}

function linkedEvents(scene: Scene): ReadonlyMap<string, readonly Range[]> {
  const triggers = new Map<string, Range>();
  for (const event of scene.gold.events) {
    const trigger = triggerOf(event);
    if (event.id !== undefined && trigger) triggers.set(event.id, trigger);
  }
  const links = new Map<string, Range[]>();
  for (const relation of scene.gold.relations) {
    const target = triggers.get(relation.dst ?? "");
    if (relation.type !== "SLINK" || !target || relation.src === undefined) continue;
    links.set(relation.src, [...(links.get(relation.src) ?? []), target]);
  }
  return links;
}
