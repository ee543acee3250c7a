import type { EventType, Role } from "../../../schema/index.ts";

export interface CarrierRow {
  /** Verb lemmas, with a particle or noun that belongs to them after `_`. */
  readonly verbs: string;
  /** How the noun of the event hangs on the verb, with its preposition: `obj`, `subject`, `in`. */
  readonly event: "obj" | "subject" | "in" | "on" | "to" | "at" | "under";
  /** Role of the verb's subject (of its object, where the event is the subject); `actor` and `target` are those of the event's type. */
  readonly role: Role | "actor" | "target" | "none";
  /** Only for gatherings: rallies, summits, ceremonies. */
  readonly gatherings?: true;
  /** Only for events of these types. */
  readonly types?: readonly EventType[];
  /** The verb tells of the event too: both are tellings of one. */
  readonly tells?: true;
  readonly example: string;
}

/** Verbs that tell no event of their own: the noun that hangs on them does. First match holds. */
export const carriers: readonly CarrierRow[] = [
  { verbs: "lead head spearhead chair preside", event: "obj", role: "led", example: "The mayor led the march." },
  { verbs: "organize organise host convene arrange sponsor", event: "obj", role: "organized", example: "The union organized a strike." },
  { verbs: "attend join", event: "obj", role: "attended", gatherings: true, example: "Merkel attended the summit." },
  { verbs: "address", event: "obj", role: "spoke at", gatherings: true, example: "She addressed the rally." },
  { verbs: "speak", event: "at", role: "spoke at", gatherings: true, example: "He spoke at the conference." },
  { verbs: "participate take_part", event: "in", role: "took part in", example: "Unions took part in the march." },
  { verbs: "hold stage", event: "obj", role: "organized", gatherings: true, example: "The party held a rally." },
  { verbs: "bring_together draw attract gather", event: "subject", role: "attended", gatherings: true, example: "The march drew thousands." },
  { verbs: "take_place happen occur unfold ensue begin start continue end resume break_out", event: "subject", role: "none", example: "Talks took place in Cairo." },
  { verbs: "tear rip sweep rage roar", event: "subject", role: "none", example: "Explosions tore through the market." },
  { verbs: "receive get", event: "obj", role: "target", types: ["threat"], example: "The mayor received a threat." },
  { verbs: "suffer face", event: "obj", role: "actor", types: ["defeat"], example: "The party suffered a defeat." },
  { verbs: "suffer undergo face sustain", event: "obj", role: "target", example: "The town suffered an attack." },
  { verbs: "come remain fall", event: "under", role: "target", example: "The town came under attack." },
  { verbs: "open", event: "obj", role: "actor", types: ["investigation", "negotiation", "trial"], example: "Prosecutors opened an inquiry." },
  { verbs: "carry_out conduct commit launch wage mount perform make take give send provide have hold stage begin start continue resume deliver pursue complete secure record clinch seal earn", event: "obj", role: "actor", example: "The army carried out an attack." },
  { verbs: "sign reach win offer impose execute place receive award cancel announce issue", event: "obj", role: "actor", tells: true, example: "The firm signed a contract." },
  { verbs: "cause inflict wreak do", event: "obj", role: "actor", types: ["destruction", "injury", "death", "accident", "fire", "explosion"], example: "A lorry caused heavy damage." },
  { verbs: "engage", event: "in", role: "actor", example: "Both sides engage in talks." },
];
