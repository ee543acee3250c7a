import { expect, test } from "vitest";
import { roles } from "../../schema/index.ts";
import { roleBefore, roleWords } from "../../src/server/role-words.table.ts";

/** Words of the model that no reporter knows. */
const model = /^(?:agent|object|target|topic|partner|opponent|recipient|beneficiary|instrument|affected)$/;

test.each(roles)("the part “$role” is told in plain words", ({ role }) => {
  expect(roleWords(role)).not.toMatch(model);
  expect(roleBefore(role)).not.toMatch(/^(?:partner|opponent|recipient|beneficiary|topic|instrument)$/);
});
