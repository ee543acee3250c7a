import type { StandingName } from "../../../schema/explore-filter.ts";

export interface Colours {
  readonly ink: string;
  readonly soft: string;
  readonly sheet: string;
  readonly accent: string;
  readonly marker: string;
  readonly markerInk: string;
  readonly font: string;
  kind(kind: string): string;
  standing(standing: StandingName): string;
  /** A colour that stands back: most of the way to the ground it is on. */
  faint(colour: string): string;
}

/** The style sheet's own colours as they are now: light, dark, or what somebody's system forces. */
export function coloursNow(): Colours {
  const style = getComputedStyle(document.documentElement);
  const forced = matchMedia("(forced-colors: active)").matches;
  const known = new Map<string, string>();
  const of = (name: string, system: string): string => {
    const colour =
      known.get(name) ?? resolved((!forced && style.getPropertyValue(`--${name}`).trim()) || system);
    known.set(name, colour);
    return colour;
  };
  const paled = new Map<string, string>();
  const sheet = of("sheet", "Canvas");
  return {
    ink: of("ink", "CanvasText"),
    soft: of("soft", "CanvasText"),
    sheet,
    accent: of("accent", "Highlight"),
    marker: of("marker", "Highlight"),
    markerInk: of("marker-ink", "HighlightText"),
    font: style.getPropertyValue("--sans").trim() || "sans-serif",
    kind: (kind) => of(kind.toLowerCase(), "CanvasText"),
    standing: (standing) => of(standing, "CanvasText"),
    faint: (colour) => {
      const pale = paled.get(colour) ?? mixed(colour, sheet, 0.78);
      paled.set(colour, pale);
      return pale;
    },
  };
}

/** Calls back whenever the colours become others; gives what ends that. */
export function onColours(changed: () => void): () => void {
  const asked = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => matchMedia(query));
  for (const one of asked) one.addEventListener("change", changed);
  return () => {
    for (const one of asked) one.removeEventListener("change", changed);
  };
}

let canvas: CanvasRenderingContext2D | undefined;

/** Any colour of CSS as `#rrggbb`: WebGL knows no system colours. */
function resolved(colour: string): string {
  if (/^#[0-9a-f]{6}$/i.test(colour)) return colour;
  canvas ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((one) => one.toString(16).padStart(2, "0")).join("")}`;
}

function mixed(one: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(a! * (1 - share) + b! * share);
  });
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
