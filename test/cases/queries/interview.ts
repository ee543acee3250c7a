import { sample } from "../extractions/article.ts";

/** Speakers who are no entity, one without any words for him; a dated statement; an event told in an unnamed voice. */
export const interview = sample({ ref: "interview", source: "Bay Courier", published: { value: "2021-05-04", precision: "day" } }, "Asked on May 3, the keeper said the lamp was out. “Workers will light it,” came the answer.\n", ({ span, id }) => {
  const answer = id("statement", 1);
  const account = { trigger: span("light"), factuality: "announced", voice: answer, evidence: span("Workers will light it") } as const;
  const workers = { role: "agent", part: "actor", account: 0, head: span("Workers"), evidence: span("Workers") } as const;
  return {
    events: [{ id: id("event", 0), type: "action", lemma: "light", ...account, accounts: [account], participants: [workers], places: [] }],
    statements: [
      {
        id: id("statement", 0),
        speaker: null,
        speakerMention: span("the keeper"),
        cue: span("said"),
        content: [span("the lamp was out")],
        kind: "indirect",
        about: [],
        time: { value: "2021-05-03", precision: "day", text: span("May 3") },
        voice: "source",
        evidence: span("Asked on May 3, the keeper said the lamp was out"),
      },
      { id: answer, speaker: null, speakerMention: null, cue: null, content: [span("Workers will light it,")], kind: "direct", about: [], voice: "source", evidence: span("“Workers will light it,” came the answer") },
    ],
    figures: [],
  };
});
