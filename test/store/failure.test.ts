import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type FailureKind, failureKind } from "../../src/store/failure.ts";
import { failures } from "../../src/store/failures.table.ts";
import { StoreError } from "../../src/store/store-error.ts";

const failing = (code: string, message: string, gqlStatus = "50N42") =>
  Object.assign(new Error(message), { code, gqlStatus });

describe("what can be done about a failure", () => {
  test.each(failures)("is $kind where $why", ({ kind, is, example }) => {
    const error = failing(...example);
    expect(failureKind(error)).toBe(kind);
    const first = failures.find((row) =>
      row.is.test(`${example[0]}|${example[2] ?? ""}|Error|${example[1]}`),
    );
    expect(first?.is, "an earlier row takes this row's example").toBe(is);
  });

  /** Codes of Neo4j 5.26, one a line with its kind; those not listed are `stop`. */
  const codes = readFileSync(join(import.meta.dirname, "../cases/store/neo4j-codes.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" ") as [FailureKind, string]);
  test.each(codes)("is %s for the server's %s", (kind, code) => {
    expect(failureKind(failing(code, "the server's words"))).toBe(kind);
  });

  test("is seen through the errors of ours that say where it happened", () => {
    const deadlock = failing("Neo.TransientError.Transaction.DeadlockDetected", "deadlock");
    const told = new StoreError("write to", "bolt://x", "a transaction that is kept", deadlock);
    expect(failureKind(told)).toBe("transient");
    expect(failureKind(new Error("outer", { cause: told }))).toBe("transient");
  });

  test("is of a row where we ourselves refuse to write one, and stop for all else we refuse", () => {
    expect(failureKind(new StoreError("write LED", "1 of 2", "every edge to be made once"))).toBe("row");
    expect(failureKind(new StoreError("write to", "here", "a store opened for writing"))).toBe("stop");
    expect(failureKind(new StoreError("use", "here", "a store that is not closed"))).toBe("stop");
  });

  test("is not read out of words that an article brought with it", () => {
    const words = "No space left on device: permission denied, said a certificate; GRAFEO-X001 |40000|";
    const broken = "Neo.ClientError.Schema.ConstraintValidationFailed";
    expect(failureKind(failing(broken, `Node(1) already exists with name \`${words}\``))).toBe("row");
    expect(
      failureKind(failing("GenericFailure", `GRAFEO-V001: value String("no space left")`, "22000")),
    ).toBe("row");
  });

  test("is stop for what nobody foresaw, whatever was thrown", () => {
    const circular = new Error("round");
    circular.cause = circular;
    for (const one of [new TypeError("x is not a function"), "text", null, undefined, 7, circular])
      expect(failureKind(one)).toBe("stop");
  });
});
