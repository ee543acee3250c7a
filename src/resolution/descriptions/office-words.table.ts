export interface OfficeWordRow {
  /** A general word for a person. */
  readonly word: string;
  /** Heads of the offices and trades that it may stand for. */
  readonly means: string;
  readonly example: string;
}

/** What a general word for a person may stand for. */
export const officeWordRows: readonly OfficeWordRow[] = [
  { word: "leader", means: "president premier minister chancellor king queen emperor sultan emir governor chairman chairwoman chairperson chief head dictator ruler secretary-general secretary general pope", example: "President Xi … the Chinese leader" },
  { word: "ruler", means: "president king queen emperor sultan emir dictator leader", example: "Sultan Qaboos … the ruler" },
  { word: "premier", means: "minister", example: "Prime Minister Li … the premier" },
  { word: "official", means: "minister secretary ambassador governor commissioner director spokesman spokeswoman spokesperson undersecretary", example: "Secretary Rice … the official" },
  { word: "executive", means: "ceo president chairman chairwoman founder director coo cfo chief officer boss", example: "CEO Tim Cook … the executive" },
  { word: "ceo", means: "executive officer chief boss head", example: "chief executive Tim Cook … the CEO" },
  { word: "boss", means: "ceo executive chief head director chairman manager", example: "CEO Tim Cook … the Apple boss" },
  { word: "chief", means: "ceo executive head director chairman commander president", example: "director Ann Lee … the agency's chief" },
  { word: "head", means: "chief director chairman president leader ceo", example: "director Ann Lee … the head of the agency" },
  { word: "politician", means: "president minister senator congressman congresswoman mp governor mayor candidate lawmaker representative premier deputy legislator", example: "Senator McCain … the politician" },
  { word: "lawmaker", means: "senator congressman congresswoman mp representative deputy councilman legislator", example: "Senator Cruz … the lawmaker" },
  { word: "legislator", means: "senator congressman congresswoman mp representative deputy lawmaker", example: "Rep. Lee … the legislator" },
  { word: "congressman", means: "representative rep lawmaker", example: "Rep. Lee … the congressman" },
  { word: "congresswoman", means: "representative rep lawmaker", example: "Rep. Lee … the congresswoman" },
  { word: "sportswoman", means: "champion striker midfielder player swimmer runner sprinter boxer cyclist athlete goalkeeper gymnast skier medalist medallist defender footballer", example: "champion Simone Biles … the sportswoman" },
  { word: "sportsman", means: "champion striker midfielder player swimmer runner sprinter boxer cyclist athlete goalkeeper gymnast skier medalist medallist defender footballer", example: "champion Usain Bolt … the sportsman" },
  { word: "athlete", means: "champion sportswoman sportsman striker midfielder player swimmer runner sprinter boxer cyclist goalkeeper gymnast skier medalist medallist", example: "sprinter Usain Bolt … the athlete" },
  { word: "player", means: "striker midfielder goalkeeper defender forward footballer quarterback pitcher champion", example: "striker Messi … the player" },
  { word: "diplomat", means: "ambassador envoy consul", example: "Ambassador Haley … the diplomat" },
  { word: "envoy", means: "ambassador representative diplomat", example: "special representative Ann Lee … the envoy" },
  { word: "cleric", means: "pope cardinal archbishop bishop imam rabbi ayatollah patriarch pastor priest reverend", example: "Ayatollah Khamenei … the cleric" },
  { word: "pontiff", means: "pope", example: "Pope Francis … the pontiff" },
  { word: "monarch", means: "king queen emperor sultan emir", example: "King Charles … the monarch" },
  { word: "commander", means: "general colonel admiral captain chief", example: "General Powell … the commander" },
  { word: "officer", means: "general colonel major captain commander sergeant lieutenant constable detective", example: "Sgt. Lee … the officer" },
  { word: "soldier", means: "private sergeant corporal specialist lieutenant", example: "Private Manning … the soldier" },
  { word: "spokesperson", means: "spokesman spokeswoman", example: "spokesman Ari Fleischer … the spokesperson" },
  { word: "lawyer", means: "attorney counsel solicitor barrister", example: "attorney Ann Lee … the lawyer" },
  { word: "attorney", means: "lawyer counsel", example: "lawyer Ann Lee … the attorney" },
  { word: "artist", means: "painter sculptor singer musician rapper", example: "singer Shakira … the artist" },
  { word: "musician", means: "singer guitarist drummer pianist composer rapper", example: "guitarist Brian May … the musician" },
  { word: "writer", means: "author novelist journalist poet columnist", example: "novelist Zadie Smith … the writer" },
  { word: "scientist", means: "professor physicist biologist chemist researcher astronomer", example: "physicist Lisa Randall … the scientist" },
  { word: "researcher", means: "professor physicist biologist chemist scientist analyst", example: "Professor Lee … the researcher" },
  { word: "analyst", means: "economist strategist", example: "economist Ann Lee … the analyst" },
  { word: "doctor", means: "dr surgeon physician", example: "Dr. Lee … the doctor" },
  { word: "republican", means: "senator congressman congresswoman representative rep lawmaker legislator governor candidate nominee speaker president", example: "Senator Collins … the Maine Republican" },
  { word: "democrat", means: "senator congressman congresswoman representative rep lawmaker legislator governor candidate nominee speaker president", example: "Senator Warren … the Massachusetts Democrat" },
  { word: "independent", means: "senator congressman congresswoman representative rep lawmaker legislator governor candidate", example: "Senator Sanders … the Vermont independent" },
  { word: "libertarian", means: "senator congressman congresswoman representative governor candidate nominee", example: "Governor Johnson … the Libertarian" },
  { word: "tory", means: "mp minister politician candidate mayor premier", example: "MP Ann Lee … the Tory" },
];

/** Of two parties nobody is a member. */
export const parties: ReadonlySet<string> = new Set("republican democrat independent libertarian tory".split(" "));

/** Titles as papers shorten them before a name, in small letters and without dots, and what they are. */
const short: Readonly<Record<string, string>> = {
  gov: "governor",
  sen: "senator",
  rep: "representative",
  pres: "president",
  amb: "ambassador",
  atty: "attorney",
  gen: "general",
  adm: "admiral",
  col: "colonel",
  maj: "major",
  capt: "captain",
  cmdr: "commander",
  lt: "lieutenant",
  sgt: "sergeant",
  cpl: "corporal",
  det: "detective",
  insp: "inspector",
  supt: "superintendent",
  prof: "professor",
  rev: "reverend",
};

/** A word of a title in full: "governor" for "gov." (as in "Gov. Lee"). Takes and gives folded words. */
export function spelledOut(word: string): string {
  const plain = word.replace(/\.$/u, "");
  return Object.hasOwn(short, plain) ? short[plain]! : word;
}
