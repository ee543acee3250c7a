import { aBlowTo } from "./a-blow-to.ts";
import { actingOfficer } from "./acting-officer.ts";
import { andAgrees, andChecked, andOtherDid, andOtherSaid, andWas } from "./and-was.ts";
import { apposedToNearest } from "./apposed-to-nearest.ts";
import { asNounDoes, asNounNears } from "./as-noun-does.ts";
import { namedAsker, repliedBehind } from "./asked-first.ts";
import { beforeThat } from "./before-that.ts";
import { byOfDeed } from "./by-of-noun.ts";
import { caseOfNamed } from "./case-of-named.ts";
import { asSomebodySays, clauseBehindAfter, toDoAsFalls } from "./clause-behind-after.ts";
import { deedCalled } from "./deed-called.ts";
import { describedNext } from "./described-next.ts";
import { clearedOf, lostTo, namedTheDead, offPlace, speakerNamed } from "./done-to.ts";
import { explained, oneNamed } from "./explained.ts";
import { followingRain } from "./following-rain.ts";
import { fromDayToDay } from "./from-day-to-day.ts";
import { fronted } from "./fronted.ts";
import { guiltyTo } from "./guilty-to.ts";
import { headlinePassive } from "./headline-passive.ts";
import { jointOffice } from "./joint-office.ts";
import { leftDead } from "./left-dead.ts";
import { officeBeforeName } from "./office-before-name.ts";
import { officerOfBody } from "./officer-of-body.ts";
import { gerundSuffers, ownerBeside, subjectOfClause, toldBeforeSubject, wouldToo } from "./own-subject.ts";
import { pricesFall } from "./prices-fall.ts";
import { quotedFragment } from "./quoted-fragment.ts";
import type { Repair } from "./rehung.ts";
import { roadTo } from "./road-to.ts";
import { saidOnDay, saidWhen } from "./said-when.ts";
import { seatOfHolder } from "./seat-of-holder.ts";
import { smallIsNoun } from "./small-is-noun.ts";
import { toWork } from "./to-work.ts";
import { asManyAs, nounWithCompound, oneOfThemNamed, sufferedWound, wereInjured } from "./told-as-verb.ts";
import { twoTitles } from "./two-titles.ts";
import { urgedAmod } from "./urged-amod.ts";
import { whichOfNearest } from "./which-of-nearest.ts";

/** What is asked first, since what it moves stays: parts of speech that were mistaken, clauses of one verb, who is who beside a name. */
export const firstRepairs: readonly Repair[] = [
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
  smallIsNoun,
  roadTo,
  toWork,
  urgedAmod,
  beforeThat,
  byOfDeed,
  repliedBehind,
  namedAsker,
  toldBeforeSubject,
  gerundSuffers,
  seatOfHolder,
  saidWhen,
  saidOnDay,
  ownerBeside,
  twoTitles,
  subjectOfClause,
  wouldToo,
  deedCalled,
];
