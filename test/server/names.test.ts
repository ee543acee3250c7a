import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Browsed, browsed, chromiumIsThere } from "./chromium.ts";

describe.skipIf(!chromiumIsThere)("a field that takes a name", () => {
  let served: Browsed;
  beforeAll(async () => {
    served = await browsed(sampleExtractions);
  });
  afterAll(() => served?.close());

  test.each([
    ["/explore/path", "One", "arr", "Tomás Arrieta"],
    ["/explore", "Who or what", "arr", "Tomás Arrieta"],
    ["/explore?type=rally&view=timeline", "Where", "port s", "Port Serena"],
    ["/query/who-said-what", "Who", "velez", "Joana Velez"],
    ["/query/participants", "Event needed", "rally", "rally of solidarity with the fishermen of Port Serena"],
  ])("at %s, “%s”, offers the names that begin as it is written", async (path, label, typed, name) => {
    const { page, complaints } = await served.opened();
    await page.goto(served.url + path);
    const field = page.getByLabel(label, { exact: true });
    await field.pressSequentially(typed);
    const offered = () =>
      page.locator("datalist#names option").evaluateAll((all) => all.map((one) => one.getAttribute("value")));
    await expect.poll(offered).toContain(name);
    await field.fill("");
    await expect.poll(offered).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("names who may be meant by a name that nobody has, and leads to the same question with them", async () => {
    const { page } = await served.opened({ javaScriptEnabled: false });
    const answer = await page.goto(`${served.url}/explore/path?from=Joana+Vel&to=Port+Serena`);
    expect(answer?.status()).toBe(404);
    await page.locator(".notice").getByRole("link", { name: "Joana Velez" }).click();
    expect(new URL(page.url()).searchParams.get("from")).toBe("Joana Velez");
    expect(new URL(page.url()).searchParams.get("to")).toBe("Port Serena");
    await page.context().close();
  });
});
