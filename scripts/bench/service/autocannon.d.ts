/** The part of autocannon that is used; the package has no types. */
declare module "autocannon" {
  interface Result {
    readonly requests: { readonly total: number };
    /** Seconds. */
    readonly duration: number;
    readonly errors: number;
    readonly non2xx: number;
    readonly "2xx": number;
  }
  /** A run; its result when it is awaited. */
  interface Run extends Promise<Result> {
    on(event: "response", heard: (client: unknown, status: number, bytes: number, ms: number) => void): void;
  }
  export default function autocannon(options: {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    /** Seconds. */
    readonly timeout?: number;
    /** Requests a second, over all connections. */
    readonly overallRate?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly requests?: readonly { readonly setupRequest: (request: { path: string }) => object }[];
  }): Run;
}
