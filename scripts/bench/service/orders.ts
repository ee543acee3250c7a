/** What the bench asks of the process that serves, beside HTTP. */
export type Order =
  | {
      readonly do: "raw";
      readonly query: string;
      readonly given: Readonly<Record<string, string>>;
      readonly limit: number;
      readonly at: number;
      readonly seconds: number;
    }
  | { readonly do: "state" }
  | { readonly do: "names" };

export interface Reply {
  /** Of `raw`: calls a second, so many at a time. */
  readonly rate?: number;
  /** Of `state`: megabytes of memory, and what keeps the process open. */
  readonly memory?: number;
  readonly handles?: number;
  /** Of `names`: the most and the least mentioned. */
  readonly hub?: { readonly id: string; readonly name: string };
  readonly rare?: { readonly id: string; readonly name: string };
}
