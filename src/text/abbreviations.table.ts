/** Short words that are written with a period, which then belongs to the word. */
export interface Abbreviation {
  readonly forms: readonly string[];
  /** Whether a sentence may end with them: "… of Apple Inc." may, "… said Mr." may not. */
  readonly ends: boolean;
  /** They are abbreviations only in front of a digit. */
  readonly before?: "digit";
  /** They are abbreviations only right after a comma: "Sacramento, Calif." */
  readonly after?: "comma";
  /** They are abbreviations only with a capital: "Sun." the day, "sun." the end of a sentence. */
  readonly capital?: true;
  readonly example: string;
}

export const ABBREVIATIONS: readonly Abbreviation[] = [
  { forms: ["mr", "mrs", "ms", "mx", "dr", "prof", "hon", "rev", "fr", "msgr", "messrs"], ends: false, example: "said Mr. Smith" },
  { forms: ["gen", "lt", "col", "maj", "capt", "cpl", "sgt", "cmdr", "adm", "brig", "supt", "det", "insp", "spc", "pfc", "ssgt", "cpt", "ltc", "ens", "amb", "const", "barr", "engr", "ven"], ends: false, capital: true, example: "Lt. Col. Jones" },
  { forms: ["rep", "reps", "sen", "sens", "gov", "govs", "pres", "atty"], ends: false, capital: true, example: "Sen. Warren" },
  { forms: ["jl", "jln"], ends: false, capital: true, example: "a house on Jl. Diponegoro" },
  { forms: ["st", "mt", "ft"], ends: false, capital: true, example: "St. Louis" },
  { forms: ["vs", "v", "cf", "approx", "viz"], ends: false, example: "Arsenal vs. Chelsea" },
  { forms: ["no", "nos", "art", "sec", "fig", "figs", "vol", "pp", "par"], ends: false, before: "digit", example: "No. 5" },
  { forms: ["jr", "sr", "esq"], ends: true, capital: true, example: "Martin Luther King Jr." },
  { forms: ["inc", "ltd", "corp", "bros", "dept", "assn", "univ", "ave", "blvd", "co", "cos", "rd", "mfg"], ends: true, capital: true, example: "Apple Inc." },
  { forms: ["etc", "al", "est"], ends: true, example: "Smith et al." },
  { forms: ["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"], ends: true, capital: true, example: "Nov. 4" },
  { forms: ["mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun"], ends: true, capital: true, example: "on Sun." },
  {
    forms: ["ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "mass", "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ont", "ore", "pa", "que", "tenn", "tex", "va", "vt", "wash", "wis", "wyo"],
    ends: true,
    after: "comma",
    capital: true,
    example: "Sacramento, Calif.",
  },
];
