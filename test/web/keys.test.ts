import { describe, expect, test } from "vitest";
import type { ExploreAnswer } from "../../schema/explore.ts";
import { type Cursor, stepOf } from "../../src/web/graph/keys.ts";

const node = (id: string, kind: string, x: number, y: number, degree: number, more = 0) => ({
  id,
  kind,
  name: id,
  x,
  y,
  degree,
  more,
});
const line = (from: string, to: string, words: string, standing: string, reports: number) => ({
  id: `${from}~${to}`,
  from,
  to,
  relations: [{ words }],
  standing,
  reports,
});
const picture = {
  nodes: [
    node("Jane Doe", "Person", 0, 0, 2),
    node("rally", "Event", 100, 0, 1, 3),
    node("Acme Corp", "Organization", 0, -80, 1),
  ],
  edges: [line("Jane Doe", "rally", "led", "reported", 3), line("Acme Corp", "Jane Doe", "met", "denied", 1)],
} as unknown as Pick<ExploreAnswer, "nodes" | "edges">;
const at = (key: string, cursor: Cursor) => stepOf(key, cursor, picture);
const here: Cursor = { node: "Jane Doe" };

describe("keys in the picture", () => {
  test.each([
    ["ArrowRight", here, { to: { node: "rally" }, say: "rally, event, 1 connection, 3 more not drawn" }],
    ["ArrowDown", here, { to: { node: "Acme Corp" }, say: "Acme Corp, organization, 1 connection" }],
    ["ArrowUp", here, undefined],
    ["ArrowUp", {}, { to: { node: "Jane Doe" }, say: "Jane Doe, person, 2 connections" }],
    ["End", here, { to: { node: "Acme Corp" }, say: "Acme Corp, organization, 1 connection" }],
    [
      "]",
      here,
      { to: { node: "Jane Doe", edge: "Jane Doe~rally" }, say: "line 1 of 2: led rally, 3 reports" },
    ],
    [
      "[",
      here,
      {
        to: { node: "Jane Doe", edge: "Acme Corp~Jane Doe" },
        say: "line 2 of 2: Acme Corp met it, denied, 1 report",
      },
    ],
    [
      "]",
      { node: "Jane Doe", edge: "Acme Corp~Jane Doe" },
      { to: { node: "Jane Doe", edge: "Jane Doe~rally" }, say: "line 1 of 2: led rally, 3 reports" },
    ],
    ["Enter", here, { pick: "Jane Doe" }],
    ["Enter", { node: "Jane Doe", edge: "Jane Doe~rally" }, { pick: "Jane Doe~rally" }],
    [
      "Escape",
      { node: "Jane Doe", edge: "Jane Doe~rally" },
      { to: { node: "Jane Doe" }, say: "Jane Doe, person, 2 connections" },
    ],
    ["Escape", here, { act: "leave" }],
    ["e", here, { act: "expand" }],
    ["c", here, { act: "connect" }],
    ["/", here, { act: "search" }],
    ["x", here, undefined],
    ["Tab", here, undefined],
    ["constructor", here, undefined],
  ] as const)("%s at %j", (key, cursor, step) => expect(at(key, cursor)).toEqual(step));
});
