import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Service, serviceOf } from "./service.ts";

describe("a question without an answer", () => {
  let service: Service;
  beforeAll(async () => {
    service = await serviceOf(sampleExtractions);
  });
  afterAll(() => service.close());

  const noticeOf = async (path: string): Promise<string> => {
    const { status, text } = await service.page(path);
    expect(status).toBe(200);
    return /<(div|p) class="notice" role="status">[\s\S]*?<\/\1>/.exec(text)?.[0] ?? "";
  };

  test("says at which field a name stands that nobody has, and where to look for it", async () => {
    const notice = await noticeOf("/query/connections?from=Zzyzx&to=Arrieta");
    expect(notice).toContain('<a href="#p-from">From</a>: Nobody and nothing here is called “Zzyzx”');
    expect(notice).toContain('href="/search?q=Zzyzx"');
    expect(notice).not.toMatch(/empty to ask|#p-to/);
  });

  test("offers who may be meant, with the rest of the question as it was", async () => {
    const notice = await noticeOf("/query/connections?from=Arriet&to=Parliament");
    expect(notice).toContain(
      'Did you mean <a href="/query/connections?from=Tom%C3%A1s+Arrieta&amp;to=Parliament">Tomás Arrieta</a>',
    );
  });

  test("advises to leave out only what can be left out, where all names are known", async () => {
    const notice = await noticeOf("/query/who-did-what?who=Arrieta&type=earthquake");
    expect(notice).toContain("Leave “Who” or “Type” empty to ask more widely.");
  });
});
