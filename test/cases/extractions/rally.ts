import { entityId, mention, sample } from "./article.ts";

const text = `Port Serena rallies for its fishermen

PORT SERENA, March 4 (Bay Courier) — Mayor Tomás Arrieta led a rally of solidarity with the fishermen of Port Serena on Saturday at Customs Square, Port Serena, in front of the Old Lighthouse.

Thousands of residents attended the rally, according to the organizers. Police said hundreds came.

“We will not leave the harbour,” Arrieta said. He told the crowd that Elena Rocha, president of the Fishers’ Union, had said the Ministry of Ports signed a contract with Nordhavn Shipping.

The gathering demanded the release of five crew members, chanting “Free the crew”.

Parliament will vote on the port law on Tuesday, the ministry announced on X. Rocha said that more than 30,000 people in Port Serena have lost their income since January.
`;

const arrieta = entityId("Person", "Tomás Arrieta");
const rocha = entityId("Person", "Elena Rocha");
const serena = entityId("Place", "Port Serena");
const square = entityId("Facility", "Customs Square");
const lighthouse = entityId("Facility", "Old Lighthouse");
const union = entityId("Organization", "Fishers’ Union");
const ministry = entityId("Organization", "Ministry of Ports");
const nordhavn = entityId("Organization", "Nordhavn Shipping");
const parliament = entityId("Organization", "Parliament");
const x = entityId("Platform", "X");

