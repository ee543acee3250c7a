import { expect, it } from "vitest";
import { withoutPassing } from "../../../src/store/load/passing-links.ts";

it("a link that is made and taken away in one load is neither, in whatever order that is told", () => {
  const none = { nodesCreated: 0, nodesRemoved: 0, edgesCreated: 0, edgesRemoved: 0 };
  const steps = [
    [
      { ...none, edgesCreated: 9 },
      { made: ["a", "b"], gone: [] },
    ],
    [
      { ...none, edgesCreated: 3, edgesRemoved: 2 },
      { made: ["c"], gone: ["a", "old"] },
    ],
    [
      { ...none, edgesCreated: 1, edgesRemoved: 1 },
      { made: ["a"], gone: ["c"] },
    ],
  ] as const;
  for (const order of [steps, [...steps].reverse(), [steps[1], steps[0], steps[2]]]) {
    const lasting = withoutPassing();
    const sum = { created: 0, removed: 0 };
    for (const [changes, linked] of order) {
      const { edgesCreated, edgesRemoved } = lasting(changes, linked);
      sum.created += edgesCreated;
      sum.removed += edgesRemoved;
    }
    expect(sum).toEqual({ created: 11, removed: 1 });
  }
});
