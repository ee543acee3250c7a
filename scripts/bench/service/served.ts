import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Order, Reply } from "./orders.ts";

/** A service in a process of its own. */
export interface Served {
  readonly url: string;
  order(order: Order): Promise<Reply>;
  stop(): Promise<void>;
}

/** Starts the service over a store's folder. */
export async function servedFrom(folder: string): Promise<Served> {
  const child = fork(fileURLToPath(new URL("./child.ts", import.meta.url)), [folder], {
    execArgv: ["--expose-gc", "--import", import.meta.resolve("tsx")],
  });
  const [{ url }] = (await once(child, "message")) as [{ url: string }];
  return {
    url,
    order: async (order) => {
      const answer = once(child, "message");
      child.send(order);
      return ((await answer) as [Reply])[0];
    },
    stop: async () => {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}
