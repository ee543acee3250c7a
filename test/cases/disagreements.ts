import type { Bound } from "../../schema/index.ts";

/** A number as it stands in `text`; `event` and `where` are names of the case's own. */
export interface CountCase {
  readonly number: string;
  readonly clause: string;
  readonly counts?: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly bound: Bound;
  readonly unit?: string;
  readonly event?: string;
  readonly where?: string;
  readonly period?: string;
}

export interface DisagreementCase {
  readonly title: string;
  readonly text: string;
  /** Types of the events, by name. */
  readonly events?: Readonly<Record<string, string>>;
  readonly counts: readonly CountCase[];
  readonly expected: readonly (readonly [kind: "conflict" | "differs", one: string, other: string])[];
}

const thousands = { number: "Thousands", low: 1000, high: 9999, bound: "order" } as const;
const hundreds = { number: "hundreds", low: 100, high: 999, bound: "order" } as const;

export const disagreementCases: readonly DisagreementCase[] = [
  {
    title: "thousands and hundreds at one rally exclude each other",
    text: "Thousands of citizens marched. Police said hundreds came.",
    events: { march: "march" },
    counts: [
      { ...thousands, clause: "Thousands of citizens marched", counts: "citizens", event: "march" },
      { ...hundreds, clause: "hundreds came", event: "march" },
    ],
    expected: [["conflict", "Thousands", "hundreds"]],
  },
  {
    title: "a pair of values told twice is one disagreement",
    text: "Thousands of Kenyans rallied. A rally of hundreds of people. Later, thousands rallied.",
    events: { rally: "rally" },
    counts: [
      { ...thousands, clause: "Thousands of Kenyans rallied", counts: "Kenyans", event: "rally" },
      { ...hundreds, clause: "A rally of hundreds of people", counts: "people", event: "rally" },
      { ...thousands, number: "thousands", clause: "thousands rallied", event: "rally" },
    ],
    expected: [["conflict", "Thousands", "hundreds"]],
  },
  {
    title: "two exact attendances exclude each other",
    text: "The union counted 500 protesters. Police counted 300 protesters.",
    events: { protest: "demonstration" },
    counts: [
      { number: "500", value: 500, bound: "exact", clause: "The union counted 500 protesters", counts: "protesters", event: "protest" },
      { number: "300", value: 300, bound: "exact", clause: "Police counted 300 protesters", counts: "protesters", event: "protest" },
    ],
    expected: [["conflict", "500", "300"]],
  },
  {
    title: "more than 30,000 and 31,000 agree",
    text: "More than 30,000 people marched. Organizers spoke of 31,000 marchers.",
    events: { march: "march" },
    counts: [
      { number: "More than 30,000", value: 30000, bound: "more than", clause: "More than 30,000 people marched", counts: "people", event: "march" },
      { number: "31,000", value: 31000, bound: "exact", clause: "Organizers spoke of 31,000 marchers", counts: "marchers", event: "march" },
    ],
    expected: [],
  },
  {
    title: "thousands and a counted 12,000 agree",
    text: "Thousands of people marched. The city counted 12,000 people.",
    events: { march: "march" },
    counts: [
      { ...thousands, clause: "Thousands of people marched", counts: "people", event: "march" },
      { number: "12,000", value: 12000, bound: "exact", clause: "The city counted 12,000 people", counts: "people", event: "march" },
    ],
    expected: [],
  },
  {
    title: "women and minors among the dead are parts, not the whole",
    text: "The bombs killed 8,800 women. They also killed 13,230 minors.",
    events: { bombs: "bombardment" },
    counts: [
      { number: "8,800", value: 8800, bound: "exact", clause: "The bombs killed 8,800 women", counts: "women", event: "bombs", where: "city" },
      { number: "13,230", value: 13230, bound: "exact", clause: "They also killed 13,230 minors", counts: "minors", event: "bombs", where: "city" },
    ],
    expected: [],
  },
  {
    title: "the dead and the wounded of one attack do not disagree",
    text: "The attack killed 12 people. Some 30 people were wounded.",
    events: { attack: "attack" },
    counts: [
      { number: "12", value: 12, bound: "exact", clause: "The attack killed 12 people", counts: "people", event: "attack" },
      { number: "30", value: 30, bound: "about", clause: "Some 30 people were wounded", counts: "people", event: "attack" },
    ],
    expected: [],
  },
  {
    title: "two tolls of one attack exclude each other",
    text: "The attack killed 12 people. Doctors said 19 civilians died.",
    events: { attack: "attack" },
    counts: [
      { number: "12", value: 12, bound: "exact", clause: "The attack killed 12 people", counts: "people", event: "attack" },
      { number: "19", value: 19, bound: "exact", clause: "Doctors said 19 civilians died", counts: "civilians", event: "attack" },
    ],
    expected: [["conflict", "12", "19"]],
  },
  {
    title: "two numbers for the people of one city differ, though both are lower bounds",
    text: "The city is home to more than one million Kenyans. In it more than two million civilians displaced by the flood are taking refuge.",
    counts: [
      { number: "more than one million", value: 1e6, bound: "more than", clause: "The city is home to more than one million Kenyans", counts: "Kenyans", where: "city" },
      { number: "more than two million", value: 2e6, bound: "more than", clause: "In it more than two million civilians displaced by the flood are taking refuge", counts: "civilians", where: "city" },
    ],
    expected: [["differs", "more than one million", "more than two million"]],
  },
  {
    title: "a city's people and its dead are not compared",
    text: "The city is home to a million people. Shells killed 300 people there.",
    counts: [
      { number: "a million", value: 1e6, bound: "exact", clause: "The city is home to a million people", counts: "people", where: "city" },
      { number: "300", value: 300, bound: "exact", clause: "Shells killed 300 people there", counts: "people", where: "city" },
    ],
    expected: [],
  },
  {
    title: "attendances of two events do not disagree",
    text: "Thousands of people marched. Police said hundreds came to the vigil.",
    events: { march: "march", vigil: "rally" },
    counts: [
      { ...thousands, clause: "Thousands of people marched", counts: "people", event: "march", where: "city" },
      { ...hundreds, clause: "hundreds came to the vigil", event: "vigil", where: "city" },
    ],
    expected: [],
  },
  {
    title: "numbers of different places do not disagree",
    text: "Lima is home to ten million people. Cusco is home to 400,000 people.",
    counts: [
      { number: "ten million", value: 1e7, bound: "exact", clause: "Lima is home to ten million people", counts: "people", where: "lima" },
      { number: "400,000", value: 400000, bound: "exact", clause: "Cusco is home to 400,000 people", counts: "people", where: "cusco" },
    ],
    expected: [],
  },
  {
    title: "tolls of different periods do not disagree",
    text: "Shells killed 12 people on Monday. Since May they have killed 900 people.",
    counts: [
      { number: "12", value: 12, bound: "exact", clause: "Shells killed 12 people on Monday", counts: "people", where: "city", period: "Monday" },
      { number: "900", value: 900, bound: "exact", clause: "Since May they have killed 900 people", counts: "people", where: "city", period: "Since May" },
    ],
    expected: [],
  },
  {
    title: "two numbers of one clause are of two things",
    text: "The quake destroyed 30 houses and 12 houses of prayer.",
    events: { quake: "earthquake" },
    counts: [
      { number: "30", value: 30, bound: "exact", clause: "The quake destroyed 30 houses and 12 houses of prayer", counts: "houses", event: "quake" },
      { number: "12", value: 12, bound: "exact", clause: "The quake destroyed 30 houses and 12 houses of prayer", counts: "houses of prayer", event: "quake" },
    ],
    expected: [],
  },
  {
    title: "money and percent are not people",
    text: "The march cost 3 million dollars. Attendance rose by 20 percent.",
    events: { march: "march" },
    counts: [
      { number: "3 million dollars", value: 3e6, bound: "exact", unit: "USD", clause: "The march cost 3 million dollars", event: "march" },
      { number: "20 percent", value: 20, bound: "exact", unit: "percent", clause: "Attendance rose by 20 percent", event: "march" },
    ],
    expected: [],
  },
  {
    title: "the injured beside the dead of the clause before them are not the dead",
    text: "A fire aboard killed two people. Two people were killed and five injured, the brigade said.",
    counts: [
      { number: "two", value: 2, bound: "exact", clause: "A fire aboard killed two people", counts: "people", where: "port" },
      { number: "five", value: 5, bound: "exact", clause: "Two people were killed", where: "port" },
    ],
    expected: [],
  },
];
