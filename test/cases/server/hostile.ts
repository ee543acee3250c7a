import { entityId, mention, sample } from "../extractions/article.ts";

/** What must never be anything but words. */
export const payloads = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `'><svg onload=alert(1)>`,
  `</title><script>alert(1)</script>`,
  `</textarea><script>alert(1)</script>`,
  `javascript:alert(1)`,
  `{{7*7}} \${7*7} <%= 7*7 %>`,
  `&lt;script&gt;alert(1)&lt;/script&gt;`,
  `]]></svg><script>alert(1)</script>`,
  `%3Cscript%3Ealert(1)%3C/script%3E`,
  `\u202eevil <b>bold</b>`,
] as const;

const [script, image, svg, title] = payloads;
const text = `${title}\n\n${script} led a rally at ${image} on Monday. “${svg} will not stop” said ${script}. Some 5 ${svg} came.\n`;
const person = entityId("Person", script);
const place = entityId("Place", image);

/** An article whose names, title, source and address try to become code. */
export const hostile = sample({ ref: script, source: image, title, url: "javascript:alert(1)", published: { value: "2024-01-01", precision: "day" } }, text, (writer) => {
  const { span, id } = writer;
  const [event, statement, figure] = [id("event", 0), id("statement", 0), id("figure", 0)];
  const told = { trigger: span("rally"), factuality: "denied", voice: "source", evidence: span(`${script} led a rally at ${image} on Monday`) } as const;
  return {
    entities: [
      { id: person, type: "Person", name: script, names: [script, svg] },
      { id: place, type: "Place", name: image, names: [image] },
    ],
    mentions: [mention(writer, "Person", person, "name", span(script, 1)), mention(writer, "Place", place, "name", span(image), script), mention(writer, "Person", person, "name", span(script, 2))],
    events: [
      { id: event, type: "rally", lemma: "rally", name: script, ...told, accounts: [told], slogans: [span(svg)], participants: [{ role: "led", part: "actor", entity: person, account: 0, head: span(script, 1), evidence: span(script, 1) }], places: [{ role: "where", entity: place, account: 0, evidence: span(image) }] },
    ],
    statements: [{ id: statement, speaker: person, speakerMention: span(script, 2), cue: span("said"), content: [span(`${svg} will not stop`)], kind: "direct", about: [place], event, voice: "source", evidence: span(`“${svg} will not stop” said ${script}`) }],
    figures: [{ id: figure, value: 5, bound: "about", unit: "count", counts: span(svg, 1), event, voice: "source", ...span("Some 5"), evidence: span(`Some 5 ${svg} came`) }],
    messages: [{ level: "warning", rule: script, reason: image, start: span("Monday").start, end: span("Monday").end }],
  };
});
