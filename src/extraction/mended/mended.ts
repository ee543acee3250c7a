import type { ParsedSentence } from "../../language/parse.ts";
import { aBlowTo } from "./a-blow-to.ts";
import { accordingToMany } from "./according-to-many.ts";
import { accusedBy } from "./accused-by.ts";
import { actingOfficer } from "./acting-officer.ts";
import { active } from "./active.ts";
import { agentOfPassive } from "./agent-of-passive.ts";
import { andInjured, moreWere } from "./and-injured.ts";
import { andAgrees, andChecked, andOtherDid, andOtherSaid, andWas } from "./and-was.ts";
import { apposedToNearest } from "./apposed-to-nearest.ts";
import { asNounDoes, asNounNears } from "./as-noun-does.ts";
import { asPutIt } from "./as-put-it.ts";
import { askedAside } from "./asked-aside.ts";
import { askedFirst } from "./asked-first.ts";
import { beyondVerb } from "./beyond-verb.ts";
import { blamedBehindThing } from "./blamed-behind-thing.ts";
import { blamedOn } from "./blamed-on.ts";
import { byAfterNoun } from "./by-after-noun.ts";
import { byOfNoun } from "./by-of-noun.ts";
import { calledByOthers } from "./called-by-others.ts";
import { calledFor } from "./called-for.ts";
import { calledQuoted } from "./called-quoted.ts";
import { caseOfNamed } from "./case-of-named.ts";
import { asSomebodySays, clauseBehindAfter, toDoAsFalls } from "./clause-behind-after.ts";
import { describedNext } from "./described-next.ts";
import { clearedOf, lostTo, namedTheDead, offPlace, speakerNamed } from "./done-to.ts";
import { dueTo } from "./due-to.ts";
import { explained, oneNamed } from "./explained.ts";
import { followingRain } from "./following-rain.ts";
import { fromDayToDay } from "./from-day-to-day.ts";
import { fronted } from "./fronted.ts";
import { gappedPassive } from "./gapped-passive.ts";
import { gaveNameAs } from "./gave-name-as.ts";
import { gerundWithObject } from "./gerund-with-object.ts";
import { goesWithNaming } from "./goes-with-naming.ts";
import { goesWithSaying } from "./goes-with-saying.ts";
import { guiltyOf } from "./guilty-of.ts";
import { guiltyTo } from "./guilty-to.ts";
import { hadDone } from "./had-done.ts";
import { headlinePassive } from "./headline-passive.ts";
import { headlineSays } from "./headline-says.ts";
import { identifiedAs } from "./identified-as.ts";
import { jointOffice } from "./joint-office.ts";
import { leftDead } from "./left-dead.ts";
import { manyPeople } from "./many-people.ts";
import { namedAfterClause } from "./named-after-clause.ts";
import { namedUnit } from "./named-unit.ts";
import { objectBeforeTo } from "./object-before-to.ts";
import { ofNounNext, whichItSays } from "./of-noun-next.ts";
import { ofTheNounBefore } from "./of-the-noun-before.ts";
import { ofWhomBehind } from "./of-whom-behind.ts";
import { officeBeforeName } from "./office-before-name.ts";
import { officerOfBody } from "./officer-of-body.ts";
import { oneOfThem } from "./one-of-them.ts";
import { participleAtEnd, participleBeyond, rankedToDo } from "./participle-at-end.ts";
import { participleBehind, promisingBehind } from "./participle-behind.ts";
import { particleObject } from "./particle-object.ts";
import { predicateNext } from "./predicate-next.ts";
import { pricesFall } from "./prices-fall.ts";
import { publishedOn } from "./published-on.ts";
import { quotedFragment } from "./quoted-fragment.ts";
import { capturedAside, reducedRelative } from "./reduced-relative.ts";
import { regionBehind } from "./region-behind.ts";
import type { Rehung, Repair } from "./rehung.ts";
import { goesOnBehind, saidAfter, saidAside, sourcesTold } from "./said-aside.ts";
import { saidBehind } from "./said-behind.ts";
import { saidByNamed } from "./said-by-named.ts";
import { saidAmid, saidBetween, saidInverted, saidNotBy, saidTurned } from "./said-inverted.ts";
import { saidItDid, saidOfAnother } from "./said-of-another.ts";
import { saidOnShow } from "./said-on-show.ts";
import { saidOnce } from "./said-once.ts";
import { andSaidBesides, saidToo } from "./said-too.ts";
import { saidMeanwhile, saidWhile } from "./said-while.ts";
import { shotAsNoun, shotDead, toDeath } from "./shot-dead.ts";
import { shotFromRide } from "./shot-from-ride.ts";
import { someSay } from "./some-say.ts";
import { suggestedCould } from "./suggested-could.ts";
import { thatBehindAside, thatBehindWhom } from "./that-behind-aside.ts";
import { asManyAs, nounWithCompound, oneOfThemNamed, sufferedWound, wereInjured } from "./told-as-verb.ts";
import { toldWhom } from "./told-whom.ts";
import { whatBehind } from "./what-behind.ts";
import { whatOneCalls } from "./what-one-calls.ts";
import { whenBehindTime } from "./when-behind-time.ts";
import { whichOfNearest } from "./which-of-nearest.ts";
import { whoOfPlace } from "./who-of-place.ts";
import { andOthersSaying, withSomebodySaying } from "./with-somebody-saying.ts";
import { withTheResult } from "./with-the-result.ts";

