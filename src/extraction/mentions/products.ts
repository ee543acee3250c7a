import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Gazetteer } from "../../text/gazetteer.ts";
import type { KindWords } from "../../text/kind-words.ts";
import { headOf } from "../tree.ts";
import { isTitleCase } from "./capital-runs.ts";
import { planeMakers } from "./makers-and-models.ts";
import type { NameRun } from "./name-runs.ts";

/** Makers of aircraft whose models are called by a number behind them. */
const plane = new RegExp(`^(?:${planeMakers}|COMAC|Learjet)$`, "u");
/** Those that a plane is called by alone: "a Cessna". */
const alone = /^(?:Cessna|Piper|Learjet|Beechcraft|Gulfstream|Antonov|Sukhoi|Tupolev|Ilyushin)$/u;
const number = /^(?:\p{Lu}{0,3}-?\d{1,4}\p{L}*|MAX|NEO|neo)$/u;

/** Makers of cars, vans and motorcycles. */
const car =
  /^(?:Toyota|Honda|Nissan|Mazda|Ford|Volkswagen|BMW|Mercedes|Mercedes-Benz|Hyundai|Kia|Suzuki|Mitsubishi|Isuzu|Mahindra|Subaru|Peugeot|Renault|Citroën|Citroen|Chevrolet|Audi|Volvo|Tesla|Jeep|Lexus|Proton|Perodua|Bajaj|Yamaha|Kawasaki|Scania|Fiat|Skoda|Opel|Vauxhall|Dodge|Cadillac|Buick|Porsche|Maruti|Daihatsu)$/u;
/** What stands before one such car: "a Toyota Hilux", "his white Ford Ranger". */
const one = /^(?:a|an|the|his|her|their|its|my|your|our|this|that|another)$/iu;

/** What is called by letters and a number, or by a name, in front of what it is: "an AK-47 rifle", "Exocet missiles". */
const coded = /^\p{Lu}{1,4}-\d{1,4}\p{Lu}*$/u;
const craft =
  /^(?:planes?|aircraft|jets?|fighters?|helicopters?|drones?|missiles?|rifles?|bombers?|tanks?|gunships?|submarines?|pistols?|howitzers?|launchers?|warplanes?|rockets?)$/u;
const armed = /^(?:missiles?|rifles?|pistols?|howitzers?|torpedoe?s?|launchers?|warplanes?|gunships?)$/u;

/** Products by the form of their names: a maker and its model, a code before what it is of, a weapon before its kind. */
export function products(sentence: ParsedSentence, kinds: KindWords): readonly NameRun[] {
  const { words } = sentence;
  if (isTitleCase(words)) return [];
  return words.flatMap((word) => {
    const { text, index } = word;
    const to = plane.test(text)
      ? modelEnd(words, index)
      : car.test(text)
        ? carEnd(words, index, kinds)
        : undefined;
    if (to !== undefined) return [{ from: index, to, label: "MISC" }];
    const next = words[index + 1];
    const lone =
      index > 0 && word.name === "O" && next && (word.head === next.index || next.head === word.index);
    if (lone && coded.test(text) && craft.test(next.text))
      return [{ from: index, to: index + 1, label: "MISC" }];
    const weapon =
      lone &&
      word.upos === "PROPN" &&
      word.xpos === "NNP" &&
      /^\p{Lu}\p{Ll}{3,}$/u.test(text) &&
      armed.test(next.text);
    return weapon && words[index - 1]?.upos !== "PROPN"
      ? [{ from: index, to: index + 1, label: "MISC" }]
      : [];
  });
}

/** Where the number of an aircraft's model ends behind its maker: "787-9", "42-600", "737 MAX 9". */
function modelEnd(words: readonly Word[], maker: number): number | undefined {
  let to = maker + 1;
  const first = words[to];
  if (!first || !number.test(first.text) || counts(words, first)) return undefined;
  while (words[to] && number.test(words[to]!.text) && to < maker + 4) {
    to += 1;
    const [dash, rest] = [words[to], words[to + 1]];
    if (
      dash?.text === "-" &&
      rest &&
      /^\d/u.test(rest.text) &&
      dash.start === words[to - 1]!.end &&
      rest.start === dash.end
    )
      to += 2;
  }
  return to;
}

/** "Boeing 300 jobs": how many. */
function counts(words: readonly Word[], word: Word): boolean {
  const of = words[word.head];
  return (
    word.relation === "nummod" &&
    of?.xpos === "NNS" &&
    !craft.test(of.text) &&
    !/^(?:airliners?|jetliners?|airplanes?)$/u.test(of.text)
  );
}

/** Where a car's name ends behind its maker, where one car is told of: "a Toyota Land Cruiser". */
function carEnd(words: readonly Word[], maker: number, kinds: KindWords): number | undefined {
  const before = words[maker - 1];
  if (
    !before ||
    !(one.test(before.text) || before.upos === "ADJ" || before.upos === "NUM" || before.xpos === "POS")
  )
    return undefined;
  let to = maker + 1;
  while (to < maker + 3 && isModelWord(words[to])) to += 1;
  const own = words.slice(maker, to).map((word) => word.text);
  if (to === maker + 1 || kinds.ofName(own) || kinds.is(own.join(" "), "organization")) return undefined;
  return words[to]?.name.startsWith("I-") ||
    /^(?:Race|Open|Challenge|President|Chairman|Family|Rally|Day|League)$/u.test(own.at(-1)!)
    ? undefined
    : to;
}

function isModelWord(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^[\p{Lu}\d][\p{L}\d-]*$/u.test(word.text) &&
    /^(?:PROPN|NOUN|NUM)$/u.test(word.upos) &&
    !/^B-(?:PER|LOC)$/u.test(word.name)
  );
}

/** Whether a run was found by `products`: a maker's name with its model, or a code. */
export function isProduct(sentence: ParsedSentence, run: NameRun): boolean {
  const [first, second] = [sentence.words[run.from]!, sentence.words[run.from + 1]];
  if (run.label !== "MISC") return false;
  if (run.to > run.from + 1)
    return (plane.test(first.text) && number.test(second!.text)) || car.test(first.text);
  const next = sentence.words[run.to]?.text ?? "";
  return coded.test(first.text) ? craft.test(next) : armed.test(next);
}

/** "a single-engine Piper", "A Cessna crashed": one plane by its maker. */
export function isOnePlane({ words }: ParsedSentence, run: NameRun): boolean {
  const before = words[run.from - 1]?.text ?? "";
  return (
    run.to === run.from + 1 &&
    alone.test(words[run.from]!.text) &&
    /^(?:an?|engined?|seater|plane|aircraft|small|light)$/iu.test(before)
  );
}

/** "A Bayraktar Akinci was shot down": one of them, and nobody, since people have no article. */
export function isOneThing(
  sentence: ParsedSentence,
  run: NameRun,
  head: Word,
  gazetteer: Pick<Gazetteer, "find">,
): boolean {
  const { words } = sentence;
  const before = words[run.from - 1];
  if (
    run.label !== "PER" ||
    !/^an?$/iu.test(before?.text ?? "") ||
    gazetteer.find(words[run.from]!.text).length > 0
  )
    return false;
  const whole =
    head.index >= run.from && head.index < run.to && !/^(?:compound|nmod:poss|amod)$/u.test(head.relation);
  const over = headOf(sentence, head);
  return (
    whole &&
    (words[run.to]?.upos === "AUX" || words[run.to]?.upos === "VERB") &&
    /^(?:crash|shoot|down|land|explode|sink|cost|launch|sell|intercept)$/u.test(over?.lemma ?? "")
  );
}
