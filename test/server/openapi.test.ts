import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withParameters } from "../../src/server/addresses.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Service, serviceOf } from "./service.ts";

let service: Service;
beforeAll(async () => {
  service = await serviceOf(sampleExtractions);
});
afterAll(() => service.close());

describe("the description of the service", () => {
  test("has a path for every named query, with its parameters", async () => {
    const { paths, openapi } = (await service.json("/openapi.json")).body;
    expect(openapi).toBe("3.1.0");
    for (const { name, parameters } of service.queries.values()) {
      const described = paths[`/api/queries/${name}`]!.get.parameters.map((one) => one.name);
      expect(described).toEqual([
        ...parameters.map((one) => one.name),
        "limit",
        "cursor",
        "versions",
        "format",
      ]);
    }
  });

  test("refers only to what it has, and names each operation once", async () => {
    const { body } = await service.json("/openapi.json");
    const text = JSON.stringify(body);
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g))
      expect(body.components.schemas).toHaveProperty(name!);
    const names = [...text.matchAll(/"operationId":"([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(names).size).toBe(names.length);
  });

  test("leaves out no route that answers", async () => {
    const { paths } = (await service.json("/openapi.json")).body;
    const described = new Set(Object.keys(paths).map((path) => path.replace(/\{(\w+)\}/g, ":$1")));
    const routes = service.app.routes
      .map((route) => route.path)
      .filter((path) => path.startsWith("/api/") || path === "/health");
    expect(
      [...new Set(routes)].filter((path) => path !== "/api/queries/:name" && !described.has(path)),
    ).toEqual([]);
  });

  test("gives examples that can be asked", async () => {
    for (const query of service.queries.values()) {
      const { status } = await service.json(withParameters(`/api/queries/${query.name}`, query.example));
      expect([query.name, status]).toEqual([query.name, 200]);
    }
  });

  test("has every parameter and form of search under its shorter address", async () => {
    const { paths } = (await service.json("/openapi.json")).body;
    const { parameters, responses } = paths["/api/search"]!.get;
    expect(parameters.map((one) => one.name)).toEqual(["q", "limit", "cursor", "versions", "format"]);
    const forms = Object.keys(responses["200"]!.content!);
    expect(forms).toEqual(["application/json", "text/csv", "application/x-ndjson"]);
    for (const type of forms) {
      const answer = await service.app.request("/api/search?q=rally&limit=1", { headers: { accept: type } });
      expect(answer.headers.get("content-type")).toContain(type);
    }
  });

  test("says of every answer with a tag, and of no other, that it may be as it was", async () => {
    const { paths } = (await service.json("/openapi.json")).body;
    const { articles } = (await service.json("/api/articles")).body;
    const asked: Readonly<Record<string, string>> = {
      "/api/articles/{id}": `/api/articles/${articles[0]!.id}`,
      "/api/search": "/api/search?q=rally",
      "/api/graph": "/api/graph?event=rally",
      "/export/{format}": "/export/json?event=rally",
      ...Object.fromEntries(
        [...service.queries.values()].map(({ name, example }) => {
          const path = `/api/queries/${name}`;
          return [path, withParameters(path, example)];
        }),
      ),
    };
    for (const path of [
      "/health",
      "/ready",
      "/api/queries",
      "/api/articles",
      "/api/explore",
      ...Object.keys(asked),
    ]) {
      const { headers, status } = await service.app.request(asked[path] ?? path);
      expect([path, status, headers.has("etag")]).toEqual([path, 200, "304" in paths[path]!.get.responses]);
    }
  });

  test("says of every address that it may answer with a problem", async () => {
    const { paths } = (await service.json("/openapi.json")).body;
    for (const { operationId, responses } of Object.values(paths).flatMap((path) => Object.values(path))) {
      const told = Object.keys(responses.default?.content ?? {});
      expect([operationId, told]).toEqual([operationId, ["application/problem+json"]]);
    }
  });
});
