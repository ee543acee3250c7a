import type { Gate } from "./gate.ts";

/** Seconds up to which a request counts in each bucket. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export interface Metrics {
  /** Counts an answer: the route's pattern, the status, and the seconds until its headers. */
  count(route: string, status: number, seconds: number): void;
  /** All counts in Prometheus' text format. */
  text(gates: Readonly<Record<string, Gate>>): string;
}

/** Counts of what the service answered since it began. */
export function metricsOf(): Metrics {
  const answers = new Map<string, number>();
  const buckets = bounds.map(() => 0);
  let [total, sum] = [0, 0];
  return {
    count: (route, status, seconds) => {
      const labels = `route=${quoted(route)},status="${status}"`;
      answers.set(labels, (answers.get(labels) ?? 0) + 1);
      for (const [at, bound] of bounds.entries()) if (seconds <= bound) buckets[at]! += 1;
      total += 1;
      sum += seconds;
    },
    text: (gates) => {
      const states = Object.entries(gates).map(([name, gate]) => [name, gate.state()] as const);
      const of = (key: "running" | "waiting" | "refused") =>
        states.map(([name, state]) => [`gate="${name}"`, state[key]] as const);
      return [
        metric("dateline_requests_total", "counter", "Answers by route and status", [...answers]),
        metric("dateline_request_seconds", "histogram", "Seconds until the headers of an answer", []),
        ...bounds.map((bound, at) => `dateline_request_seconds_bucket{le="${bound}"} ${buckets[at]}\n`),
        `dateline_request_seconds_bucket{le="+Inf"} ${total}\ndateline_request_seconds_sum ${sum}\ndateline_request_seconds_count ${total}\n`,
        metric("dateline_running", "gauge", "Requests inside a gate", of("running")),
        metric("dateline_waiting", "gauge", "Requests waiting before a gate", of("waiting")),
        metric("dateline_refused_total", "counter", "Requests sent away by a gate", of("refused")),
        metric("process_resident_memory_bytes", "gauge", "Memory of the process", [
          ["", process.memoryUsage.rss()],
        ]),
      ].join("");
    },
  };
}

function metric(
  name: string,
  type: string,
  help: string,
  values: readonly (readonly [string, number])[],
): string {
  const lines = values.map(([labels, value]) => `${name}${labels ? `{${labels}}` : ""} ${value}\n`);
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join("")}`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
