import type { GraphNode, PropertyValue, Time } from "../../schema/index.ts";
import { present } from "./evidence.ts";

/** A node with its labels in order and its id among its properties. */
export function node(
  id: string,
  labels: readonly string[],
  properties: Readonly<Record<string, PropertyValue | undefined>>,
): GraphNode {
  return { node: id, labels: [...labels].sort(), properties: present({ id, ...properties }) };
}

/** A time as properties: `time`, `timePrecision`, `timeText`, or with another word for `time`. */
export function timeProperties(time: Time | undefined, name = "time"): Record<string, string | undefined> {
  return { [name]: time?.value, [`${name}Precision`]: time?.precision, [`${name}Text`]: time?.text.text };
}

/** A list, or nothing where it is empty: an optional list is absent rather than empty. */
export function someOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
