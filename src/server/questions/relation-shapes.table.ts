import type { QuestionShape } from "./shapes.table.ts";
import { anyEvent } from "./verbs.ts";

const being = "(?:is|are|was|were)";
const helping = "(?:does|did|do|has)";
/** Words of kinship as people ask with them, in the plural too. */
const kin = "(?:wife|husband|spouse|widow|widower|brother|sister|sibling|twin|son|daughter|child|children|father|mother|parent|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandchild|grandchildren|grandfather|grandmother|grandparent)s?";

const put = (pattern: string): RegExp => new RegExp(`^${pattern}$`, "iu");
const traded = { query: "who-did-what", honest: "No report here says who owns it: this is who bought and sold it.", parts: ({ whom = "" }) => ({ whom, verb: "own" }) } as const;
const trading = { query: "who-did-what", honest: "No report here says what it owns: this is what it bought and sold.", parts: ({ who = "" }) => ({ who, verb: "own" }) } as const;
const staff = { query: "offices", honest: "No report here says who works there: this is who holds an office.", parts: ({ whom = "" }) => ({ of: whom }) } as const;
const post = { query: "offices", honest: "No report here says for whom: this is the office.", parts: ({ who = "" }) => ({ who }) } as const;
const wedding = { query: "who-did-what", honest: "No report here says who is married: this is what is told of a marriage.", parts: ({ entity = "" }) => ({ who: entity, verb: "marry" }) } as const;
const there = { query: "what-happened", honest: "No report here says where it lies: this is what happened there.", parts: ({ who = "" }) => ({ place: who }) } as const;

/** How it is asked who or what is in a lasting relation with whom or what; the first that fits counts. */
export const relationShapes: readonly QuestionShape[] = [
  { query: "relations", given: { relation: "owns" }, or: traded, put: put("(?:who|(?:what|which) company) (?:(?:currently|now|really|also|else) )?(?:owns|owned|controls|controlled) (?<whom>.+)"), example: "Who owns Velmer?" },
  { query: "relations", given: { relation: "owns" }, or: traded, put: put(`who ${being} (?:the )?(?:owners?|parent(?: company)?) of (?<whom>.+)`), example: "Who is the owner of Velmer?" },
  { query: "relations", given: { relation: "owns" }, or: trading, put: put(`(?:what|which [\\p{L}-]+)(?: else)? ${helping} (?<who>.+?) (?:owns?|owned|control|controlled)`), example: "What does Velmer own?" },
  { query: "relations", given: { relation: "founded" }, put: put(`who (?:co-?)?(?:founded|established|set up) (?!.*(?:${anyEvent}))(?<whom>.+)`), example: "Who founded Velmer?" },
  { query: "relations", given: { relation: "founded" }, put: put(`who ${being} (?:the )?(?:co-?)?founders? of (?<whom>.+)`), example: "Who are the founders of Velmer?" },
  { query: "relations", given: { relation: "founded" }, put: put(`what (?:else )?${helping} (?<who>.+?) (?:co-?)?(?:found|founded)`), example: "What did Marović found?" },
  { query: "relations", given: { relation: "employed by" }, or: staff, put: put(`who (?:works|worked|${being} (?:working|employed)) (?:for|at|by|with) (?<whom>.+)`), example: "Who works for Velmer?" },
  { query: "relations", given: { relation: "employed by" }, or: post, put: put(`(?:for whom|whom?|where|(?:what|which) company) ${helping} (?<who>.+?) work(?: for| at)?`), example: "Who does Rosa Quispe work for?" },
  { query: "relations", given: { relation: "family of" }, put: put(`who ${being} (?:the )?(?<kin>${kin}) of (?<entity>.+)`), example: "Who is the brother of Rosa Quispe?" },
  { query: "relations", given: { relation: "family of" }, put: put(`who ${being} (?<entity>.+?)[’']s? (?<kin>${kin})`), example: "Who is Rosa Quispe’s husband?" },
  { query: "relations", given: { relation: "family of" }, or: wedding, put: put(`whom? ${being} (?<kin>married) to (?<entity>.+)`), example: "Who is married to Rosa Quispe?" },
  { query: "relations", given: { relation: "family of" }, or: wedding, put: put(`(?:whom?|to whom) ${being} (?<entity>.+?) (?<kin>married)(?: to)?`), example: "Who is Rosa Quispe married to?" },
  { query: "relations", given: { relation: "family of" }, put: put(`whom? ${being} (?:related to|(?:the )?(?:relatives?|family) of) (?<entity>.+)`), example: "Who is related to Rosa Quispe?" },
  { query: "relations", given: { relation: "family of" }, put: put(`whom? ${being} (?<entity>.+?)(?: related to|[’']s? (?:relatives?|family))`), example: "Who is Rosa Quispe related to?" },
  { query: "relations", given: { relation: "member of" }, put: put(`who (?:${being} (?:a |the )?(?:members?|part) of|belongs to) (?<whom>.+)`), example: "Who are the members of the Green Party?" },
  { query: "relations", given: { relation: "member of" }, put: put(`(?:what|which [\\p{L}-]+) (?:${being} (?<who>.+?) a member of|${helping} (?<who2>.+?) belong to)`), example: "Which party is Ruiz a member of?" },
  { query: "relations", given: { relation: "allied with" }, put: put(`who ${being} (?:allied with|(?:the |an )?(?:allies|ally|partners?) of) (?<entity>.+)`), example: "Who are the allies of Peru?" },
  { query: "relations", given: { relation: "allied with" }, put: put(`who ${being} (?<entity>.+?)[’']s? (?:allies|ally|partners?)`), example: "Who are Peru’s allies?" },
  { query: "relations", given: { relation: "part of" }, put: put(`(?:what|which [\\p{L}-]+) ${being} (?:a |the )?(?:parts?|units?|arms?|subsidiary|subsidiaries|branch|branches) of (?<whom>.+)`), example: "Which companies are subsidiaries of Velmer?" },
  { query: "relations", given: { relation: "part of" }, put: put(`what ${being} (?<who>.+?) (?:a )?(?:part|unit|arm|subsidiary|branch) of`), example: "What is Velmer a part of?" },
  { query: "relations", given: { relation: "located in" }, put: put(`what (?:lies|${being} located) in (?<whom>.+)`), example: "What lies in Arequipa?" },
];

/** The same that fits what is asked of events too, and counts only where nothing else does. */
export const whereShapes: readonly QuestionShape[] = [
  { query: "relations", given: { relation: "nationality" }, put: put(`(?:where ${being} (?<who>.+?) from|(?:which|what) country ${being} (?<who2>.+?) from)`), example: "Where is Rosa Quispe from?" },
  { query: "relations", given: { relation: "located in" }, or: there, put: put(`(?:where|in (?:which|what) (?:country|city|town|place|region)) (?:(?:is|are|was|were) (?<who>.+?)(?: (?:located|based|situated|headquartered))?|does (?<who2>.+?) lie)`), example: "Where is Camaná?" },
];
