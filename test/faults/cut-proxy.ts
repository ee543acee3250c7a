import { connect, createServer, type Socket } from "node:net";

/** What the proxy does to the bytes that pass it, once. */
export interface Cut {
  /** From the client to the server, or back. */
  readonly direction: "up" | "down";
  /** How many bytes pass before it happens, counted over all connections since the proxy was told. */
  readonly after: number;
  /** Ends both connections, ends them as a crash does, or lets nothing pass any more on this connection. */
  readonly how: "end" | "reset" | "hold";
}

export interface CutProxy {
  readonly port: number;
  /** What will happen next; the bytes are counted from now on. */
  tell(cut: Cut | undefined, pace?: Pace): void;
  /** Bytes that passed since then, in each direction. */
  passed(): { readonly up: number; readonly down: number };
  /** Whether the cut was made. */
  done(): boolean;
  close(): Promise<void>;
}

/** Passes on so many bytes at a time, with a pause after each. */
export interface Pace {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** Stands between a client and the server at `port`, and cuts where it is told to. */
export async function cutProxy(port: number): Promise<CutProxy> {
  let cut: Cut | undefined;
  let pace: Pace | undefined;
  let passed = { up: 0, down: 0 };
  let done = false;
  const sockets = new Set<Socket>();

  const server = createServer((client) => {
    const behind = connect(port, "127.0.0.1");
    const both = [client, behind];
    const held = { up: false, down: false };
    for (const socket of both) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => {});
      socket.on("close", () => {
        sockets.delete(socket);
        for (const one of both) one.destroy();
      });
    }
    const pass = async (direction: "up" | "down", from: Socket, to: Socket) => {
      for await (const bytes of from as AsyncIterable<Buffer>) {
        if (held[direction]) continue;
        const room = cut && !done && cut.direction === direction ? cut.after - passed[direction] : Infinity;
        const part = bytes.subarray(0, Math.max(0, Math.min(bytes.length, room)));
        passed[direction] += part.length;
        await write(to, part);
        if (part.length === bytes.length && room > bytes.length) continue;
        done = true;
        if (cut!.how === "hold") held.up = held.down = true;
        else for (const one of both) one[cut!.how === "reset" ? "resetAndDestroy" : "destroy"]();
        if (cut!.how !== "hold") return;
      }
      to.end();
    };
    void pass("up", client, behind).catch(() => {});
    void pass("down", behind, client).catch(() => {});
  });

  async function write(to: Socket, bytes: Buffer): Promise<void> {
    if (bytes.length === 0) return;
    const step = pace?.bytes ?? bytes.length;
    for (let from = 0; from < bytes.length; from += step) {
      await new Promise<void>((resolve) => to.write(bytes.subarray(from, from + step), () => resolve()));
      if (pace) await new Promise((resolve) => setTimeout(resolve, pace!.milliseconds));
    }
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as { port: number }).port,
    tell: (next, slow) => {
      [cut, pace, passed, done] = [next, slow, { up: 0, down: 0 }, false];
    },
    passed: () => ({ ...passed }),
    done: () => done,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
