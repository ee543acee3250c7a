import neo4j, { type Driver, type Session } from "neo4j-driver";
import { StoreError } from "../store-error.ts";
import { within } from "./deadline.ts";
import type { Patience } from "./patience.ts";

/** Where a database is and who asks. */
export interface Target {
  readonly address: string;
  /** The address without secrets. */
  readonly location: string;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly database: string;
}

/** Connections to one database that see each other's writes, and can be given up when the server falls silent. */
export interface Link {
  /** Runs `work` in a session of its own; `answer` gives what it awaits a deadline. */
  use<T>(mode: "READ" | "WRITE", work: (session: Session, answer: Answer) => Promise<T>): Promise<T>;
  /** A session of its own for who takes rows one by one and closes it himself. */
  open(mode: "READ" | "WRITE"): Opened;
  /** Names of the last states seen: a session that is given them sees at least those, on any member of a cluster. */
  bookmarks(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A session, and what gives each of its answers a deadline. */
export interface Opened {
  readonly session: Session;
  readonly answer: Answer;
  close(): Promise<void>;
}

/** What a promise of the driver gives, in time; after a silence all connections are given up. */
export type Answer = <T>(promise: PromiseLike<T>) => Promise<T>;

/** Says where to connect, and connects when it is used. Throws `StoreError` for what is no address. */
export function link(target: Target, patience: Patience, bookmarks: readonly string[] = []): Link {
  const manager = neo4j.bookmarkManager({ initialBookmarks: bookmarks });
  const make = () => connect(target, patience);
  let driver = make();
  let closed = false;
  const open = (mode: "READ" | "WRITE"): Opened => {
    const mine = driver;
    const session = mine.session({
      database: target.database,
      defaultAccessMode: neo4j.session[mode],
      bookmarkManager: manager,
    });
    // A connection that was silent once would be waited for again: all of them are given up for new ones.
    const renew = () => {
      if (driver === mine && !closed) driver = make();
      void mine.close().catch(() => {});
    };
    return {
      session,
      answer: (promise) => within(patience.answer, Promise.resolve(promise), renew),
      close: () => within(patience.connect, session.close(), renew).catch(() => {}), // what failed is already told
    };
  };
  return {
    open,
    use: async (mode, work) => {
      const { session, answer, close } = open(mode);
      try {
        return await work(session, answer);
      } finally {
        await close();
      }
    },
    bookmarks: async () => [...(await manager.getBookmarks())].sort(),
    close: async () => {
      closed = true;
      await within(patience.connect, driver.close()).catch(() => {}); // nobody is left to be told
    },
  };
}

function connect({ address, location, username, password }: Target, { connect }: Patience): Driver {
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? "");
  try {
    return neo4j.driver(address, auth, {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      connectionTimeout: connect / 2,
      connectionAcquisitionTimeout: connect,
      notificationFilter: { minimumSeverityLevel: "OFF" },
      userAgent: "dateline",
    });
  } catch (error) {
    throw new StoreError("open", location, "an address such as neo4j://localhost:7687", error);
  }
}
