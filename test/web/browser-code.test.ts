import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { browserCode } from "../../src/cli/browser-code.ts";
import { createApp } from "../../src/server/app.ts";
import type { Dependencies } from "../../src/server/dependencies.ts";

const code = await browserCode();
const store = {} as Dependencies["store"];
const app = createApp({ store, queries: new Map(), browser: code });

describe("the code for the browser", () => {
  test("is 90 kB at most, all of it, compressed", () => {
    const sizes = [...code.files].map(([name, text]) => [name, gzipSync(text, { level: 9 }).length] as const);
    const sum = sizes.reduce((all, [, size]) => all + size, 0);
    expect(sum, JSON.stringify(sizes)).toBeLessThanOrEqual(90_000);
  });

  test("loads the part that needs WebGL apart from the rest", () => {
    expect(code.files.size).toBeGreaterThan(1);
    expect(code.files.get(code.entry)).not.toContain("blendFunc");
    expect([...code.files.values()].some((text) => text.includes("blendFunc"))).toBe(true);
  });

  test("makes no code out of text and knows no address elsewhere", () => {
    for (const text of code.files.values()) {
      expect(text).not.toMatch(/\beval\(|new Function\(|insertAdjacentHTML|document\.write/);
      const addresses = [...text.matchAll(/https?:\/\/[^\s"'`)]+/g)].map(([one]) => one);
      expect(addresses.filter((one) => !one.startsWith("http://www.w3.org/"))).toEqual([]);
    }
  });

  test("has names that change with its content, and is kept for ever by them", async () => {
    for (const [name, text] of code.files) {
      expect(name).toMatch(/^[\w-]+\.[A-Z0-9]{8}\.js$/);
      const response = await app.request(`/assets/${name}`);
      expect(response.headers.get("cache-control")).toContain("immutable");
      expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
      expect((await response.text()) === text).toBe(true);
    }
    expect([...(await browserCode()).files.keys()]).toEqual([...code.files.keys()]);
  });

  test("comes with the typefaces that the style sheet names, and every one of them is there", async () => {
    const page = await (await app.request("/", { headers: { accept: "text/html" } })).text();
    const style = await (await app.request(/href="(\/assets\/style[^"]+)"/.exec(page)![1]!)).text();
    const named = [...style.matchAll(/url\("([^"]+)"\)/g)].map((match) => match[1]!);
    expect(named).toHaveLength(code.faces.size);
    for (const path of named) {
      const response = await app.request(path);
      expect([path, response.status, response.headers.get("content-type")]).toEqual([
        path,
        200,
        "font/woff2",
      ]);
      expect(response.headers.get("cache-control")).toContain("immutable");
    }
  });

  test("is all that may run: nothing inline, nothing from elsewhere", async () => {
    const policy = (await app.request("/openapi.json")).headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|data:|blob:|https?:/);
  });
});
