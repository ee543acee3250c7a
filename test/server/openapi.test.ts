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

  test("says how long a word or name may be and how a date is written, as they are held", async () => {
    const { paths } = (await service.json("/openapi.json")).body;
    const ask = async (path: string, name: string, value: string) => {
      const query = service.queries.get(path.slice(13));
      const needed = query?.parameters.filter((one) => one.required && one.name !== name) ?? [];
      const others = Object.fromEntries(needed.map((one) => [one.name, "x"]));
      const { status, body } = await service.json(withParameters(path, { ...others, [name]: value }));
      return status === 400 && (body as { parameter?: string }).parameter === name;
    };
    let bounded = 0;
    for (const path of [...service.queries.keys()]
      .map((name) => `/api/queries/${name}`)
      .concat("/api/search"))
      for (const { name, schema } of paths[path]!.get.parameters as unknown as readonly {
        name: string;
        schema: Record<string, unknown>;
      }[]) {
        if (typeof schema.maxLength === "number") {
          bounded++;
          expect([path, name, await ask(path, name, "x".repeat(schema.maxLength))]).toEqual([
            path,
            name,
            false,
          ]);
          expect([path, name, await ask(path, name, "x".repeat(schema.maxLength + 1))]).toEqual([
            path,
            name,
            true,
          ]);
        }
        if (typeof schema.pattern === "string") {
          bounded++;
          for (const value of ["2024", "2024-03", "2024-03-02", "2024-3", "soon"])
            expect([path, name, value, await ask(path, name, value)]).toEqual([
              path,
              name,
              value,
              !new RegExp(schema.pattern).test(value),
            ]);
        }
      }
    expect(bounded).toBeGreaterThan(30);
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
