import type { ParsedSentence, Word } from "../../language/parse.ts";
import { isAmount } from "../../text/currency-letters.ts";
import { isMonth } from "../times/month-names.ts";
import { fullWeekday } from "../times/weekday-names.ts";
import { isLetters, isTrade } from "./name-edges.ts";
import type { NameRun } from "./name-runs.ts";
import { nounClass } from "./noun-class.ts";

const day = new RegExp(`^${fullWeekday}$`, "u");

/** Days that have a name of their own. */
const feast =
  /^(?:Ash Wednesday|Maundy Thursday|(?:Good|Black|Great) Friday|(?:Palm|Easter|Low|Whit|Super Bowl) Sunday|Cyber Monday|Shrove Tuesday|Holy Saturday|Holy Week)$/u;

/** Styles of building and art, and times that they are called after. */
const style =
  /^(?:Gothic|Baroque|Victorian|Edwardian|Georgian|Romanesque|Renaissance|Byzantine|Elizabethan|Tudor|Rococo|Modernist)$/u;

/** Faiths that are told of before a noun: "Maronite Patriarch". */
const faith =
  /^(?:Maronite|Sunni|Shiite|Shia|Druze|Alawite|Ismaili|Ahmadi|Coptic|Melkite|Chaldean|Orthodox|Anglican|Catholic|Evangelical|Lutheran|Methodist|Presbyterian|Baptist|Pentecostal|Adventist|Muslim|Islamic|Hindu|Sikh|Buddhist|Jain|Jewish|Christian)$/u;

/** The sport that a report is of, in front of its headline. */
const slug =
  /^(?:RUGBY(?: UNION| LEAGUE)?|SOCCER|FOOTBALL|TENNIS|GOLF|CRICKET|BASEBALL|BASKETBALL|ATHLETICS|CYCLING|BOXING|HOCKEY|SKIING|SWIMMING|SQUASH|BADMINTON|MOTOR ?RACING|MOTORCYCLING|CHESS|NFL|NBA|NHL|MLB|GAA)$/u;

/** What part of an office is meant, in brackets: "Superintendent of Police (City)". */
const branch = /^(?:East|West|North|South|City|Rural|Urban|Crime|Traffic|Retd|Rtd|Operations|Headquarters)$/u;

/** Parts of a building or a text that a number tells apart: "Ward 14". */
const numbered =
  /^(?:Ward|Room|Flat|Apartment|Page|Article|Section|Chapter|Clause|Schedule|Count|Appendix|Annex)$/u;

/** Who has a field, and "for", "of" or "on" before it: "Minister for Fisheries and Forestry", "Spokesman on National Security". */
const holder = /^(?:minister|undersecretary|commissioner|spokes(?:man|woman|person)|advis[eo]r)$/iu;

/** Letters of offices that bodies have too. */
const officer = /^(?:DPP|SP|OCS|AG|DC|CS|PS|CJ|IG|CP|ADC)$/u;

/** First words of a sentence that name nothing: "Central bank governor". */
const public_ =
  /^(?:Central|National|Federal|State|Public|Local|Foreign|Interior|Defen[cs]e|Supreme|High|Health|Education|Finance|Prison|Police|Army|Military)$/u;

/** Two countries in one adjective: "Anglo-South African". */
const joined =
  /^(?:Anglo|Franco|Sino|Indo|Russo|Greco|Italo|Germano|Hispano|Afro|Austro|Euro|Luso|Turco|Judeo|Israeli|Serbo)-\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u;

