import type { Hono } from "hono";
import type { Service } from "../dependencies.ts";
import { pictureOf } from "../drawing/picture.ts";
import { aroundOf } from "../exports/around.ts";
import { HttpError } from "../problem.ts";
import { standingOf } from "../standing.table.ts";
import { asData, kept } from "./answer.ts";
import { assertionJson, faceJson } from "./json.ts";
import { onceEach } from "./once-each.ts";

/** `/api/graph`: a neighbourhood, or what the rows of a query rest on, with places to draw it at. */
export function addGraph(app: Hono, service: Service): void {
  app.get("/api/graph", (c) =>
    kept(c, service, async () => {
      const { nodes: most, ...given } = onceEach(c);
      const cap = capOf(most, service.limits.graphNodes);
      const around = await aroundOf(service, given, cap);
      const { boxes, lines, width, height, left } = pictureOf(around, cap);
      const nodes = boxes.map((box) => ({
        ...faceJson(box.node),
        x: box.x,
        y: box.y,
        width: box.width,
        height: box.height,
        focus: box.focus,
      }));
      const edges = lines.flatMap(({ assertions }) =>
        assertions.map((one) => ({
          ...assertionJson(one),
          from: one.from.node,
          to: one.to.node,
          standing: standingOf(one),
        })),
      );
      return asData({ nodes, edges, width, height, left, truncated: around.truncated || left > 0 });
    }),
  );
}

function capOf(given: string | undefined, most: number): number {
  if (given === undefined || given === "") return Math.min(60, most);
  if (/^\d{1,6}$/.test(given) && Number(given) >= 1) return Math.min(Number(given), most);
  throw new HttpError(400, `malformed parameter “nodes”: expected a whole number from 1 to ${most}`, "nodes");
}
