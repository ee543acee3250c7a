export interface FigureRow {
  readonly about: "sport" | "markets";
  /** Lemmas with which such reports are full. */
  readonly words: string;
  readonly example: string;
}

/** What reports are about that borrow the words of violence (Lakoff and Johnson 1980, "Metaphors We Live By"). */
export const figureRows: readonly FigureRow[] = [
  {
    about: "sport",
    words:
      "goal goalkeeper striker midfielder defender winger coach league season match halftime half-time penalty header offside kickoff kick-off equaliser equalizer opener stoppage semifinal semi-final quarterfinal quarter-final derby premiership tournament championship fixture relegation inning wicket batsman bowler run-chase quarterback touchdown interception playoff rebound pointer dunk homer pitcher tiebreak baseline forehand backhand birdie bogey fairway podium scrum lineout teammate squad game",
    example: "Leicester demolished United 4-0.",
  },
  {
    about: "markets",
    words: "share stock index point investor trader analyst strategist dollar euro pound yen yuan bond yield percent earnings profit revenue margin dividend currency equity futures rally selloff sell-off benchmark broker portfolio commodity inflation rate gauge session hedge treasury economist",
    example: "Bond yields exploded.",
  },
];

/** Words of real violence, with which a report is read as it stands. */
export const bloody: ReadonlySet<string> = new Set(
  "missile rebel soldier troop troops bomb bomber bombing gunman police policeman militant militia guerrilla airstrike hospital wound wounded civilian murder terrorist terrorism terror gun gunfire knife stab riot army military shooting corpse hostage jihadist insurgent drone explosive grenade morgue dead death shell shelling".split(
    " ",
  ),
);
