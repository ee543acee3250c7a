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
];
