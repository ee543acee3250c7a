import { relationShapes, whereShapes } from "./relation-shapes.table.ts";
import { anyEvent, anyVerb } from "./verbs.ts";

/** What is asked for by a question, as groups of an expression name it. */
export type Parts = Readonly<Partial<Record<"who" | "whom" | "about" | "entity" | "of" | "from" | "to" | "place" | "counted" | "verb" | "tail" | "kin" | "who2" | "cause" | "effect", string>>>;

export interface QuestionShape {
  /** The named query that answers it. */
  readonly query: string;
  /** How it is put, without its question mark; groups are parts. */
  readonly put: RegExp;
  /** Fields that follow from how it is put. */
  readonly given?: Readonly<Record<string, string>>;
  /** What no answer here can give, said beside it. */
  readonly honest?: string;
  /** What is asked of these parts where that has no answer, and what it cannot give. */
  readonly or?: { readonly query: string; readonly parts: (parts: Parts) => Parts; readonly honest: string };
  readonly example: string;
}

const verb = `(?<verb>${anyVerb})(?![\\p{L}’'])`;
const helping = "(?:did|do|does|has|have|had|will|would|could|can)";
const being = "(?:was|were|is|are|got|has been|have been|had been)";
const say = "(?:say|says|said|tell|told|claim|claimed|think|thought|write|wrote|promise|promised)";
const about = "(?:about|on|of|over|regarding)";

const put = (pattern: string): RegExp => new RegExp(`^${pattern}$`, "iu");
const yesOrNo = "Whether it is so is yours to judge: this is what reports tell, and who says it.";
const reasons = "What reports give as a reason is in their sentences; it is no field of its own.";

