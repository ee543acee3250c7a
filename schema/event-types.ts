import { z } from "zod";
import type { Role } from "./roles.ts";

/** The top categories of PLOVER, the political event coding scheme (https://github.com/openeventdata/PLOVER). */
export type Plover = "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";

export interface EventTypeRow {
  readonly type: string;
  readonly domain: "politics" | "protest" | "conflict" | "law" | "diplomacy" | "business" | "disaster" | "life" | "sport" | "culture" | "other";
  /** Role of who does it. */
  readonly actor: Role;
  /** Role of whom or what it is done to. */
  readonly target: Role;
  /** Roles beside these that the type knows. */
  readonly also: readonly Role[];
  readonly plover?: Plover;
  readonly example: string;
}

const gathering = ["led", "organized", "attended", "spoke at", "took part in", "beneficiary", "topic", "agent"] as const satisfies readonly Role[];

/** What may happen. An action outside the table has type `action`. */
export const eventTypes = [
  // politics
  { type: "election", domain: "politics", actor: "agent", target: "object", also: ["won", "lost", "organized", "took part in", "topic"], example: "Chile held a presidential election." },
  { type: "vote", domain: "politics", actor: "agent", target: "object", also: ["opponent", "beneficiary", "topic"], example: "Parliament voted on the budget." },
  { type: "appointment", domain: "politics", actor: "agent", target: "appointed", also: ["employer", "object"], example: "The king named Silva prime minister." },
  { type: "resignation", domain: "politics", actor: "agent", target: "object", also: ["employer"], plover: "CONCEDE", example: "The minister resigned." },
  { type: "dismissal", domain: "politics", actor: "agent", target: "affected", also: ["employer"], example: "The board fired its chief executive." },
  { type: "legislation", domain: "politics", actor: "agent", target: "object", also: ["topic", "beneficiary"], example: "The senate passed the bill." },
  { type: "veto", domain: "politics", actor: "agent", target: "object", also: ["opponent"], plover: "REJECT", example: "Russia vetoed the resolution." },
  { type: "campaign", domain: "politics", actor: "agent", target: "object", also: [...gathering, "opponent"], example: "She campaigned for mayor." },
  { type: "inauguration", domain: "politics", actor: "agent", target: "object", also: ["attended", "spoke at", "organized"], example: "Lula was sworn in." },
  { type: "coup", domain: "politics", actor: "agent", target: "target", also: ["led", "accomplice"], plover: "ASSAULT", example: "Officers seized power in a coup." },
  { type: "policy", domain: "politics", actor: "agent", target: "object", also: ["beneficiary", "affected"], example: "The government banned plastic bags." },
  { type: "reform", domain: "politics", actor: "agent", target: "object", also: ["beneficiary"], example: "Spain reformed its pensions." },
  // protest
  { type: "rally", domain: "protest", actor: "took part in", target: "opponent", also: gathering, plover: "PROTEST", example: "Thousands rallied in Cairo." },
  { type: "demonstration", domain: "protest", actor: "took part in", target: "opponent", also: gathering, plover: "PROTEST", example: "Students protested against the law." },
  { type: "march", domain: "protest", actor: "took part in", target: "opponent", also: gathering, plover: "PROTEST", example: "Workers marched for peace." },
  { type: "strike", domain: "protest", actor: "took part in", target: "opponent", also: gathering, plover: "PROTEST", example: "Pilots went on strike." },
  { type: "riot", domain: "protest", actor: "took part in", target: "target", also: gathering, plover: "PROTEST", example: "Riots broke out in Lyon." },
  { type: "boycott", domain: "protest", actor: "agent", target: "target", also: ["organized"], plover: "PROTEST", example: "The party boycotted the session." },
  // conflict
  { type: "attack", domain: "conflict", actor: "agent", target: "target", also: ["victim", "accomplice", "instrument", "led"], plover: "ASSAULT", example: "Gunmen attacked a bus." },
  { type: "bombardment", domain: "conflict", actor: "agent", target: "target", also: ["victim", "accomplice", "instrument"], plover: "ASSAULT", example: "Jets bombed the port." },
  { type: "military offensive", domain: "conflict", actor: "agent", target: "target", also: ["accomplice", "led", "instrument"], plover: "ASSAULT", example: "The army launched an offensive against the city." },
  { type: "aggression", domain: "conflict", actor: "agent", target: "target", also: ["accomplice", "victim"], plover: "ASSAULT", example: "the aggression against their country" },
  { type: "clash", domain: "conflict", actor: "agent", target: "opponent", also: ["victim", "instrument"], plover: "ASSAULT", example: "Rebels clashed with troops." },
  { type: "war", domain: "conflict", actor: "agent", target: "opponent", also: ["accomplice", "led"], plover: "ASSAULT", example: "the war between the two states" },
  { type: "killing", domain: "conflict", actor: "agent", target: "victim", also: ["accomplice", "instrument"], plover: "ASSAULT", example: "The blast killed three soldiers." },
  { type: "genocide", domain: "conflict", actor: "agent", target: "victim", also: ["accomplice"], plover: "ASSAULT", example: "the genocide against the Tutsi" },
  { type: "injury", domain: "conflict", actor: "agent", target: "victim", also: ["instrument"], plover: "ASSAULT", example: "Shrapnel wounded two children." },
  { type: "siege", domain: "conflict", actor: "agent", target: "target", also: ["accomplice"], plover: "COERCE", example: "Troops besieged the town." },
  { type: "invasion", domain: "conflict", actor: "agent", target: "target", also: ["accomplice", "led"], plover: "ASSAULT", example: "Iraq invaded Kuwait." },
  { type: "occupation", domain: "conflict", actor: "agent", target: "target", also: ["accomplice"], plover: "COERCE", example: "Rebels seized the airport." },
  { type: "withdrawal", domain: "conflict", actor: "agent", target: "object", also: ["beneficiary"], plover: "RETREAT", example: "The troops withdrew." },
  { type: "deployment", domain: "conflict", actor: "agent", target: "object", also: ["opponent"], plover: "MOBILIZE", example: "France deployed two frigates." },
  { type: "kidnapping", domain: "conflict", actor: "agent", target: "victim", also: ["accomplice"], plover: "COERCE", example: "Gunmen abducted a priest." },
  { type: "destruction", domain: "conflict", actor: "agent", target: "affected", also: ["instrument", "accomplice"], plover: "ASSAULT", example: "Shells destroyed the bridge." },
  { type: "displacement", domain: "conflict", actor: "agent", target: "affected", also: [], plover: "COERCE", example: "The war displaced a million people." },
  { type: "surrender", domain: "conflict", actor: "agent", target: "recipient", also: ["object"], plover: "CONCEDE", example: "The rebels surrendered." },
  { type: "weapons test", domain: "conflict", actor: "agent", target: "object", also: [], plover: "MOBILIZE", example: "The country tested a missile." },
  { type: "ceasefire", domain: "diplomacy", actor: "agent", target: "opponent", also: ["partner"], plover: "CONCEDE", example: "Both sides observed a truce." },
  // law
  { type: "arrest", domain: "law", actor: "agent", target: "accused", also: [], plover: "COERCE", example: "Police arrested two men." },
  { type: "charge", domain: "law", actor: "agent", target: "accused", also: ["object"], plover: "ACCUSE", example: "Prosecutors charged him with fraud." },
  { type: "trial", domain: "law", actor: "judge", target: "accused", also: ["attended", "agent"], plover: "COERCE", example: "The general went on trial." },
  { type: "conviction", domain: "law", actor: "judge", target: "accused", also: ["object"], plover: "COERCE", example: "A jury found her guilty." },
  { type: "sentence", domain: "law", actor: "judge", target: "accused", also: ["object"], plover: "COERCE", example: "The court sentenced him to ten years." },
  { type: "acquittal", domain: "law", actor: "judge", target: "accused", also: ["object"], plover: "CONCEDE", example: "The judge acquitted both." },
  { type: "ruling", domain: "law", actor: "judge", target: "object", also: ["affected", "beneficiary"], example: "The court overturned the ban." },
  { type: "lawsuit", domain: "law", actor: "agent", target: "accused", also: ["topic"], plover: "ACCUSE", example: "Apple sued Samsung." },
  { type: "investigation", domain: "law", actor: "agent", target: "object", also: ["accused", "topic"], plover: "ACCUSE", example: "The FBI is investigating the leak." },
  { type: "release", domain: "law", actor: "agent", target: "beneficiary", also: ["object"], plover: "CONCEDE", example: "Iran released the sailors." },
  { type: "execution", domain: "law", actor: "agent", target: "victim", also: [], plover: "COERCE", example: "Texas executed a prisoner." },
  { type: "crime", domain: "law", actor: "agent", target: "victim", also: ["accomplice", "object", "instrument"], plover: "ASSAULT", example: "Thieves robbed the bank." },
  // diplomacy
  { type: "meeting", domain: "diplomacy", actor: "met", target: "partner", also: [...gathering, "partner"], plover: "CONSULT", example: "Xi met Macron." },
  { type: "summit", domain: "diplomacy", actor: "organized", target: "topic", also: [...gathering, "met"], plover: "CONSULT", example: "the NATO summit in Madrid" },
  { type: "visit", domain: "diplomacy", actor: "agent", target: "recipient", also: ["topic"], plover: "CONSULT", example: "The pope visited Kinshasa." },
  { type: "negotiation", domain: "diplomacy", actor: "agent", target: "topic", also: ["partner", "organized", "spoke at", "attended"], plover: "CONSULT", example: "The sides held talks on Kashmir." },
  { type: "agreement", domain: "diplomacy", actor: "agent", target: "object", also: ["partner", "topic"], plover: "AGREE", example: "The two signed a treaty." },
  { type: "sanction", domain: "diplomacy", actor: "agent", target: "target", also: ["object"], plover: "SANCTION", example: "The EU imposed sanctions on Belarus." },
  { type: "recognition", domain: "diplomacy", actor: "agent", target: "recipient", also: ["object"], plover: "SUPPORT", example: "Norway recognised the state." },
  { type: "aid", domain: "diplomacy", actor: "agent", target: "recipient", also: ["object"], plover: "AID", example: "Japan sent aid to Haiti." },
  { type: "support", domain: "diplomacy", actor: "agent", target: "beneficiary", also: ["object", "opponent"], plover: "SUPPORT", example: "Cuba backed the proposal." },
  { type: "rejection", domain: "diplomacy", actor: "agent", target: "object", also: ["opponent"], plover: "REJECT", example: "Tehran refused the offer." },
  { type: "threat", domain: "diplomacy", actor: "agent", target: "target", also: ["object"], plover: "THREATEN", example: "Rebels issued a threat against the port." },
  { type: "accusation", domain: "diplomacy", actor: "agent", target: "accused", also: ["object"], plover: "ACCUSE", example: "Kabul accused Islamabad of meddling." },
  { type: "criticism", domain: "diplomacy", actor: "agent", target: "object", also: [], plover: "ACCUSE", example: "Students condemned the raid." },
  { type: "praise", domain: "diplomacy", actor: "agent", target: "object", also: [], plover: "SUPPORT", example: "The pope praised the accord." },
  { type: "demand", domain: "diplomacy", actor: "agent", target: "object", also: ["recipient"], plover: "REQUEST", example: "The union urged the government to act." },
  { type: "expulsion", domain: "diplomacy", actor: "agent", target: "affected", also: [], plover: "SANCTION", example: "Poland expelled a diplomat." },
  // business
  { type: "launch", domain: "business", actor: "agent", target: "object", also: ["partner"], example: "Apple launched the iPad." },
  { type: "acquisition", domain: "business", actor: "bought", target: "object", also: ["seller"], example: "Google bought Fitbit." },
  { type: "sale", domain: "business", actor: "agent", target: "object", also: ["bought"], example: "Boeing sold ten jets." },
  { type: "merger", domain: "business", actor: "agent", target: "partner", also: [], example: "The airlines merged." },
  { type: "investment", domain: "business", actor: "agent", target: "recipient", also: ["object", "partner"], example: "Toyota invested in Grab." },
  { type: "order", domain: "business", actor: "agent", target: "object", also: ["seller"], example: "Qantas ordered twelve A380s." },
  { type: "contract", domain: "business", actor: "agent", target: "recipient", also: ["object", "partner"], example: "Airbus won a contract." },
  { type: "layoff", domain: "business", actor: "agent", target: "affected", also: [], example: "The firm cut 500 jobs." },
  { type: "hiring", domain: "business", actor: "agent", target: "appointed", also: ["employer"], example: "Apple hired a designer." },
  { type: "bankruptcy", domain: "business", actor: "agent", target: "object", also: [], example: "The airline filed for bankruptcy." },
  { type: "result", domain: "business", actor: "agent", target: "object", also: [], example: "The bank posted a loss." },
  { type: "increase", domain: "business", actor: "agent", target: "affected", also: ["object"], example: "Prices rose by 5 percent." },
  { type: "decrease", domain: "business", actor: "agent", target: "affected", also: ["object"], example: "Shares fell." },
  { type: "production", domain: "business", actor: "agent", target: "object", also: [], example: "The plant builds engines." },
  { type: "delivery", domain: "business", actor: "agent", target: "object", also: ["recipient"], example: "Airbus delivered the first jet." },
  { type: "construction", domain: "business", actor: "agent", target: "object", also: [], example: "China is constructing a dam." },
  { type: "opening", domain: "business", actor: "agent", target: "object", also: ["attended", "spoke at", "organized"], example: "The museum opened." },
  { type: "closure", domain: "business", actor: "agent", target: "affected", also: [], example: "Authorities closed the airport." },
  { type: "payment", domain: "business", actor: "agent", target: "recipient", also: ["object"], example: "The firm paid a fine." },
  // disaster
  { type: "earthquake", domain: "disaster", actor: "agent", target: "affected", also: ["victim"], example: "A quake struck Nepal." },
  { type: "storm", domain: "disaster", actor: "agent", target: "affected", also: ["victim"], example: "A hurricane hit Cuba." },
  { type: "flood", domain: "disaster", actor: "agent", target: "affected", also: ["victim"], example: "Floods swept the valley." },
  { type: "fire", domain: "disaster", actor: "agent", target: "affected", also: ["victim"], example: "A fire burned the market." },
  { type: "accident", domain: "disaster", actor: "agent", target: "affected", also: ["victim"], example: "A bus crashed near Lima." },
  { type: "explosion", domain: "disaster", actor: "agent", target: "affected", also: ["victim"], example: "A tanker exploded." },
  { type: "epidemic", domain: "disaster", actor: "agent", target: "affected", also: ["victim"], example: "An outbreak of cholera hit the camp." },
  { type: "rescue", domain: "disaster", actor: "agent", target: "beneficiary", also: [], plover: "AID", example: "Crews rescued ten miners." },
  { type: "evacuation", domain: "disaster", actor: "agent", target: "affected", also: [], plover: "RETREAT", example: "The army evacuated the village." },
  // life
  { type: "birth", domain: "life", actor: "agent", target: "object", also: [], example: "She was born in Lagos." },
  { type: "death", domain: "life", actor: "agent", target: "victim", also: [], example: "The singer died." },
  { type: "marriage", domain: "life", actor: "agent", target: "partner", also: ["attended"], example: "They married in May." },
  { type: "divorce", domain: "life", actor: "agent", target: "partner", also: [], example: "The couple divorced." },
  { type: "illness", domain: "life", actor: "agent", target: "affected", also: [], example: "The pope fell ill." },
  { type: "award", domain: "life", actor: "agent", target: "recipient", also: ["object", "won"], example: "The academy honoured her." },
  { type: "funeral", domain: "life", actor: "agent", target: "beneficiary", also: gathering, example: "Thousands attended the funeral." },
  { type: "migration", domain: "life", actor: "agent", target: "object", also: [], plover: "RETREAT", example: "Families fled the city." },
  { type: "travel", domain: "life", actor: "agent", target: "object", also: [], example: "The minister flew to Rome." },
  // sport and culture
  { type: "match", domain: "sport", actor: "agent", target: "opponent", also: [...gathering, "won", "lost"], example: "the match between Spain and Italy" },
  { type: "victory", domain: "sport", actor: "won", target: "lost", also: ["object"], example: "Kenya won gold." },
  { type: "defeat", domain: "sport", actor: "lost", target: "opponent", also: ["object", "won"], example: "The team lost the final." },
  { type: "competition", domain: "sport", actor: "agent", target: "object", also: [...gathering, "won"], example: "the Olympic Games in Tokyo" },
  { type: "transfer", domain: "sport", actor: "agent", target: "appointed", also: ["seller", "employer"], example: "Chelsea signed the striker." },
  { type: "ceremony", domain: "culture", actor: "organized", target: "beneficiary", also: gathering, example: "a ceremony for the fallen" },
  { type: "performance", domain: "culture", actor: "agent", target: "object", also: gathering, example: "The band performed in Lima." },
  { type: "publication", domain: "culture", actor: "agent", target: "object", also: ["topic"], example: "The paper published the letters." },
  { type: "announcement", domain: "other", actor: "agent", target: "object", also: ["partner", "recipient"], example: "Sony announced a new camera." },
  // whatever else somebody did
  { type: "action", domain: "other", actor: "agent", target: "affected", also: ["recipient", "partner", "topic", "instrument", "beneficiary", "accomplice", "opponent", "object", "led", "attended", "spoke at", "organized", "employer", "took part in"], example: "The firm redesigned its logo." },
] as const satisfies readonly EventTypeRow[];

export const EventType = z.enum(eventTypes.map((row) => row.type));
export type EventType = z.infer<typeof EventType>;

const byType = new Map<EventType, EventTypeRow>(eventTypes.map((row) => [row.type, row]));

/** The row of an event type. */
export function eventTypeRow(type: EventType): EventTypeRow {
  return byType.get(type)!;
}

/** Whether people come together in events of a type; an action may have who attended it and is none. */
export function isGathering(type: EventType): boolean {
  return type !== "action" && eventTypeRow(type).also.includes("attended");
}

/** Nouns for a deed of any kind, by which what was told before may be told again: "The rebels were blamed for the crime." */
export const deedNouns: ReadonlySet<string> = new Set(["crime", "action", "act", "deed", "incident", "atrocity", "outrage", "operation"]);
