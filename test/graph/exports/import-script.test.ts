import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { files } from "../../../src/graph/exports/neo4j-admin/bulk.ts";
import { importScript } from "../../../src/graph/exports/neo4j-admin/script.ts";

test.each(["plain", "two  blanks", 'it\'s “odd” "and" $HOME `id`'])(
  "the command that is told after an import runs as it stands from a folder called %s",
  (name) => {
    const root = mkdtempSync(join(tmpdir(), "dateline-import-"));
    const [bin, folder] = [join(root, "bin"), join(root, name)];
    for (const one of [bin, folder]) mkdirSync(one);
    // Stands in for the server's own tools: the first does nothing, the second says which file it is given.
    writeFileSync(join(bin, "neo4j-admin"), "#!/bin/sh\n");
    writeFileSync(join(bin, "cypher-shell"), '#!/bin/sh\nprintf %s "$4"\n');
    for (const tool of ["neo4j-admin", "cypher-shell"]) chmodSync(join(bin, tool), 0o755);
    writeFileSync(join(folder, "import.sh"), importScript(files, "\u001f", 100, true));
    const options = {
      encoding: "utf8",
      env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
    } as const;
    const said = execFileSync("sh", [join(folder, "import.sh")], options);
    const command = /then run: (.*)/.exec(said)![1]!;
    expect(execFileSync("sh", ["-c", command], options)).toBe(join(folder, files.after));
    rmSync(root, { recursive: true });
  },
);
