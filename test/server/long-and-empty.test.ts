import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { sample } from "../cases/extractions/article.ts";
import { serviceOf } from "./service.ts";

const boats = 400;
/** A report of nothing but figures. */
const long = sample({ ref: "long", source: "Bay Courier" }, "5 boats. ".repeat(boats), (writer) => ({
  figures: Array.from({ length: boats }, (_, at) => ({
    id: writer.id("figure", at),
    ...({ value: 5, bound: "exact", unit: "count", counts: null, voice: "source" } as const),
    ...{ start: at * 9, end: at * 9 + 1, text: "5" },
  })),
}));

test("beside a long report only so much is listed, and how much more there is", async () => {
  const service = await serviceOf([long]);
  const { document } = parseHTML((await service.page(`/article/${long.article.id}`)).text);
  await service.close();
  expect(document.querySelectorAll(".text .in.figure").length).toBe(boats);
  expect(document.querySelectorAll(".layers .found li").length).toBe(150);
  const fold = document.querySelector(".layers details")!;
  expect(fold.querySelector("summary")?.textContent).toBe(`${boats - 5} more`);
  expect(fold.querySelector(".hint")?.textContent).toBe(`${boats - 150} more are marked in the text.`);
});

test("the first page of an empty store says how to fill it, and has no list of nothing", async () => {
  const service = await serviceOf([]);
  const { document } = parseHTML((await service.page("/")).text);
  await service.close();
  expect(document.querySelector(".notice code")?.textContent).toContain("dateline build");
  expect([...document.querySelectorAll("h2")].map(({ textContent }) => textContent)).toEqual(["Questions"]);
  expect([...document.querySelectorAll("ul")].filter((one) => one.children.length === 0)).toEqual([]);
});