/** How questions are put, the first that fits counts. */
export const questionShapes: readonly QuestionShape[] = [
  { query: "who-said-what", put: put(`what (?:else )?${helping} (?<who>.+?) ${say}(?: to .+?)? ${about} (?<about>.+)`), example: "What did Tremblay say about the contracts?" },
  { query: "who-said-what", put: put(`what (?:else )?${helping} (?<who>.+?) ${say}(?: .+)?`), example: "What has Wibowo said?" },
  { query: "who-said-what", put: put(`what (?:was|is|has been|is being) said ${about} (?<about>.+)`), example: "What was said about the levee?" },
  { query: "who-said-what", put: put(`who (?:has |have )?(?:said|says|spoke|spoken|speaks|commented|talked)(?: what| something| anything)? ${about} (?<about>.+)`), example: "Who said what about the levee?" },
  { query: "disagreements", put: put(`what is (?:disputed|contested)(?: ${about} (?<about>.+))?`), example: "What is disputed about Sisak?" },
  { query: "disagreements", put: put("who (?:disputes|contests|contradicts|disagrees (?:with|on|over)|differs (?:on|over)) (?<about>.+)"), example: "Who contests the number of the dead?" },
  { query: "disagreements", put: put(`(?:who|where|how|why|do|does|what) .*(?:disagree|differ|contradict|dispute)\\w*(?:.* ${about} (?<about>.+))?`), example: "Where do reports disagree about the march?" },
  { query: "connections", put: put(`(?:how|what) (?:is|are|was|were) (?<from>.+?) (?:and|with) (?<to>.+?) (?:connected|linked|related)`), example: "How are Stanić and Marović connected?" },
  { query: "connections", put: put(`how (?:is|are|was|were) (?<from>.+?) (?:connected|linked|related) (?:to|with) (?<to>.+)`), example: "How is Stanić linked to Marović?" },
  { query: "connections", put: put(`what (?:connects|links) (?<from>.+?) (?:and|to|with) (?<to>.+)`), example: "What links Stanić and Marović?" },
  { query: "figures", put: put(`how many (?!${being} )(?<counted>(?:people|persons|[\\p{L}-]+(?: [\\p{L}-]+)??)) (?:(?:have|has|had|were|was|are|been|did) )*${verb}(?<tail> .+)?`), example: "How many people died in Sisak?" },
  { query: "figures", put: put(`how many (?:(?:have|has|had|were|was|are|been) )*${verb}(?<tail> .+)?`), example: "How many were arrested in Lima?" },
  { query: "figures", put: put(`how many (?!${being} )(?<counted>.+?)(?: (?:were|was|are|is) there)?(?<tail> (?:in|at|near) .+)?`), example: "How many runners were there in Kisumu?" },
  { query: "who-did-what", honest: reasons, put: put(`why ${helping} (?<who>.+?) ${verb}(?<tail> .+)?`), example: "Why did Stanić resign?" },
  { query: "who-did-what", honest: reasons, put: put(`why ${being} (?<whom>.+?) ${verb}(?<tail> .+)?`), example: "Why was Hudák arrested?" },
  ...relationShapes,
  { query: "offices", put: put(`who (?:(?:currently|now) )?(?:leads|heads|runs|chairs|governs|rules|presides over) (?!.*(?:${anyEvent}))(?<of>.+)`), example: "Who heads the Rivas Foundation?" },
  { query: "who-did-what", honest: reasons, put: put("what (?:(?:has|had|is|was) )?(?:caused|causes|causing|led to|leads to|sparked|triggered|prompted|provoked|behind|the (?:cause|reason) (?:of|for|behind)) (?<effect>.+?)(?<tail> (?:in|at|near) .+)?"), example: "What caused the explosion in Lima?" },
  { query: "who-did-what", honest: reasons, put: put(`what ${helping} (?<cause>.+?) (?:cause|caused|lead to|led to|trigger|triggered|spark|sparked)`), example: "What did the gas leak cause?" },
  { query: "who-did-what", put: put(`(?:when|where|how|whom?|what) ${helping} (?<who>.+?) ${verb}(?<tail> .+)?`), example: "When did Stanić resign?" },
  { query: "who-did-what", put: put(`(?:when|where|how|by whom) ${being} (?<whom>.+?) ${verb}(?<tail> .+)?`), example: "Where was Hudák arrested?" },
  { query: "who-did-what", put: put(`who(?:m| else)? ${being} ${verb}(?<tail> .+)?`), example: "Who was arrested in Mombasa?" },
  { query: "who-did-what", put: put(`who (?:(?:else|has|have|had|also|first) )*${verb}(?<tail> .+)?`), example: "Who won the marathon?" },
  { query: "who-did-what", put: put(`what (?:else )?${helping} (?<who>.+?) do(?: (?:to|with|against|for) (?<whom>.+?))?(?<tail> (?:in|at|near) .+)?`), example: "What did Selva Viva do in Lima?" },
  { query: "events-of", put: put("what (?:has )?(?:happened|happens) to (?<entity>.+)"), example: "What happened to Hudák?" },
  { query: "what-happened", put: put("what (?:(?:has|is|was) )?(?:happened|happening|happens|occurred|went on|going on)(?<tail> .+)?"), example: "What happened in Camaná?" },
  { query: "offices", put: put("who (?:is|was|are|were) (?:the )?(?:[\\p{L}-]+ ){1,3}of (?<of>.+)"), example: "Who is the president of Peru?" },
  { query: "offices", put: put("who (?:is|was|are|were) (?<who>.+)"), example: "Who is Rosa Quispe?" },
  { query: "announced", put: put("what (?:will|is|are) (?<who>.+?) (?:going to do|planning|do next|do|plan)"), example: "What will Velmer do next?" },
  { query: "announced", put: put("what (?:is|has been|was) (?:announced|planned|expected)(?: (?:in|at|for) (?<place>.+))?"), example: "What is planned in Sisak?" },
  { query: "who-did-what", honest: yesOrNo, put: put(`${helping} (?<who>.+?) ${verb}(?<tail> .+)?`), example: "Did Tremblay resign?" },
  { query: "who-did-what", honest: yesOrNo, put: put(`${being} (?<whom>.+?) ${verb}(?<tail> .+)?`), example: "Was Njoroge arrested?" },
  ...whereShapes,
];