/** A rally with a disputed attendance, a voice in a voice, a crowd that speaks and an announced vote. */
export const rally = sample({ ref: "rally", source: "Bay Courier", title: "Port Serena rallies for its fishermen", url: "https://courier.example/rally", published: { value: "2023-03-04", precision: "day" }, dateline: "PORT SERENA, March 4 (Bay Courier)" }, text, (writer) => {
  const { span, id } = writer;
  const he = span("He");
  const fishermen = id("entity", "fishermen");
  const [theRally, signing, release, vote] = ["rally", "signing", "release", "vote"].map((key) => id("event", key)) as [string, string, string, string];
  const [organizers, police, direct, told, nested, crowd, announced, income] = [0, 1, 2, 3, 4, 5, 6, 7].map((key) => id("statement", key)) as [string, string, string, string, string, string, string, string];
  const [thousands, hundreds, five, lost] = [0, 1, 2, 3].map((key) => id("figure", key)) as [string, string, string, string];
  const saturday = { value: "2023-03-04", precision: "day", text: span("Saturday"), anchor: "2023-03-04" } as const;
  const tuesday = { value: "2023-03-07", precision: "day", text: span("Tuesday"), anchor: "2023-03-04" } as const;
  const since = { value: "2023-01/..", precision: "period", text: span("since January"), anchor: "2023-03-04" } as const;
  const led = { trigger: span("rally"), factuality: "actual", voice: "source", time: saturday, evidence: span("Mayor Tomás Arrieta led a rally of solidarity with the fishermen of Port Serena on Saturday at Customs Square, Port Serena, in front of the Old Lighthouse") } as const;
  const attended = { trigger: span("attended"), factuality: "actual", voice: organizers, evidence: span("Thousands of residents attended the rally") } as const;
  const signed = { trigger: span("signed"), factuality: "actual", voice: nested, evidence: span("the Ministry of Ports signed a contract with Nordhavn Shipping") } as const;
  const freed = { trigger: span("release"), factuality: "demanded", voice: crowd, evidence: span("the release of five crew members") } as const;
  const votes = { trigger: span("vote"), factuality: "announced", voice: announced, time: tuesday, evidence: span("Parliament will vote on the port law on Tuesday") } as const;
  return {
    entities: [
      { id: arrieta, type: "Person", name: "Tomás Arrieta", names: ["Tomás Arrieta", "Arrieta"], reasons: ["“Arrieta” is the surname of “Tomás Arrieta”"] },
      { id: serena, type: "Place", name: "Port Serena", names: ["Port Serena"] },
      { id: square, type: "Facility", name: "Customs Square", names: ["Customs Square"] },
      { id: lighthouse, type: "Facility", name: "Old Lighthouse", names: ["Old Lighthouse"] },
      { id: fishermen, type: "Group", name: "fishermen of Port Serena", names: [] },
      { id: rocha, type: "Person", name: "Elena Rocha", names: ["Elena Rocha", "Rocha"] },
      { id: union, type: "Organization", name: "Fishers’ Union", names: ["Fishers’ Union"] },
      { id: ministry, type: "Organization", name: "Ministry of Ports", names: ["Ministry of Ports"] },
      { id: nordhavn, type: "Organization", name: "Nordhavn Shipping", names: ["Nordhavn Shipping"] },
      { id: parliament, type: "Organization", name: "Parliament", names: ["Parliament"] },
      { id: x, type: "Platform", name: "X", names: ["X"], wikidata: "Q918" },
    ],
    mentions: [
      mention(writer, "Place", serena, "name", span("Port Serena")),
      mention(writer, "Person", arrieta, "name", span("Tomás Arrieta")),
      mention(writer, "Group", fishermen, "description", span("fishermen of Port Serena")),
      mention(writer, "Place", serena, "name", span("Port Serena", 1)),
      mention(writer, "Facility", square, "name", span("Customs Square")),
      mention(writer, "Place", serena, "name", span("Port Serena", 2)),
      mention(writer, "Facility", lighthouse, "name", span("Old Lighthouse")),
      mention(writer, "Person", arrieta, "name", span("Arrieta", 1), "the surname of “Tomás Arrieta”"),
      mention(writer, "Person", arrieta, "pronoun", he, "the last man who spoke"),
      mention(writer, "Person", rocha, "name", span("Elena Rocha")),
      mention(writer, "Organization", union, "name", span("Fishers’ Union")),
      mention(writer, "Organization", ministry, "name", span("Ministry of Ports")),
      mention(writer, "Organization", nordhavn, "name", span("Nordhavn Shipping")),
      mention(writer, "Organization", parliament, "name", span("Parliament")),
      mention(writer, "Organization", ministry, "description", span("the ministry"), "the only ministry before it"),
      mention(writer, "Platform", x, "name", span("X")),
      mention(writer, "Person", rocha, "name", span("Rocha", 1)),
      mention(writer, "Place", serena, "name", span("Port Serena", 3)),
    ],
    events: [
      {
        id: theRally,
        type: "rally",
        lemma: "rally",
        name: "rally of solidarity with the fishermen of Port Serena",
        ...led,
        accounts: [led, attended],
        participants: [
          { role: "led", part: "actor", entity: arrieta, account: 0, head: span("Tomás Arrieta"), evidence: span("Mayor Tomás Arrieta") },
          { role: "beneficiary", part: "other", entity: fishermen, account: 0, head: span("fishermen", 1), evidence: span("the fishermen of Port Serena") },
          { role: "attended", part: "actor", account: 1, head: span("residents"), evidence: span("Thousands of residents") },
        ],
        places: [
          { role: "where", entity: square, account: 0, evidence: span("at Customs Square") },
          { role: "near", entity: lighthouse, account: 0, evidence: span("in front of the Old Lighthouse") },
        ],
        slogans: [span("Free the crew")],
        purpose: span("solidarity with the fishermen of Port Serena"),
        reasons: ["“the rally” is the only rally before it"],
      },
      {
        id: signing,
        type: "agreement",
        lemma: "sign",
        ...signed,
        accounts: [signed],
        participants: [
          { role: "agent", part: "actor", entity: ministry, account: 0, head: span("Ministry of Ports"), evidence: span("the Ministry of Ports") },
          { role: "object", part: "target", account: 0, head: span("contract"), evidence: span("a contract") },
          { role: "partner", part: "actor", entity: nordhavn, account: 0, head: span("Nordhavn Shipping"), evidence: span("with Nordhavn Shipping") },
        ],
        places: [],
      },
      { id: release, type: "release", lemma: "release", ...freed, accounts: [freed], participants: [{ role: "beneficiary", part: "other", account: 0, head: span("members"), evidence: span("five crew members") }], places: [], partOf: theRally },
      {
        id: vote,
        type: "vote",
        lemma: "vote",
        name: "vote on the port law",
        ...votes,
        accounts: [votes],
        participants: [
          { role: "agent", part: "actor", entity: parliament, account: 0, head: span("Parliament"), evidence: span("Parliament") },
          { role: "object", part: "target", account: 0, head: span("law"), evidence: span("the port law") },
        ],
        places: [],
      },
    ],
    statements: [
      {
        id: organizers,
        speaker: null,
        speakerMention: span("the organizers"),
        cue: span("according to"),
        cueClass: "said",
        content: [span("Thousands of residents attended the rally")],
        kind: "indirect",
        about: [],
        voice: "source",
        event: theRally,
        rule: "according to",
        evidence: span("Thousands of residents attended the rally, according to the organizers"),
      },
      { id: police, speaker: null, speakerMention: span("Police"), cue: span("said"), cueClass: "said", content: [span("hundreds came")], kind: "indirect", about: [], voice: "source", rule: "subject of said", evidence: span("Police said hundreds came") },
      { id: direct, speaker: arrieta, speakerMention: span("Arrieta", 1), cue: span("said", 1), cueClass: "said", content: [span("We will not leave the harbour,")], kind: "direct", event: theRally, about: [], voice: "source", rule: "quotation", evidence: span("“We will not leave the harbour,” Arrieta said") },
      {
        id: told,
        speaker: arrieta,
        alternatives: [rocha],
        certainty: "ambiguous",
        speakerMention: he,
        cue: span("told"),
        cueClass: "said",
        content: [span("Elena Rocha, president of the Fishers’ Union, had said the Ministry of Ports signed a contract with Nordhavn Shipping")],
        kind: "indirect",
        about: [rocha],
        voice: "source",
        evidence: span("He told the crowd that Elena Rocha, president of the Fishers’ Union, had said the Ministry of Ports signed a contract with Nordhavn Shipping"),
      },
      {
        id: nested,
        speaker: rocha,
        speakerMention: span("Elena Rocha"),
        cue: span("said", 2),
        cueClass: "said",
        content: [span("the Ministry of Ports signed a contract with Nordhavn Shipping")],
        kind: "indirect",
        about: [ministry, nordhavn],
        voice: told,
        evidence: span("Elena Rocha, president of the Fishers’ Union, had said the Ministry of Ports signed a contract with Nordhavn Shipping"),
      },
      { id: crowd, speaker: theRally, speakerMention: span("The gathering"), cue: span("demanded"), cueClass: "demanded", content: [span("the release of five crew members")], kind: "indirect", about: [], voice: "source", evidence: span("The gathering demanded the release of five crew members") },
      {
        id: announced,
        speaker: ministry,
        speakerMention: span("the ministry"),
        cue: span("announced"),
        cueClass: "announced",
        content: [span("Parliament will vote on the port law on Tuesday")],
        kind: "indirect",
        medium: x,
        about: [parliament],
        voice: "source",
        evidence: span("Parliament will vote on the port law on Tuesday, the ministry announced on X"),
      },
      {
        id: income,
        speaker: rocha,
        speakerMention: span("Rocha", 1),
        cue: span("said", 3),
        cueClass: "said",
        content: [span("more than 30,000 people in Port Serena have lost their income since January")],
        kind: "indirect",
        about: [serena],
        voice: "source",
        evidence: span("Rocha said that more than 30,000 people in Port Serena have lost their income since January"),
      },
    ],
    figures: [
      { id: thousands, value: null, low: 1000, high: 9999, bound: "order", unit: "count", counts: span("residents"), event: theRally, voice: organizers, ...span("Thousands"), evidence: span("Thousands of residents attended the rally") },
      { id: hundreds, value: null, low: 100, high: 999, bound: "order", unit: "count", counts: null, event: theRally, voice: police, ...span("hundreds"), evidence: span("hundreds came") },
      { id: five, value: 5, bound: "exact", unit: "count", counts: span("crew members"), event: release, voice: crowd, ...span("five"), evidence: span("the release of five crew members") },
      { id: lost, value: 30000, bound: "more than", unit: "count", counts: span("people"), where: serena, period: since, voice: income, ...span("more than 30,000"), evidence: span("more than 30,000 people in Port Serena have lost their income since January") },
    ],
    relations: [
      { id: id("relation", 0), type: "HOLDS_OFFICE", from: arrieta, attributes: { office: "Mayor" }, voice: "source", rule: "title before name", evidence: span("Mayor Tomás Arrieta") },
      { id: id("relation", 1), type: "HOLDS_OFFICE", from: rocha, to: union, attributes: { office: "president" }, voice: told, rule: "apposition", evidence: span("Elena Rocha, president of the Fishers’ Union") },
      { id: id("relation", 2), type: "LOCATED_IN", from: square, to: serena, voice: "source", rule: "comma place", evidence: span("Customs Square, Port Serena") },
      { id: id("relation", 3), type: "NEAR", from: square, to: lighthouse, attributes: { how: "in front of" }, voice: "source", evidence: span("Customs Square, Port Serena, in front of the Old Lighthouse") },
    ],
    times: [
      { ...span("Saturday"), value: "2023-03-04", precision: "day", anchor: "2023-03-04" },
      { ...span("Tuesday"), value: "2023-03-07", precision: "day", anchor: "2023-03-04" },
      { ...span("since January"), value: "2023-01/..", precision: "period", anchor: "2023-03-04" },
    ],
    disagreements: [{ id: id("disagreement", 0), kind: "conflict", about: "rally of solidarity with the fishermen of Port Serena", between: [thousands, hundreds], reason: "“Thousands” and “hundreds” of one rally cannot both hold" }],
    messages: [
      { level: "info", rule: "pronoun without referent", reason: "“We” may be the speaker and whoever listens", start: span("We").start, end: span("We").end },
      { level: "warning", rule: "ambiguous pronoun", reason: "“He” may be Tomás Arrieta or somebody in the crowd", start: he.start, end: he.end },
    ],
  };
});
