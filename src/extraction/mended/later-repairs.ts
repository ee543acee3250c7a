import { accordingToMany } from "./according-to-many.ts";
import { accusedBy } from "./accused-by.ts";
import { active } from "./active.ts";
import { agentOfPassive } from "./agent-of-passive.ts";
import { allBut } from "./all-but.ts";
import { andInjured, moreWere } from "./and-injured.ts";
import { asPutIt } from "./as-put-it.ts";
import { askedAside } from "./asked-aside.ts";
import { askedFirst } from "./asked-first.ts";
import { beyondAside } from "./beyond-aside.ts";
import { beyondVerb } from "./beyond-verb.ts";
import { blamedBehindThing } from "./blamed-behind-thing.ts";
import { blamedOn } from "./blamed-on.ts";
import { byAfterNoun } from "./by-after-noun.ts";
import { byOfNoun } from "./by-of-noun.ts";
import { calledByOthers } from "./called-by-others.ts";
import { calledFor } from "./called-for.ts";
import { calledQuoted } from "./called-quoted.ts";
import { dueTo } from "./due-to.ts";
import { gappedPassive } from "./gapped-passive.ts";
import { gaveNameAs } from "./gave-name-as.ts";
import { gerundWithObject } from "./gerund-with-object.ts";
import { goesWithNaming } from "./goes-with-naming.ts";
import { goesWithSaying } from "./goes-with-saying.ts";
import { guiltyOf } from "./guilty-of.ts";
import { hadDone } from "./had-done.ts";
import { headlineSays, headlineTooEarly } from "./headline-says.ts";
import { identifiedAs } from "./identified-as.ts";
import { manyPeople } from "./many-people.ts";
import { namedAfterClause } from "./named-after-clause.ts";
import { namedUnit } from "./named-unit.ts";
import { noCampaign } from "./no-campaign.ts";
import { objectBeforeTo } from "./object-before-to.ts";
import { ofNounNext, whichItSays } from "./of-noun-next.ts";
import { ofTheNounBefore } from "./of-the-noun-before.ts";
import { ofWhomBehind } from "./of-whom-behind.ts";
import { oneOfThem } from "./one-of-them.ts";
import { dismissingAtEnd, participleAtEnd, participleBeyond, rankedToDo } from "./participle-at-end.ts";
import { participleBehind, promisingBehind } from "./participle-behind.ts";
import { particleObject } from "./particle-object.ts";
import { predicateNext } from "./predicate-next.ts";
import { publishedOn } from "./published-on.ts";
import { capturedAside, reducedRelative } from "./reduced-relative.ts";
import { regionBehind } from "./region-behind.ts";
import type { Repair } from "./rehung.ts";
import { allegesAtEnd, goesOnBehind, nextOfSaying, saidAfter, saidAside, sourcesTold } from "./said-aside.ts";
import { saidBehind } from "./said-behind.ts";
import { saidByNamed } from "./said-by-named.ts";
import { saidInRelative } from "./said-in-relative.ts";
import { saidAmid, saidBetween, saidInverted, saidNotBy, saidTurned } from "./said-inverted.ts";
import { saidItDid, saidOfAnother } from "./said-of-another.ts";
import { saidOnShow } from "./said-on-show.ts";
import { saidOnce } from "./said-once.ts";
import { andSaidBesides, saidToo } from "./said-too.ts";
import { saidMeanwhile, saidWhile } from "./said-while.ts";
import { shotAsNoun, shotDead, shotDown, toDeath } from "./shot-dead.ts";
import { shotFromRide } from "./shot-from-ride.ts";
import { someSay } from "./some-say.ts";
import { suggestedCould } from "./suggested-could.ts";
import { suspectDead } from "./suspect-dead.ts";
import { thatBehindAside, thatBehindWhom } from "./that-behind-aside.ts";
import { toldWhom } from "./told-whom.ts";
import { whatBehind } from "./what-behind.ts";
import { whatOneCalls } from "./what-one-calls.ts";
import { whenBehindTime } from "./when-behind-time.ts";
import { whoOfPlace } from "./who-of-place.ts";
import { andOthersSaying, withSomebodySaying } from "./with-somebody-saying.ts";
import { withTheResult } from "./with-the-result.ts";

/** What is asked behind the first: what somebody says, whose the saying is, and on what a phrase or a participle hangs. */
export const laterRepairs: readonly Repair[] = [
  saidBehind,
  saidAside,
  saidAfter,
  sourcesTold,
  goesOnBehind,
  allegesAtEnd,
  nextOfSaying,
  manyPeople,
  saidOfAnother,
  saidInRelative,
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
  shotDown,
  toDeath,
  byAfterNoun,
  whoOfPlace,
  toldWhom,
  participleBehind,
  participleAtEnd,
  participleBeyond,
  rankedToDo,
  dismissingAtEnd,
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
  beyondAside,
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
  headlineTooEarly,
  suspectDead,
  noCampaign,
  allBut,
  whenBehindTime,
  publishedOn,
  particleObject,
  blamedBehindThing,
];
