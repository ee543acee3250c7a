import { entityId, mention, sample } from "./article.ts";

const text = `Tomas Arrieta will meet Prime Minister Joana Velez at the airport of Port Serena on Friday, the Serena Herald has learned.

About 31,000 people in Port Serena have lost their income, the union says.
`;

const arrieta = entityId("Person", "Tomás Arrieta");
const velez = entityId("Person", "Joana Velez");
const serena = entityId("Place", "Port Serena");

/** Another paper, whose place the gazetteer knows, in a country that no article names: it shares a person, whom it writes without his accent, and a place with the rally. */
export const herald = sample({ ref: "herald-17", source: "Serena Herald", url: "https://herald.example/17", published: { value: "2023-03-06T08:00:00Z", precision: "time" } }, text, (writer) => {
  const { span, id } = writer;
  const union = id("entity", "union");
  const airport = id("entity", "airport");
  const meeting = id("event", "meeting");
  const says = id("statement", 0);
  const friday = { value: "2023-03-10", precision: "day", text: span("Friday"), anchor: "2023-03-06" } as const;
  const meets = { trigger: span("meet"), factuality: "announced", voice: "source", time: friday, evidence: span("Tomas Arrieta will meet Prime Minister Joana Velez at the airport of Port Serena on Friday") } as const;
  return {
    entities: [
      { id: arrieta, type: "Person", name: "Tomas Arrieta", names: ["Tomas Arrieta"] },
      { id: velez, type: "Person", name: "Joana Velez", names: ["Joana Velez"] },
      {
        id: serena,
        type: "Place",
        name: "Port Serena",
        names: ["Port Serena"],
        geonames: "1234567",
        latitude: -12.5,
        longitude: 34,
        country: "XS",
        within: [
          { id: entityId("Place", "Santa Clara Province"), name: "Santa Clara" },
          { id: entityId("Place", "Serenia"), name: "Serenia" },
        ],
        gazetteerName: "Port of Serena",
      },
      { id: airport, type: "Facility", name: "airport of Port Serena", names: [] },
      { id: union, type: "Organization", name: "the union", names: [] },
    ],
    mentions: [
      mention(writer, "Person", arrieta, "name", span("Tomas Arrieta")),
      mention(writer, "Person", velez, "name", span("Joana Velez")),
      mention(writer, "Facility", airport, "description", span("the airport of Port Serena")),
      mention(writer, "Place", serena, "name", span("Port Serena")),
      mention(writer, "Place", serena, "name", span("Port Serena", 1)),
      mention(writer, "Organization", union, "description", span("the union")),
    ],
    events: [
      {
        id: meeting,
        type: "meeting",
        lemma: "meet",
        name: "meeting of Tomas Arrieta and Joana Velez",
        ...meets,
        accounts: [meets],
        participants: [
          { role: "met", part: "actor", entity: arrieta, account: 0, head: span("Tomas Arrieta"), evidence: span("Tomas Arrieta") },
          { role: "partner", part: "actor", entity: velez, account: 0, head: span("Joana Velez"), evidence: span("Prime Minister Joana Velez") },
        ],
        places: [{ role: "where", entity: airport, account: 0, evidence: span("at the airport of Port Serena") }],
      },
    ],
    statements: [
      {
        id: says,
        speaker: union,
        speakerMention: span("the union"),
        cue: span("says"),
        cueClass: "said",
        content: [span("About 31,000 people in Port Serena have lost their income")],
        kind: "indirect",
        about: [serena],
        voice: "source",
        evidence: span("About 31,000 people in Port Serena have lost their income, the union says"),
      },
    ],
    figures: [{ id: id("figure", 0), value: 31000, bound: "about", unit: "count", counts: span("people"), where: serena, voice: says, ...span("About 31,000"), evidence: span("About 31,000 people in Port Serena have lost their income") }],
    relations: [
      { id: id("relation", 0), type: "HOLDS_OFFICE", from: velez, attributes: { office: "Prime Minister" }, voice: "source", rule: "title before name", evidence: span("Prime Minister Joana Velez") },
      { id: id("relation", 1), type: "LOCATED_IN", from: airport, to: serena, voice: "source", rule: "of place", evidence: span("the airport of Port Serena") },
    ],
    times: [{ ...span("Friday"), value: "2023-03-10", precision: "day", anchor: "2023-03-06" }],
    messages: [{ level: "info", rule: "no object", reason: "what the Serena Herald has learned is the sentence itself", start: span("has learned").start, end: span("has learned").end }],
  };
});
