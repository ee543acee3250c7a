import { entityId, mention, sample } from "./article.ts";

const text = "Élise Öğün 🎣 flew from Port Serena to Zürich in 2022. Mayor Tomás Arrieta was not there.\n";

const elise = entityId("Person", "Élise Öğün");
const arrieta = entityId("Person", "Tomás Arrieta");
const serena = entityId("Place", "Port Serena");
const zurich = entityId("Place", "Zürich");

/** A note without source, date or address, with letters and a sign from beyond ASCII. */
export const note = sample({ ref: "note.txt" }, text, (writer) => {
  const { span, id } = writer;
  const flight = id("event", "flight");
  const flew = { trigger: span("flew"), factuality: "actual", voice: "source", time: { value: "2022", precision: "year", text: span("2022") }, evidence: span("Élise Öğün 🎣 flew from Port Serena to Zürich in 2022") } as const;
  return {
    entities: [
      { id: elise, type: "Person", name: "Élise Öğün", names: ["Élise Öğün"] },
      { id: serena, type: "Place", name: "Port Serena", names: ["Port Serena"] },
      { id: zurich, type: "Place", name: "Zürich", names: ["Zürich"], geonames: "2657896" },
      { id: arrieta, type: "Person", name: "Tomás Arrieta", names: ["Tomás Arrieta"] },
    ],
    mentions: [mention(writer, "Person", elise, "name", span("Élise Öğün")), mention(writer, "Place", serena, "name", span("Port Serena")), mention(writer, "Place", zurich, "name", span("Zürich")), mention(writer, "Person", arrieta, "name", span("Tomás Arrieta"))],
    events: [
      {
        id: flight,
        type: "travel",
        lemma: "fly",
        name: "flight from Port Serena to Zürich",
        ...flew,
        accounts: [flew],
        participants: [{ role: "agent", part: "actor", entity: elise, account: 0, head: span("Élise Öğün"), evidence: span("Élise Öğün") }],
        places: [
          { role: "from", entity: serena, account: 0, evidence: span("from Port Serena") },
          { role: "to", entity: zurich, account: 0, evidence: span("to Zürich") },
        ],
      },
    ],
    relations: [{ id: id("relation", 0), type: "HOLDS_OFFICE", from: arrieta, attributes: { office: "Mayor" }, voice: "source", rule: "title before name", evidence: span("Mayor Tomás Arrieta") }],
    times: [{ ...span("2022"), value: "2022", precision: "year" }],
  };
});
