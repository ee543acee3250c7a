import { beforeAll, describe, expect, it } from "vitest";
import { type ModelFiles, openModel } from "../../src/language/open-model.ts";
import type { LanguageModel, ParsedSentence } from "../../src/language/parse.ts";
import { parseSentences } from "../../src/language/parse-sentences.ts";
import { readModelFiles } from "../../src/pipeline/model-files.ts";
import { readDocument } from "../../src/text/read-document.ts";

let files: ModelFiles;
let model: LanguageModel;
beforeAll(async () => {
  files = await readModelFiles("data/models");
  model = await openModel(files);
});

const parse = (text: string) => parseSentences(readDocument(text), model);
/** `word/lemma/tag relation>head name`, a word a line. */
const written = (sentence: ParsedSentence) =>
  sentence.words.map(
    ({ text, lemma, xpos, relation, head, name }) =>
      `${text}/${lemma}/${xpos} ${relation}>${sentence.words[head]?.text ?? ""}${name === "O" ? "" : ` ${name}`}`,
  );

function expectTree(sentence: ParsedSentence): void {
  expect(sentence.words.filter(({ head }) => head < 0)).toHaveLength(1);
  for (const word of sentence.words) {
    let node = word;
    for (let step = 0; step <= sentence.words.length && node.head >= 0; step++)
      node = sentence.words[node.head]!;
    expect(node.head).toBe(-1);
    expect(word.children).toEqual(
      sentence.words.filter(({ head }) => head === word.index).map(({ index }) => index),
    );
  }
}

describe("a parsed sentence", () => {
  it("has tags, lemmas, a tree and names", async () => {
    const [sentence] = await parse("Angela Merkel led the talks in Brussels on Friday.");
    expect(written(sentence!)).toEqual([
      "Angela/Angela/NNP nsubj>led B-PER",
      "Merkel/Merkel/NNP flat>Angela I-PER",
      "led/lead/VBD root>",
      "the/the/DT det>talks",
      "talks/talk/NNS obj>led",
      "in/in/IN case>Brussels",
      "Brussels/Brussels/NNP obl>led B-LOC",
      "on/on/IN case>Friday",
      "Friday/Friday/NNP obl>led",
      "././. punct>led",
    ]);
  });

  it("tells who says what in a quotation", async () => {
    const [sentence] = await parse("“We will not accept this,” the minister told reporters.");
    expect(written(sentence!).filter((row) => /nsubj|ccomp|root|obj/.test(row))).toEqual([
      "We/we/PRP nsubj>accept",
      "accept/accept/VB ccomp>told",
      "this/this/DT obj>accept",
      "minister/minister/NN nsubj>told",
      "told/tell/VBD root>",
      "reporters/reporter/NNS iobj>told",
    ]);
  });

  it("takes no participle for an infinitive", async () => {
    const [sentence] = await parse(
      "Prime Minister Carlo Bassi has urged the ECB to go slowly, warning that a mistake now would “hand Europe to the populists”.",
    );
    expect(written(sentence!).filter((row) => row.startsWith("warning"))).toEqual([
      "warning/warn/VBG advcl>urged",
    ]);
  });

  it("is the same whatever stands around it", async () => {
    const one = "The union called a strike in Lagos.";
    const [alone] = await parse(one);
    const among = await parse(`It rained. ${one} Nobody came.`);
    expect(written(among[1]!)).toEqual(written(alone!));
  });

  it("is the same for letters composed and decomposed", async () => {
    const [composed, decomposed] = await Promise.all([parse("José spoke."), parse("Jose\u0301 spoke.")]);
    expect(decomposed[0]!.words.map(({ relation, xpos }) => [relation, xpos])).toEqual(
      composed[0]!.words.map(({ relation, xpos }) => [relation, xpos]),
    );
  });

  it("hangs what the model is not shown on the nearest word", async () => {
    const [sentence] = await parse("• The crowd 🎉 sang.");
    expectTree(sentence!);
    expect(
      sentence!.words
        .filter(({ relation, xpos }) => relation === "punct" && xpos === "NFP")
        .map(({ text }) => text),
    ).toEqual(["•", "🎉"]);
  });

  it("is a tree even without a word", async () => {
    const [sentence] = await parse("🎉 🎉 •");
    expectTree(sentence!);
  });

  it("is one tree however long it is", async () => {
    const [sentence] = await parse(
      `${"He left the house in the morning, and she came back to the town; ".repeat(30)}they met.`,
    );
    expectTree(sentence!);
    expect(
      sentence!.words.filter(({ relation, head }) => relation === "parataxis" && head >= 0).length,
    ).toBeGreaterThan(1);
  });

  it("takes a word of many pieces and a text of nothing", async () => {
    expect(await parse("")).toEqual([]);
    const [sentence] = await parse(`${"Ḁ".repeat(600)} ${"x".repeat(900)} left.`);
    expectTree(sentence!);
  });
});

describe("a model", () => {
  it("is known by a digest of its files", async () => {
    expect(model.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    const other = await openModel({ ...files, vocabulary: `${files.vocabulary}\nnew` });
    expect(other.digest).not.toBe(model.digest);
    expect(model.runtime).toMatch(/^onnxruntime-node \d/);
  });

  it("is refused if its labels are none", async () => {
    await expect(openModel({ ...files, meta: {} })).rejects.toThrow();
  });
});

describe("a sentence in capitals", () => {
  const shownOf = async (text: string): Promise<string[]> => {
    const seen: string[] = [];
    const names = new Set(["BRAZIL", "LULA", "Lula", "Brazil"]);
    const model: LanguageModel = {
      digest: "sha256:none",
      runtime: "none",
      pieces: () => 1,
      parse: async (words) => {
        seen.push(words.join(" "));
        return {
          upos: words.map(() => "NOUN"),
          xpos: words.map(() => "NN"),
          head: words.map((_, at) => at - 1),
          relation: words.map((_, at) => (at === 0 ? "root" : "dep")),
          name: words.map((word) => (names.has(word) ? "B-PER" : "O")),
        };
      },
    };
    await parseSentences(readDocument(text), model);
    return seen;
  };

  it("is shown to the model as it would be written in small letters, after a first look", async () => {
    expect(await shownOf("THE TROOPS LEFT BRAZIL TODAY.")).toEqual([
      "THE TROOPS LEFT BRAZIL TODAY .",
      "the troops left Brazil today .",
    ]);
  });

  it("is written as the rest of the article writes its words", async () => {
    expect((await shownOf("EBAY SUES MAN\n\nThe firm eBay sues a man.")).slice(1)).toEqual([
      "eBay sues man",
      "The firm eBay sues a man .",
    ]);
  });

  it("leaves all others as they are", async () => {
    expect(await shownOf("Lula met NATO. UN!")).toEqual(["Lula met NATO .", "UN !"]);
  });
});
