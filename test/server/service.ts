import type { Extraction } from "../../schema/index.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { loadQueries } from "../../src/query/load-queries.ts";
import type { Row } from "../../src/query/named-query.ts";
import { createApp } from "../../src/server/app.ts";
import type { Dependencies } from "../../src/server/dependencies.ts";
import { readDocument } from "../../src/text/read-document.ts";
import { embeddedStore } from "../query/embedded-store.ts";

interface End {
  readonly id: string;
  readonly name: string;
}

interface Asserted {
  readonly type: string;
  readonly from: End;
  readonly to: End;
  readonly factuality: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly voice: string;
}

/** What the answers under test may have; each test reads what its address gives. */
export interface Answer {
  readonly status: number;
  readonly detail: string;
  readonly parameter?: string;
  readonly rows: readonly Row[];
  readonly queries: readonly { readonly name: string; readonly columns: readonly string[] }[];
  readonly articles: readonly { readonly id: string; readonly ref: string }[];
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly text: string;
  readonly source: string;
  readonly messages: readonly unknown[];
  readonly marks: readonly Asserted[];
  readonly mentions: readonly Asserted[];
  readonly accounts: readonly Asserted[];
  readonly edges: readonly Asserted[];
  readonly nodes: readonly (End & { readonly x: number; readonly y: number })[];
  readonly truncated: boolean;
  readonly next?: string;
  readonly openapi: string;
  readonly paths: Readonly<Record<string, { readonly get: Operation; readonly post?: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string }[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

/** The service over a store of its own that holds these articles. */
export async function serviceOf(extractions: readonly Extraction[], more: Partial<Dependencies> = {}) {
  const { store, close } = await embeddedStore(extractions);
  const queries = await loadQueries(`${packageRoot()}/schema/queries`);
  const app = createApp({ store, queries, sentences: (text) => readDocument(text).sentences, ...more });
  const json = async (path: string, init?: RequestInit) => {
    const response = await app.request(path, init);
    return { status: response.status, headers: response.headers, body: (await response.json()) as Answer };
  };
  const page = async (path: string) => {
    const response = await app.request(path, { headers: { accept: "text/html" } });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return { app, store, queries, json, page, close };
}

export type Service = Awaited<ReturnType<typeof serviceOf>>;

/** The store's `read`, which answers nothing before it is released. */
export function heldBack(store: Pick<Service["store"], "read">): Pick<Service["store"], "read"> & {
  readonly release: () => void;
} {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const read: Service["store"]["read"] = async (...given) => {
    await held;
    return store.read(...given);
  };
  return { read, release };
}
