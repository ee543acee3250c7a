import { counted } from "../../../../schema/counted.ts";
import type { ExplorePath } from "../../../../schema/index.ts";
import type { Service } from "../../dependencies.ts";
import { type Html, html } from "../../html.ts";
import type { Problem } from "../../problem.ts";
import { isId } from "../../read/face.ts";
import type { Versions } from "../../read/left-out.ts";
import { frame } from "../frame.ts";
import { versionsAsked } from "../versions-asked.ts";
import { wrongNotice } from "../wrong-field.ts";
import { chipOf, mentioned, quoteHtml, thingHtml } from "./parts.ts";
import { pathForm } from "./path-form.ts";

export interface PathAsked {
  readonly from: string;
  readonly to: string;
  readonly asserted: boolean;
  readonly versions: Versions;
}

type Chain = ExplorePath["paths"][number];

/** How two are connected: each chain as sentences one after the other, from the one to the other. */
export async function pathPage(
  service: Pick<Service, "store" | "suggest">,
  asked: PathAsked,
  found: ExplorePath | undefined,
  problem?: Problem,
): Promise<Html> {
  const { from, to, asserted, versions } = asked;
  const given = {
    ...{ from, to },
    ...(asserted ? { asserted: "true" } : {}),
    ...(versions === "all" ? { versions } : {}),
  };
  const search = new URLSearchParams(given);
  const names = found ? [found.from[0]?.name ?? from, found.to[0]?.name ?? to] : [from, to];
  const title = from && to ? `${names[0]} and ${names[1]}` : "How are two connected?";
  const body = html`<article class="explore-path"><header class="lead"><p class="kicker"><a href="/explore">Explore</a> · how two are connected</p><h1>${title}</h1>${from && to ? "" : html`<p class="hint">Name two people, bodies, places or things. What leads from the one to the other is told step by step, each step with its sentence.</p>`}</header>
${pathForm({ ...asked, from: shownFor(from, names[0]), to: shownFor(to, names[1]) }, problem, { heading: "" })}
${problem ? noticeOf(problem, await meantBy(service, given, problem)) : ""}
${found ? chains(found, asserted) : ""}
${found && found.paths.length > 0 ? html`<p class="formats"><a href="/explore?${found.search}#${endsPicked(found)}">These chains as a graph</a> · the same as <a href="/api/explore/path?${search}">JSON</a></p>` : ""}
${found ? await versionsAsked(service, "/explore/path", given) : ""}</article>`;
  return frame({ title: `${title} · Dateline`, body, wide: true });
}

/** What a field shows: nobody reads an id. */
function shownFor(given: string, name: string | undefined): string {
  return isId(given) ? (name ?? given) : given;
}

/** The part of an address in which both ends are picked, and the chain stands beside the picture. */
function endsPicked({ paths }: ExplorePath): string {
  const { nodes } = paths[0]!;
  return `pick=${nodes[0]!.id}&pane=path&to=${nodes.at(-1)!.id}`;
}

/** Who may be meant by a name that nobody has: the same question with each of them. */
async function meantBy(
  { suggest }: Pick<Service, "suggest">,
  given: Readonly<Record<string, string>>,
  { status, parameter = "" }: Problem,
): Promise<Html | ""> {
  if (status !== 404) return "";
  const some = await suggest(given[parameter] ?? "", { entity: 3 });
  const links = some.map(
    ({ name }, at) =>
      html`${at > 0 ? ", " : ""}<a href="/explore/path?${new URLSearchParams({ ...given, [parameter]: name })}">${name}</a>`,
  );
  return links.length > 0 ? html` Did you mean ${links}?` : "";
}

function noticeOf(problem: Problem, meant: Html | ""): Html {
  const label = { from: "One", to: "The other" }[problem.parameter ?? ""];
  return wrongNotice(problem, label ?? "", label && `path-${problem.parameter}`, meant);
}

function chains({ paths, from, to }: ExplorePath, asserted: boolean): Html {
  if (paths.length === 0)
    return html`<p class="notice" role="status"><b>No chain found.</b> ${to.length === 0 ? "Both names stand for the same." : html`Nothing in these articles leads from ${from[0]?.name} to ${to[0]?.name} in eight steps or fewer${asserted ? ", by what reports themselves assert: what speakers say may connect them" : ""}. Look at what there is of ${thingHtml(from[0]!)} and of ${thingHtml(to[0]!)}.`}</p>`;
  return html`<p class="hint" role="status">${paths.length === 1 ? `One shortest chain, of ${counted(paths[0]!.hops.length, "step")}` : `${paths.length} chains of the same length, ${counted(paths[0]!.hops.length, "step")} each`}.</p>${paths.map((path, at) => html`<section aria-label="Chain ${at + 1}"><ol class="steps">${path.hops.map((hop, step) => stepHtml(path, hop, step))}<li class="end">${thingHtml(path.nodes.at(-1)!)}</li></ol></section>`)}`;
}

function stepHtml({ nodes }: Chain, hop: Chain["hops"][number], at: number): Html {
  const { words, forward, evidence, others } = hop;
  const [a, b] = [nodes[at]!, nodes[at + 1]!];
  const said = forward
    ? html`<b>${mentioned(a, 70)}</b> <span class="phrase">${words}</span> <b>${mentioned(b, 70)}</b>`
    : html`<b>${mentioned(b, 70)}</b> <span class="phrase">${words}</span> <b>${mentioned(a, 70)}</b>`;
  return html`<li><p class="knot">${thingHtml(a)}</p><div class="fact ${evidence.standing}"><p>${said} ${chipOf(evidence.standing)}</p><p class="quoted">${quoteHtml(evidence, 400, hop.passage)}${others > 0 ? html` <span class="more-accounts">and ${counted(others, "sentence")} more</span>` : ""}</p></div></li>`;
}
