/** What is used of the runtime: its package carries no declarations. */
declare module "onnxruntime-node" {
  export const env: { readonly versions: { readonly common: string; readonly node?: string } };
  export class Tensor {
    constructor(type: "int64", data: BigInt64Array, dims: readonly number[]);
    readonly data: Float32Array | Int32Array | BigInt64Array;
    readonly dims: readonly number[];
  }
  export class InferenceSession {
    static create(model: Uint8Array, options: Readonly<Record<string, unknown>>): Promise<InferenceSession>;
    run(feeds: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>;
    release(): Promise<void>;
  }
}
