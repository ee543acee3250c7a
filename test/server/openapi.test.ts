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
});
