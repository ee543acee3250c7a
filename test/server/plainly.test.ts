import { expect, test } from "vitest";
import { plainly } from "../../src/server/pages/plainly.ts";

test.each([
  [
    "unknown parameter “foo” of query timeline: expected one of entity, place",
    "Nothing here is called “foo”: take it out of the address.",
  ],
  [
    "unknown parameter “foo”: expected one of q, from",
    "Nothing here is called “foo”: take it out of the address.",
  ],
  ["unknown query “who-won”: expected one of announced, timeline", "There is no question called “who-won”."],
  [
    "malformed parameter “from” of query timeline: expected an ISO date such as 2024, 2024-03 or 2024-03-02",
    "Write a date as 2024, 2024-03 or 2024-03-02.",
  ],
  [
    "missing parameter “from” of query connections: expected where the chain begins",
    "This has to be filled in: where the chain begins.",
  ],
  [
    "malformed parameter “type” of query what-happened: expected an event type: one of rally, march",
    "That is no type of event. There are rally, march.",
  ],
  [
    "malformed parameter “limit”: expected a whole number from 1 to 1000",
    "This takes a whole number from 1 to 1000.",
  ],
  ["the store could not answer this question", "The store could not answer this question."],
])("“%s” is said on a page as “%s”", (detail, plain) => {
  expect(plainly(detail)).toBe(plain);
});
