import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../pipeline/package-root.ts";
import { type Outlines, outlinesOf } from "../server/explore/outlines.ts";

/** The outlines of the world that ship with the package. Throws the system's error where the file is gone. */
export function worldOutlines(): Outlines {
  return outlinesOf(JSON.parse(readFileSync(join(packageRoot(), "data", "outlines", "world.json"), "utf8")));
}
