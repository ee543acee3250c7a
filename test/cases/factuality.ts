import type { Factuality } from "../../schema/index.ts";

/** How far an event is told as having happened: the text, the lemma of the event, its factuality. Reports of Saturday, 2 March 2024. */
export const factualities: readonly (readonly [text: string, lemma: string, factuality: Factuality])[] = [
  ["No one was hurt in the crash.", "hurt", "denied"],
  ["Rescuers found no survivors.", "find", "denied"],
  ["The firm no longer makes cars.", "make", "denied"],
  ["The men waited longer and attacked the fort.", "attack", "actual"],
  ["The plant stopped making cars.", "make", "denied"],
  ["The driver stopped to help the man.", "help", "possible"],
  ["Police foiled an attack on the mosque.", "attack", "denied"],
  ["Police could not prevent an attack on the mosque.", "attack", "actual"],
  ["The match was called off.", "match", "denied"],
  ["The election was postponed.", "election", "announced"],
  ["The now-cancelled deal shook the town.", "deal", "denied"],
  ["The trial will begin in Paris.", "trial", "announced"],
  ["The war will end.", "war", "actual"],
  ["The firm announced job cuts.", "cut", "announced"],
  ["The firm announced another meeting to be held in Rome.", "meeting", "announced"],
  ["The units are to be sold.", "sell", "announced"],
  ["Ministers will speak when the queen arrives.", "arrive", "announced"],
  ["Ministers spoke when the queen arrived.", "arrive", "actual"],
  ["The jet is travelling to Rome on Monday.", "travel", "announced"],
  ["The jet is travelling to Rome.", "travel", "ongoing"],
  ["The court forced the firm to sell the plant.", "sell", "actual"],
  ["He managed to escape.", "escape", "actual"],
  ["He has chosen to resign.", "resign", "announced"],
];

/** When an event was: the text, the lemma of the event, the value of its time; undefined for none. */
export const eventTimes: readonly (readonly [text: string, lemma: string, value: string | undefined])[] = [
  ["Five years after its launch, the shop closed in February.", "launch", undefined],
  ["Five years after its launch, the shop closed in February.", "close", "2024-02"],
  ["This pact replaces the 1991 agreement between the two firms.", "agreement", "1991"],
  ["This pact replaces the 1991 agreement between the two firms.", "replace", undefined],
  ["He took six months off in 2009.", "take", "2009"],
  ["Two men died in a blast on Friday.", "blast", "2024-03-01"],
  ["They intend to launch the jet in November.", "launch", "2024-11"],
  ["A bomb exploded in a market on Monday, killing five people.", "kill", "2024-02-26"],
  ["Five people were killed on Monday when a bomb exploded in a market.", "explode", "2024-02-26"],
  ["On Monday, rebels attacked the town and burned the church.", "burn", "2024-02-26"],
  ["On Monday, rebels attacked the town and burned the church.", "attack", "2024-02-26"],
  ["He resigned on Monday and will leave the country.", "leave", undefined],
  ["An attack on Monday that killed five people shook the city.", "kill", "2024-02-26"],
  ["The storm killed five people in Cuba last week.", "storm", "2024-02-19/2024-02-25"],
  ["The vote is scheduled for next Tuesday.", "vote", "2024-03-05"],
  ["He managed on Monday to escape from the prison.", "escape", "2024-02-26"],
  ["He agreed on Monday to resign.", "resign", undefined],
  ["The army said on Friday that it had killed ten rebels.", "kill", undefined],
  ["The minister condemned the attack on Monday.", "attack", undefined],
  ["The mayor spoke to the conference on Monday.", "conference", "2024-02-26"],
  ["The leak became a scandal last week.", "scandal", "2024-02-19/2024-02-25"],
  ["The ban came after a string of accidents in the country, including two major collisions last week.", "collision", "2024-02-19/2024-02-25"],
  ["The strike began at 5 p.m. on Friday.", "strike", "2024-03-01T17:00"],
];

/** The words that say when an event was. */
export const eventTimeWords: readonly (readonly [text: string, lemma: string, words: string])[] = [
  ["The strike began at 5 p.m. on Friday.", "strike", "5 p.m. on Friday"],
  ["The siege began on Tuesday at 17:00.", "siege", "Tuesday at 17:00"],
  ["Two soldiers died at dawn today.", "die", "dawn today"],
  ["He was shot late on Friday night.", "shoot", "late on Friday night"],
];

/** In a report with the dateline "March 02, 2024": what holds on that day, and what happened or happens at no told time. */
export const heldAtReport: readonly (readonly [text: string, lemma: string, held: boolean])[] = [
  ["The firm sells jets in Rome.", "sell", true],
  ["The jets are built and sold in Rome.", "sell", true],
  ["The firm is building a plant in Rome.", "build", true],
  ["The jet can fly to Rome.", "fly", true],
  ["The firm does not sell jets.", "sell", true],
  ["The firm sold ten jets.", "sell", false],
  ["The firm has sold ten jets.", "sell", false],
  ["The firm will sell ten jets.", "sell", false],
  ["The firm may sell ten jets.", "sell", false],
  ["Rates fall when the firm sells jets.", "sell", false],
];