const repairs: readonly Repair[] = [
  explained,
  actingOfficer,
  jointOffice,
  followingRain,
  fronted,
  aBlowTo,
  guiltyTo,
  quotedFragment,
  apposedToNearest,
  wereInjured,
  sufferedWound,
  asManyAs,
  nounWithCompound,
  clauseBehindAfter,
  asNounDoes,
  asNounNears,
  leftDead,
  headlinePassive,
  fromDayToDay,
  pricesFall,
  whichOfNearest,
  caseOfNamed,
  asSomebodySays,
  toDoAsFalls,
  oneOfThemNamed,
  oneNamed,
  andWas,
  andOtherDid,
  andOtherSaid,
  andChecked,
  andAgrees,
  namedTheDead,
  offPlace,
  clearedOf,
  lostTo,
  speakerNamed,
  describedNext,
  officerOfBody,
  officeBeforeName,
  saidBehind,
  saidAside,
  saidAfter,
  sourcesTold,
  goesOnBehind,
  manyPeople,
  saidOfAnother,
  saidItDid,
  saidOnce,
  saidInverted,
  saidAmid,
  saidBetween,
  saidNotBy,
  saidTurned,
  gaveNameAs,
  saidByNamed,
  agentOfPassive,
  ofWhomBehind,
  ofTheNounBefore,
  ofNounNext,
  whichItSays,
  blamedOn,
  shotFromRide,
  shotAsNoun,
  shotDead,
  toDeath,
  byAfterNoun,
  whoOfPlace,
  toldWhom,
  participleBehind,
  participleAtEnd,
  participleBeyond,
  rankedToDo,
  gappedPassive,
  byOfNoun,
  withTheResult,
  gerundWithObject,
  withSomebodySaying,
  andOthersSaying,
  reducedRelative,
  capturedAside,
  thatBehindAside,
  thatBehindWhom,
  saidToo,
  andSaidBesides,
  saidOnShow,
  active,
  calledQuoted,
  calledFor,
  andInjured,
  moreWere,
  regionBehind,
  namedAfterClause,
  predicateNext,
  saidWhile,
  saidMeanwhile,
  beyondVerb,
  identifiedAs,
  oneOfThem,
  namedUnit,
  goesWithSaying,
  promisingBehind,
  askedFirst,
  askedAside,
  asPutIt,
  accusedBy,
  objectBeforeTo,
  calledByOthers,
  hadDone,
  guiltyOf,
  suggestedCould,
  goesWithNaming,
  someSay,
  whatOneCalls,
  whatBehind,
  accordingToMany,
  dueTo,
  headlineSays,
  whenBehindTime,
  publishedOn,
  particleObject,
  blamedBehindThing,
];

/**
 * The sentence with words hung where they belong which the tree hung where they cannot: in "the mayor of Ibadan, Bola
 * Adeyemi, resigned", Adeyemi is the mayor and not Ibadan; in "heads Nairobi march" the march is headed, not Nairobi; in
 * "The fires burnt homes in Lima and Cusco, Minister Carolina Tohá said", Tohá says it and not the fires.
 */
export function mended(sentence: ParsedSentence): ParsedSentence {
  const moves = new Map<number, Rehung>();
  for (const word of sentence.words)
    for (const repair of repairs)
      for (const one of repair(sentence, word))
        if (!moves.has(one.word.index)) moves.set(one.word.index, one);
  if (moves.size === 0) return sentence;
  const heads = sentence.words.map((word) =>
    moves.has(word.index) ? (moves.get(word.index)!.head?.index ?? -1) : word.head,
  );
  if (isTangled(heads)) return sentence;
  const words = sentence.words.map((word) => ({
    ...word,
    head: heads[word.index]!,
    ...moves.get(word.index)?.as,
    relation: moves.get(word.index)?.relation ?? word.relation,
    children: sentence.words.flatMap((child) => (heads[child.index] === word.index ? [child.index] : [])),
  }));
  return { ...sentence, words };
}

/** Whether some word would hang on itself, at any depth. */
function isTangled(heads: readonly number[]): boolean {
  return heads.some((_, index) => {
    let at = index;
    for (let step = 0; step <= heads.length; step++) {
      if (at < 0) return false;
      at = heads[at]!;
    }
    return true;
  });
}
