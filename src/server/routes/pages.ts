import type { Context, Hono } from "hono";
import { longestText } from "../../../schema/limits.ts";
import { queryNamed } from "../../query/load-queries.ts";
import { runQuery } from "../../query/run-query.ts";
import type { Service } from "../dependencies.ts";
import { articlePage } from "../pages/article.ts";
import { entityPage } from "../pages/entity.ts";
import { eventPage } from "../pages/event.ts";
import { frontPage } from "../pages/front.ts";
import { layersOf } from "../pages/layers.table.ts";
import { askedList } from "../pages/lists.ts";
import { focusOf } from "../pages/marked-text.ts";
import { queryPage } from "../pages/query.ts";
import { searchGroups, searchPage } from "../pages/search.ts";
import { statementPage } from "../pages/statement.ts";
import { versionsIn } from "../pages/versions-asked.ts";
import { HttpError, type Problem, problemOf } from "../problem.ts";
import { readArticle } from "../read/article.ts";
import { readNode } from "../read/links.ts";
import { page, tagged } from "./answer.ts";

const things = [
  { path: "entity", label: "Entity", make: entityPage },
  { path: "event", label: "Event", make: eventPage },
  { path: "statement", label: "Statement", make: statementPage },
] as const;

/** Everything a person looks at. */
export function addPages(app: Hono, service: Service): void {
  const { store, queries, limits, remember } = service;
  app.get("/", (c) =>
    tagged(c, service, () =>
      page(
        c,
        remember("front", async () => frontPage(service)),
      ),
    ),
  );

  for (const { path, label, make } of things) {
    app.get(`/${path}/:id`, (c) =>
      tagged(c, service, async () => {
        const id = c.req.param("id") ?? "";
        const node = await readNode(store, label, id);
        if (!node) throw new HttpError(404, `there is no ${path} ${id}`);
        const versions = versionsIn(c.req.query("versions"));
        const asked = askedList(c.req.query("list"), c.req.query("page"));
        return page(
          c,
          remember(`${id} ${versions} ${asked?.list ?? ""} ${asked?.page ?? ""}`, async () =>
            make(service, node, asked, versions),
          ),
        );
      }),
    );
  }

  app.get("/article/:id", (c) =>
    tagged(c, service, async () => {
      const id = c.req.param("id");
      const article = await readArticle(store, id, limits.assertions);
      if (!article) throw new HttpError(404, `there is no article ${id}`);
      const focus = focusOf(article.text, c.req.query("start"), c.req.query("end"));
      const shown = layersOf(c.req.queries("show"));
      return page(c, articlePage(service, article, { focus, shown }));
    }),
  );

  app.get("/query/:name", (c) =>
    tagged(c, service, async () => {
      const query = queryNamed(queries, c.req.param("name"));
      const given = c.req.query();
      const answer = await runQuery(store, query, given, { limit: askedLimit(c, limits.listed) }).catch(
        wrongQuestion,
      );
      const response = await page(c, queryPage(service, query, given, answer));
      const failed = "status" in answer && query.parameters.some(({ name }) => given[name]);
      return failed ? new Response(response.body, { status: 400, headers: response.headers }) : response;
    }),
  );

  app.get("/search", (c) =>
    tagged(c, service, async () => {
      const text = (c.req.query("q") ?? "").trim().slice(0, longestText);
      const only = searchGroups.find(({ group }) => group === c.req.query("kind"))?.group;
      return page(c, searchPage(service, text, only));
    }),
  );
}

/** A page lists fewer rows than data has, unless it is told how many. */
function askedLimit(c: Context, most: number): number {
  const asked = Number(c.req.query("limit"));
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, most) : Math.min(200, most);
}

/** A question put wrongly is shown beside its form; every other failure goes on. */
function wrongQuestion(error: unknown): Problem {
  const problem = problemOf(error);
  if (problem.status === 400) return problem;
  throw error;
}
