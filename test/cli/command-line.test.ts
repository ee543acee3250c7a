import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { commandLine } from "../../src/cli/command-line.ts";

test.each(["/srv/news", "neo4j://db.example:7687", "/my  files/Ärger", 'it\'s "odd" $HOME `id`; *', ""])(
  "a command that is told is read by a shell as it was meant, for a store called %j",
  (store) => {
    const line = commandLine("load", { store }, "refused 2.jsonl");
    const words = execFileSync("sh", ["-c", `printf '%s\\n' ${line}`], { encoding: "utf8" });
    expect(words.split("\n").slice(0, -1)).toEqual(["dateline", "load", "--store", store, "refused 2.jsonl"]);
  },
);
