import type { RelationType } from "../../../schema/index.ts";

export interface EventCase {
  readonly what: string;
  /** The row of the table that decides, or that keeps two apart. */
  readonly rule?: string;
  readonly marked: string;
  readonly relations?: readonly (readonly [type: RelationType, from: string, to: string])[];
  /** Labels that are one event, in the order of weight; `<` says of which an event is a part. */
  readonly events: readonly string[];
  readonly partOf?: Readonly<Record<string, string>>;
}

const ana = "[Ana Ruiz|name Person nsubj #a]";

/** Which tellings are one event. */
export const eventCases: readonly EventCase[] = [
  { what: "the event is the gathering before it", rule: "event.generic", marked: `${ana} led a {rally|noun led=#a #x}.\nThe {event|noun def generic type=action #y} ended.`, events: ["x y"] },
  { what: "the incident is the harm told of before it", rule: "event.incident", marked: "A wall {killed|type=death victim=#a #x} twelve [devotees|desc Group obj #a].\nThe {incident|noun def where=#b #y} took place in [Lima|name Place obl #b].", events: ["x y"] },
  { what: "an incident of which neither time nor place is told may be another", marked: "A wall {killed|type=death victim=#a #x} twelve [devotees|desc Group obj #a].\nThe {incident|noun def #y} shocked [Ruiz|name Person obj #b].", events: ["x", "y"] },
  { what: "who died, in figures and in a word", rule: "event.headline", marked: "# A crash {kills|type=death victim=#a #x} [12|desc Group obj #a]\n[Twelve people|desc Group nsubj #b] {died|type=death agent=#b #y}.", events: ["y x"] },
  { what: "the accident of the headline", rule: "event.headline-mishap", marked: "# Train {derailment|noun type=accident #x} in Ohio\nA [train|desc Work nsubj #b] {derailed|type=accident agent=#b #y}.", events: ["y x"] },
  { what: "dozens in a headline, their number below it", rule: "event.headline", marked: "# A fire {injures|type=injury victim=#a #x} [dozens|desc Group obj #a]\n[37 people|desc Group nsubj:pass #b] were {injured|type=injury victim=#b #y}.", events: ["y x"] },
  { what: "dozens are not three", marked: "# A fire {injures|type=injury victim=#a #x} [dozens|desc Group obj #a]\n[3 miners|desc Group nsubj:pass #b] were {injured|type=injury victim=#b #y}.", events: ["x", "y"] },
  { what: "games with a name of their own", rule: "named", marked: "The {finals|noun plural def type=competition #x} are in May.\nThe Paris {Olympics|noun plural def type=competition #y} were in July.", events: ["x", "y"] },
  { what: "one leader, one rally", rule: "event.same-gathering", marked: `${ana} led a {rally|noun led=#a #x}.\nThe {rally|noun def led=#b #y} that [Ruiz|name Person nsubj #b] led ended.`, events: ["x y"] },
  { what: "many gatherings in the same places", rule: "event.generic-many", marked: "{Protests|noun plural type=demonstration where=#p #x} shook [Peru|name Place obj #p].\nThe {mobilizations|noun plural def generic type=demonstration where=#q #y} in [Peru|name Place nmod #q] go on.", events: ["x y"] },
  { what: "a deed told by noun and by verb", rule: "event.same-deed", marked: "[Iraq|name Place nsubj #a] {invaded|type=invasion agent=#a target=#b #x} [Kuwait|name Place obj #b].\n[Iraq|name Place nmod:poss #c]'s {invasion|noun def type=invasion agent=#c #y} failed.", events: ["x y"] },
  { what: "two launches of two things", rule: "target", marked: "[Apple|name Organization nsubj #a] {launched|type=launch agent=#a object=#b #x} [iPad|name Work obj #b].\n[Apple|name Organization nsubj #c] {launched|type=launch agent=#c object=#d #y} [iPhone|name Work obj #d].", events: ["x", "y"] },
  { what: "other dead", marked: "Guards {killed|type=killing victim=#a #x} six [soldiers|desc Group obj #a].\nThe {murder|noun def type=killing victim=#b #y} of the [priests|desc Group nmod #b] was condemned.", events: ["x", "y"] },
  { what: "the dead under a wider word", marked: "Guards {killed|type=killing victim=#a #x} six [soldiers|desc Group obj #a].\nThe {killing|noun def type=killing victim=#b #y} of the [men|desc Group nmod #b] was condemned.", events: ["x y"] },
  { what: "the airstrike, not another attack told of later", rule: "event.definite", marked: "An {airstrike|noun type=attack #x} killed him.\nAn {attack|noun type=attack #y} shook the embassy.\nThe {airstrike|noun def type=attack #z} came at night.", events: ["x z", "y"] },
  { what: "the attack of which was spoken", rule: "event.definite", marked: "An {attack|noun type=attack #x} shook it.\nThe {attack|noun def type=attack #y} lasted.", events: ["x y"] },
  { what: "another attack", marked: "An {attack|noun type=attack #x} shook it.\nAn {attack|noun type=attack #y} followed.", events: ["x", "y"] },
  { what: "a related word with somebody in common", rule: "event.related", marked: "[Iraq|name Place nsubj #a] {invaded|type=invasion agent=#a #x}.\nThe {offensive|noun def type=military_offensive accomplice=#b #y} with [Iraq|name Place nmod #b] went on.", events: ["x y"] },
  {
    what: "what the headline tells of comes after the sentence that tells it whole",
    rule: "event.headline",
    marked: "# [Boeing|name Organization nsubj #a] {buys|type=acquisition agent=#a object=#c #x} [jets|desc Work obj #c]\n[Boeing|name Organization nsubj #b] {purchased|type=acquisition agent=#b object=#d #y} [aircraft|desc Work obj #d].",
    events: ["y x"],
  },
  { what: "a headline that alone says when comes first", marked: "# [Boeing|name Organization nsubj #a] {buys|type=acquisition agent=#a day=2024-03-01 #x} it\n[Boeing|name Organization nsubj #b] {purchased|type=acquisition agent=#b #y} it.", events: ["x y"] },
  { what: "a war goes on in its place", rule: "event.lasting", marked: "The {war|noun def type=war where=#a #x} in [Syria|name Place nmod #a] began.\nYears of {war|noun type=war where=#b #y} in [Syria|name Place nmod #b] followed.", events: ["x y"] },
  { what: "one and many", rule: "number", marked: "The {rally|noun def #x} ended.\nThe {rallies|noun plural def #y} went on.", events: ["x", "y"] },
  { what: "two days", rule: "time", marked: "The {strike|noun def type=strike day=2024-03-01 #x} ended.\nThe {strike|noun def type=strike day=2024-03-05 #y} began.", events: ["x", "y"] },
  { what: "attacks of another place in another month", rule: "placed noun of long ago", marked: "A blast {struck|type=attack #x} the station.\nThe {attacks|noun def plural type=attack month=2023-11 where=#p #y} in [Paris|name Place obl #p] were in November.", events: ["x", "y"] },
  { what: "an election and one of another year", rule: "dated noun", marked: "The {election|noun def type=election #x} ended.\nThe 2007 {election|noun def type=election year=2007 #y} was fair.", events: ["x", "y"] },
  { what: "two cities", rule: "place", marked: "The {rally|noun def where=#a #x} in [Lima|name Place nmod #a] ended.\nThe {rally|noun def where=#b #y} in [Quito|name Place nmod #b] began.", events: ["x", "y"] },
  { what: "a city and its country are one place", marked: "The {rally|noun def where=#a #x} in [Lima|name Place nmod #a] ended.\nThe {rally|noun def where=#b #y} in [Peru|name Place nmod #b] was large.", events: ["x y"] },
  { what: "two who do it", rule: "actor", marked: "[Iraq|name Place nsubj #a] {invaded|type=invasion agent=#a #x}.\n[Iran|name Place nmod:poss #b]'s {invasion|noun def type=invasion agent=#b #y} failed.", events: ["x", "y"] },
  { what: "two leaders", rule: "leader", marked: `${ana} led the {march|noun def type=march led=#a #x}.\n[Luis Soto|name Person nsubj #b] led the {march|noun def type=march led=#b #y}.`, events: ["x", "y"] },
  { what: "denied and told as done", rule: "factuality", marked: "There was no {attack|noun type=attack is=denied #x}.\nThe {attack|noun def type=attack #y} killed two.", events: ["x", "y"] },
  { what: "the rally in a city is a part of the protests all over the country", marked: "The {rally|noun def where=#a #x} in [Lima|name Place nmod #a] ended.\n{Protests|noun plural type=demonstration where=#b #y} shook [Peru|name Place obj #b].", events: ["x", "y"], partOf: { x: "y" } },
  { what: "the rally in another country is none", marked: "The {rally|noun def where=#a #x} in [Lima|name Place nmod #a] ended.\n{Protests|noun plural type=demonstration where=#b #y} shook [Chile|name Place obj #b].", events: ["x", "y"] },
  {
    what: "a place of which the article says where it lies",
    marked: "The {rally|noun def where=#a #x} at [Blue Hall|name Facility nmod #a] in [Lima|name Place nmod #c] ended.\n{Protests|noun plural type=demonstration where=#b #y} shook [Peru|name Place obj #b].",
    relations: [["LOCATED_IN", "a", "c"]],
    events: ["x", "y"],
    partOf: { x: "y" },
  },
  { what: "what is told first and most weighs most", marked: `${ana} {led|type=rally led=#a #x} it.\nShe {smiled|type=action #y}.`, events: ["x", "y"] },
  { what: "the crime that was told of", rule: "event.deed", marked: "Gunmen {killed|type=killing victim=#a #x} a [judge|desc Person obj #a].\nThe union blamed the [front|desc Organization obj #b] for the {crime|noun def type=crime agent=#b #y}.", events: ["x y"] },
  { what: "a crime of which nobody was told", marked: "The [front|desc Organization nsubj #b] {met|type=meeting agent=#b #x}.\nIt was blamed for the {crime|noun def type=crime agent=#b #y}.", events: ["x", "y"] },
  { what: "the attack, of the violence told of right before", rule: "event.definite-kin", marked: "[Rebels|desc Group nsubj #a] {dynamited|type=bombardment agent=#a #x} the pipeline.\nThe {attack|noun def type=attack #y} took place at night.", events: ["x y"] },
  { what: "a killing with other dead is not the attack", marked: "An {attack|noun type=attack #x} shook it.\nThe {killings|noun plural def type=killing #y} went on.", events: ["x", "y"] },
  {
    what: "the bombing is the only violence told of, however far back in the lead",
    rule: "event.definite-only",
    marked: "[A car bomb|desc #a nsubj] {exploded|type=explosion agent=#a #x}.\nThree {died|type=death #d}.\nEight were hurt.\nThe mayor came.\nHe condemned the {bombing|noun def type=bombardment #y}.",
    events: ["x y", "d"],
  },
  {
    what: "the bombing is none of two blasts told of far back",
    rule: "none",
    marked: "[A car bomb|desc #a nsubj] {exploded|type=explosion agent=#a #x}.\n[A mine|desc #b nsubj] {blew up|type=explosion agent=#b #z}.\nEight were hurt.\nThe mayor came.\nHe condemned the {bombing|noun def type=bombardment #y}.",
    events: ["x", "z", "y"],
  },
  {
    what: "the crime is the killing, not the wounds dealt with it",
    rule: "event.deed",
    marked: "[Gunmen|desc Group nsubj #a] {killed|type=killing agent=#a #x} a judge.\nA guard was {injured|type=injury #z}.\n[Rebels|desc Group nsubj #b] were blamed for the {crime|noun def type=attack agent=#b #y}.",
    events: ["x y", "z"],
  },
  { what: "the attack is the violence told of last, not an older one of the very type", rule: "event.definite-kin", marked: "A {strike|type=attack #x} hit a house.\n[A car bomb|desc #a nsubj] {exploded|type=explosion #y}.\nRebels carried out the {attack|noun def type=attack #z}.", events: ["x", "y z"] },
];
