import { entityId, mention, sample } from "../extractions/article.ts";

export const lena = entityId("Person", "Lena Ortiz");
export const halden = entityId("Organization", "Halden Foods");
const names = { [lena]: "Lena Ortiz", [halden]: "Halden Foods" };

/** A report of one sentence that calls Lena Ortiz by a title, of a firm or of nobody’s. */
export function officeReport(ref: string, text: string, office: string, of?: string) {
  return sample({ ref, source: ref }, text, (writer) => {
    const evidence = writer.span(text.slice(0, text.indexOf(" spoke")));
    const called = { type: "HOLDS_OFFICE", from: lena, attributes: { office }, voice: "source", rule: "office.title", evidence } as const;
    return {
      entities: [
        { id: lena, type: "Person", name: names[lena]!, names: [names[lena]!] },
        { id: halden, type: "Organization", name: names[halden]!, names: [names[halden]!] },
      ],
      mentions: [mention(writer, "Person", lena, "name", writer.span("Lena Ortiz")), mention(writer, "Organization", halden, "name", writer.span("Halden Foods"))],
      relations: [{ id: writer.id("relation", 0), ...called, ...(of === undefined ? {} : { to: of }) }],
    };
  });
}

/** One office told of in three spellings, of which one names no body, and another. */
export const reports = [
  officeReport("a", "Halden Foods CEO Lena Ortiz spoke.\n", "CEO", halden),
  officeReport("b", "Lena Ortiz, the chief executive officer of Halden Foods spoke.\n", "chief executive officer", halden),
  officeReport("c", "Chief executive Lena Ortiz spoke at Halden Foods.\n", "Chief executive"),
  officeReport("d", "Director Lena Ortiz spoke at Halden Foods.\n", "Director"),
];
