import type { GraphNode } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import { type Account, type Assertion, evidencePath, type Spot } from "../read/assertion.ts";
import { nameOf, textOf } from "../read/face.ts";
import type { Surroundings } from "../read/surroundings.ts";
import { standingOf, standingRow } from "../standing.table.ts";
import { counted, dateWords } from "./words.ts";

/** One value that accounts give, and the places where they give it. */
interface Given {
  readonly value: string;
  readonly spots: readonly Spot[];
}

interface Aspect {
  readonly name: string;
  readonly given: readonly Given[];
  /** Whether two of its values cannot both hold. */
  readonly apart: boolean;
}

/** What the accounts of an event agree and do not agree on, one row an aspect; nothing where there is one account. */
export async function comparisonHtml(
  store: Store,
  node: GraphNode,
  around: Surroundings,
): Promise<Html | ""> {
  const accounts = around.accounts.filter(({ edge }) => edge.from === node.node);
  if (accounts.length < 2) return "";
  const at = (type: string) => around.assertions.filter((one) => one.edge.type === type);
  const counts = at("COUNTS").filter(({ to }) => to.node === node.node);
  const disputed = await disputedOf(
    store,
    counts.map(({ from }) => from),
  );
  const aspects = [
    aspect("How sure", accounts.map(sureness), (values) => values.length > 1),
    aspect("When", accounts.flatMap(time), cannotBothBe),
    aspect("Where", placesOf(at("AT"), node), () => false),
    aspect("How many", counts.map(figure), () => disputed > 0),
  ].filter(({ given }) => given.length > 0);
  return html`<section id="comparison"><h2>What the accounts agree on</h2><table class="comparison"><caption class="unseen">Each aspect, what is said of it, and by whom</caption><tbody>${aspects.map(rowHtml)}</tbody></table></section>`;
}

function rowHtml({ name, given, apart }: Aspect): Html {
  const told = given.reduce((sum, one) => sum + one.spots.length, 0);
  const verdict = apart
    ? html`<span class="chip denied"><span aria-hidden="true">≠ </span>not agreed</span>`
    : html`<span class="chip plain">${told > 1 && given.length === 1 ? "agreed" : told === 1 ? "told once" : "compatible"}</span>`;
  return html`<tr class="${apart ? "apart" : ""}"><th scope="row">${name}</th><td><ul>${given.map(givenHtml)}</ul></td><td class="verdict">${verdict}</td></tr>`;
}

function givenHtml({ value, spots }: Given): Html {
  const voices = new Map<string, Spot[]>();
  for (const spot of spots) voices.set(spot.voice, [...(voices.get(spot.voice) ?? []), spot]);
  return html`<li><b>${value}</b> <span class="by">${[...voices].map(([voice, some], at) => html`${at > 0 ? ", " : ""}<a href="${evidencePath(some[0]!)}">${voice}</a>${some.length > 1 ? ` (${counted(some.length, "time")})` : ""}`)}</span></li>`;
}

type Told = readonly [value: string, spot: Spot];

function aspect(name: string, told: readonly Told[], apart: (values: readonly string[]) => boolean): Aspect {
  const given = new Map<string, Spot[]>();
  for (const [value, spot] of told) given.set(value, [...(given.get(value) ?? []), spot]);
  const shown = name === "When" ? dateWords : (value: string) => value;
  return {
    name,
    given: [...given].map(([value, spots]) => ({ value: shown(value), spots })),
    apart: apart([...given.keys()]),
  };
}

function sureness({ factuality, spot }: Account): Told {
  const { standing, words } = standingRow(standingOf({ factuality, spot: { statement: null } }));
  return [standing === "reported" ? "happened" : words, spot];
}

function time({ edge, spot }: Account): readonly Told[] {
  const value = textOf(edge.properties, "time") ?? textOf(edge.properties, "timeText");
  return value === undefined ? [] : [[value, spot]];
}

function placesOf(assertions: readonly Assertion[], { node }: GraphNode): readonly Told[] {
  return assertions.filter(({ from }) => from.node === node).map(({ to, spot }) => [nameOf(to), spot]);
}

function figure({ from, spot }: Assertion): Told {
  return [nameOf(from), spot];
}

/** Two dates of which neither is a part of the other; what is no plain date is not compared. */
function cannotBothBe(values: readonly string[]): boolean {
  const dates = values.filter((value) => /^\d{4}(-\d\d){0,2}(T[\d:]+)?$/.test(value));
  return dates.some((one) => dates.some((other) => !one.startsWith(other) && !other.startsWith(one)));
}

/** How many of these figures are a side of a disagreement. */
async function disputedOf(store: Store, figures: readonly GraphNode[]): Promise<number> {
  const [row] = await store.read(
    "UNWIND $ids AS id MATCH (:Disagreement)-[:DISAGREES]->(node:Figure {id: id}) RETURN count(DISTINCT node) AS sides",
    { ids: [...new Set(figures.map(({ node }) => node))].sort() },
  );
  return Number(row?.sides ?? 0);
}
