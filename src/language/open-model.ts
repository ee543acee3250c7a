import { createHash } from "node:crypto";
import { env, InferenceSession, Tensor } from "onnxruntime-node";
import { z } from "zod";
import { bestNames } from "./names.ts";
import type { LanguageModel, Parse } from "./parse.ts";
import { shape } from "./shape.ts";
import { bestTree } from "./tree.ts";
import { type WordPieces, wordPieces } from "./word-pieces.ts";

/** The files of a model: its network (ONNX), its vocabulary (one piece a line) and its labels (`meta.json`, parsed). */
export interface ModelFiles {
  readonly model: Uint8Array;
  readonly vocabulary: string;
  readonly meta: unknown;
}

const Meta = z.object({
  tags: z.array(z.string()),
  labels: z.array(z.string()),
  ner: z.array(z.string()),
  cap: z.int().positive(),
});
type Meta = z.infer<typeof Meta>;

const BEGIN = 101;
const END = 102;

/** Most pieces of words that fit into one call, without the two marks at the ends. */
export const MOST_PIECES = 510;

/** Opens a language model from its bytes. Throws if they are no such model. One thread, one sentence a call: so its answer depends on nothing but the words. */
export async function openModel(files: ModelFiles): Promise<LanguageModel> {
  const meta = Meta.parse(files.meta);
  const pieces = wordPieces(files.vocabulary, meta.cap);
  const session = await InferenceSession.create(files.model, {
    executionProviders: ["cpu"],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: "sequential",
    extra: { session: { disable_quant_qdq: "1" } }, // weights kept as int8 with float arithmetic are expanded once
  });
  return {
    digest: digestOf(files),
    runtime: `onnxruntime-node ${env.versions.node ?? env.versions.common}`,
    pieces: (word) => pieces(word).length,
    parse: async (words) => {
      if (words.length === 0) return { upos: [], xpos: [], head: [], relation: [], name: [] };
      const out = await session.run(inputs(words, pieces));
      return decode(words.length, meta, out as unknown as Outputs);
    },
  };
}

interface Outputs {
  readonly tag: { readonly data: Float32Array };
  readonly ner: { readonly data: Float32Array };
  readonly arc: { readonly data: Float32Array };
  readonly lab: { readonly data: Int32Array };
}

function digestOf(files: ModelFiles): string {
  const hash = createHash("sha256");
  for (const part of [files.model, files.vocabulary, JSON.stringify(files.meta)])
    hash.update(createHash("sha256").update(part).digest());
  return `sha256:${hash.digest("hex")}`;
}

function inputs(words: readonly string[], pieces: WordPieces) {
  const ids: number[] = [BEGIN];
  const shapes: number[] = [0];
  const firsts: number[] = [0];
  for (const word of words) {
    firsts.push(ids.length);
    const its = shape(word);
    for (const piece of pieces(word)) {
      ids.push(piece);
      shapes.push(its);
    }
  }
  if (ids.length > MOST_PIECES + 1)
    throw new RangeError(
      `a sentence of ${ids.length - 1} pieces of words; the model takes at most ${MOST_PIECES}`,
    );
  ids.push(END);
  shapes.push(0);
  return { ids: row(ids), shp: row(shapes), widx: row(firsts) };
}

function row(numbers: readonly number[]): Tensor {
  return new Tensor("int64", BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
}

function decode(words: number, meta: Meta, out: Outputs): Parse {
  const size = words + 1;
  const heads = bestTree(out.arc.data, size);
  const tags = Array.from({ length: words }, (_, word) =>
    meta.tags[highest(out.tag.data, (word + 1) * meta.tags.length, meta.tags.length)]!.split("|"),
  );
  const labels = meta.ner.length;
  const names = bestNames(out.ner.data.subarray(labels), words, labels);
  return {
    upos: tags.map(([upos]) => upos!),
    xpos: tags.map(([, xpos]) => xpos!),
    head: Array.from({ length: words }, (_, word) => heads[word + 1]! - 1),
    relation: Array.from(
      { length: words },
      (_, word) => meta.labels[out.lab.data[(word + 1) * size + heads[word + 1]!]!]!,
    ),
    name: names.map((label) => meta.ner[label]!),
  };
}

function highest(scores: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let place = 1; place < count; place++) if (scores[from + place]! > scores[from + best]!) best = place;
  return best;
}