/** Whether a run is no name after all: "US$ 40 billion" is a currency, "(R-Ky.)" a party and a state, "Wednesday" a day. */
export function isNoName(sentence: ParsedSentence, run: NameRun, text: string): boolean {
  if (!/[\p{Lu}\p{N}#@]/u.test(text)) return true; // "smashing"
  const before = sentence.words[run.from - 1]?.text ?? "";
  if (style.test(text) && sentence.words[run.to]?.upos === "NOUN") return true; // "the Gothic building"
  if (day.test(text) || feast.test(text)) return true;
  if (
    text === "Mass" &&
    /^(?:celebrate[sd]?|celebrating|attend(?:ed|s|ing)?|sa(?:y|id|ys)|saying|held|a|the|at|after|before|during|of|for|concelebrated)$/iu.test(
      before,
    )
  )
    return true;
  if (/^Eurobonds?$/u.test(text)) return true;
  if (run.from === 0 && slug.test(text) && /^[-–:]$/u.test(sentence.words[run.to]?.text ?? "")) return true;
  if (/^(?:Independent|IND)$/u.test(text) && before === "(" && sentence.words[run.to]?.text === ")")
    return true; // of no party
  if (/^(?:MPs|MPPs|MLAs|MCAs|MLCs|MNAs|MPAs|TDs|MEPs|MSPs|MKs|NGOs|SMEs|PCs|CEOs|VIPs|HC)$/u.test(text))
    return true;
  if (text === "CAPS" && before === "in") return true; // "home team in CAPS"
  if (numbered.test(text) && /^\d/u.test(sentence.words[run.to]?.text ?? "")) return true;
  if (joined.test(text) && /^(?:NOUN|PUNCT)$/u.test(sentence.words[run.to]?.upos ?? "")) return true;
  if (
    isMonth(text) &&
    /^(?:in|since|by|until|till|from|during|of|last|next|this|late|early|mid)$/iu.test(before)
  )
    return true; // "a hearing in August"
  if (run.label === "PER" && faith.test(text) && nounNext(sentence, run)) return true;
  if (run.label === "ORG" && isPortfolio(sentence, run)) return true;
  if (
    /^(?:,|\()$/u.test(before) &&
    run.to === run.from + 1 &&
    (lettersBehind(sentence, run) || (before === "(" && branch.test(text)))
  )
    return true; // "Rotimi Oyedepo (SAN)", "Rotimi Jacobs, SAN,"
  if (officer.test(text) && sentence.words[run.to]?.name === "B-PER") return true; // "DPP | Roger Gaspard"
  if (run.from === 0 && public_.test(text) && /^\p{Ll}/u.test(sentence.words[1]?.text ?? "")) return true;
  const only = run.to === run.from + 1 ? sentence.words[run.from]! : undefined;
  if (
    only &&
    run.from === 0 &&
    isOfPeople(only) &&
    (/^(?:of|from|at)$/u.test(sentence.words[run.to]?.text ?? "") ||
      (run.label === "PER" && /^(?:VERB|AUX)$/u.test(sentence.words[run.to]?.upos ?? "")))
  )
    return true; // "Engineers of Ecopetrol", "Vandals damaged the tracks"
  if (only && run.from === 0 && isTrade(text) && /^\p{Lu}/u.test(sentence.words[run.to]?.text ?? ""))
    return true; // "Toymaker | Mattel"
  const next = sentence.words[run.to];
  if (/^\p{Lu}{1,2}$/u.test(text) && next?.text === "$" && next.start === sentence.words[run.to - 1]!.end)
    return true;
  if (/^(?:19|20)\d\d$/u.test(text) || isAmount(text)) return true; // "the | 2019 | Nobel Prize", "SEK9 million"
  return (
    /^[RDI]-\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?\.?$/u.test(text) && sentence.words[run.from - 1] !== undefined
  );
}

function nounNext(sentence: ParsedSentence, run: NameRun): boolean {
  return /^(?:NOUN|PROPN)$/u.test(sentence.words[run.to]?.upos ?? "");
}

/** "Minister for | Fisheries and Forestry": what somebody is in office for, by nouns that hang on the office. */
function isPortfolio({ words }: ParsedSentence, run: NameRun): boolean {
  const [link, office] = [words[run.from - 1], words[run.from - 2]];
  if (!link || !office || !holder.test(office.text)) return false;
  const own = words.slice(run.from, run.to);
  const letters = own.length === 1 && /^\p{Lu}{2,}$/u.test(own[0]!.text);
  return !letters && (/^spokes/iu.test(office.text) ? /^on$/u : /^(?:for|of|on)$/u).test(link.text);
}

/** Letters in brackets right behind somebody's name. */
function lettersBehind({ words }: ParsedSentence, run: NameRun): boolean {
  return words[run.from - 2]?.name.endsWith("-PER") === true && isLetters(words[run.from]!.text);
}

/** "Engineers": people by what they are, in the plural. */
function isOfPeople(word: Word): boolean {
  if (!/^NNP?S?$/u.test(word.xpos) || !/s$/u.test(word.text)) return false;
  const lemma = word.text.toLowerCase().replace(/s$/u, "");
  return nounClass({ ...word, lemma, xpos: "NNS" })?.type === "Group";
}
