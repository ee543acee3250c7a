import { createHash } from "node:crypto";
import type { Hono } from "hono";
import type { NodeLabel } from "../../../schema/index.ts";
import type { Service } from "../dependencies.ts";
import { fileStyle, svgFile } from "../drawing/file.ts";
import { pictureOf } from "../drawing/picture.ts";
import { versionsIn } from "../pages/versions-asked.ts";
import { HttpError } from "../problem.ts";
import { nameOf, pathOf } from "../read/face.ts";
import { leftOutAt } from "../read/left-out.ts";
import { readNodes } from "../read/links.ts";
import { nearest } from "../read/nearest.ts";
import { tagged } from "./answer.ts";

const labels: readonly NodeLabel[] = ["Entity", "Event", "Statement"];
/** The style within the file is the only one that may be used, known by its digest. */
const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(fileStyle).digest("base64")}'`;
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** `/drawing/{id}.svg`: the drawing of an entity, an event or a statement as a file of its own. */
export function addDrawing(app: Hono, service: Service): void {
  const { store, limits, remember } = service;
  app.get("/drawing/:file", (c) =>
    tagged(c, service, async () => {
      const file = c.req.param("file");
      const id = file.replace(/\.svg$/, "");
      const node = (await readNodes(store, file === id ? [] : [id], labels)).get(id);
      if (!node) throw new HttpError(404, `there is no drawing ${file}`);
      const versions = versionsIn(c.req.query("versions"));
      const body = await remember(`drawing ${id} ${versions}`, async () => {
        const left = await leftOutAt(store, node, versions);
        const cap = limits.drawnNodes;
        const picture = pictureOf(await nearest(store, node, { cap, limit: limits.assertions, left }), cap);
        return String(await svgFile(picture, `Around ${nameOf(node)}`, pathOf(node)!));
      });
      const headers = { "content-type": "image/svg+xml", "content-security-policy": policy };
      return c.body(body.replace(illegal, ""), 200, headers);
    }),
  );
}
