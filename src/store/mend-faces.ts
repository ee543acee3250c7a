import type { Properties } from "../../schema/index.ts";
import type { Engine, Writing } from "./engine.ts";
import { isSame } from "./load/shared-nodes.ts";
import { chunksOf, runRows } from "./rows.ts";
import { facesOf, type Shared } from "./shared-faces.ts";
import { lockState, nextState, unchanged } from "./state.ts";
import { nodesById, setNodes } from "./statements.ts";

const idsOf = (label: Shared) => `MATCH (n:${label}) RETURN n.id AS id ORDER BY id`;

/** Makes the faces of all entities and sources again from what names them, some thousand in one transaction. */
export async function mendFaces(engine: Engine): Promise<void> {
  for (const label of ["Entity", "Source"] as const) {
    const ids = (await engine.read(idsOf(label))).map(({ id }) => String(id));
    for (const some of chunksOf(ids)) {
      await engine.write(async (writing) => {
        const before = await lockState(writing);
        const changed = await settle(writing, label, some);
        if (changed.length > 0)
          await nextState(writing, before, unchanged, `faces\n${changed.map(({ id }) => id).join("\n")}`);
      });
    }
  }
}

/** Makes the faces of all nodes of a label again from what names them. */
export async function setFaces(writing: Writing, label: Shared): Promise<void> {
  const ids = (await writing.run(idsOf(label))).map(({ id }) => String(id));
  await settle(writing, label, ids);
}

async function settle(writing: Writing, label: Shared, ids: readonly string[]) {
  const there = await runRows(writing, nodesById(label), ids, "ids");
  const faces = await facesOf(writing, label, ids);
  const changed = there.flatMap((row) => {
    const id = String(row.id);
    const properties = faces.get(id);
    return properties && !isSame(properties, row.properties as Properties) ? [{ id, properties }] : [];
  });
  await runRows(writing, setNodes(label), changed);
  return changed;
}
