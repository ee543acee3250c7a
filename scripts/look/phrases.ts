import { roleRow, roles } from "../../schema/index.ts";

/** A search phrase: its words with parameters, the Cypher that answers it with a picture, and what completes each parameter. */
export interface Phrase {
  readonly text: string;
  readonly description: string;
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, { readonly label: string; readonly property: string }>>;
}

const entity = { label: "Entity", property: "name" };
const event = { label: "Event", property: "name" };
const place = { label: "Place", property: "name" };
const article = { label: "Article", property: "title" };
const type = { label: "Event", property: "type" };

const fixed: readonly Phrase[] = [
  {
    text: "What did $who do",
    description: "Events in which somebody has a part, and where they were",
    cypher:
      "MATCH path = (:Entity {name: $who})-[role]->(event:Event) WHERE role.part = 'actor' OPTIONAL MATCH site = (event)-[:AT]->(:Entity) RETURN path, site",
    parameters: { who: entity },
  },
  {
    text: "What happened to $whom",
    description: "Events that were done to somebody or something",
    cypher: "MATCH path = (:Entity {name: $whom})-[role]->(:Event) WHERE role.part = 'target' RETURN path",
    parameters: { whom: entity },
  },
  {
    text: "What happened in $place",
    description: "Events at a place and at all that lies in it",
    cypher:
      "MATCH (outer:Place {name: $place}) MATCH path = (:Event)-[:AT]->(site:Entity) WHERE site = outer OR outer.id IN site.within RETURN path",
    parameters: { place },
  },
  {
    text: "Who took part in $event",
    description: "Everybody with a part in an event, and its places",
    cypher:
      "MATCH path = (:Entity)-[role]->(event:Event {name: $event}) WHERE role.part IS NOT NULL OPTIONAL MATCH site = (event)-[:AT]->(:Entity) RETURN path, site",
    parameters: { event },
  },
  {
    text: "What did $who say",
    description: "Statements of somebody, and what they are about",
    cypher:
      "MATCH path = (:Entity {name: $who})-[:SAID]->(said:Statement) OPTIONAL MATCH about = (said)-[:ABOUT]->() RETURN path, about",
    parameters: { who: entity },
  },
  {
    text: "Who said anything about $whom",
    description: "Statements about somebody or something, with their speakers",
    cypher: "MATCH path = (:Entity)-[:SAID]->(:Statement)-[:ABOUT]->(:Entity {name: $whom}) RETURN path",
    parameters: { whom: entity },
  },
  {
    text: "Events of type $type",
    description: "Events of one type with those who have a part in them",
    cypher:
      "MATCH (event:Event {type: $type}) OPTIONAL MATCH path = (:Entity)-[role]->(event) WHERE role.part IS NOT NULL RETURN event, path LIMIT 300",
    parameters: { type },
  },
  {
    text: "What is announced",
    description: "Events that are announced and have not happened",
    cypher:
      "MATCH path = (:Event)-[account:REPORTED_IN]->(:Article) WHERE account.factuality = 'announced' RETURN path",
    parameters: {},
  },
  {
    text: "What is disputed",
    description: "Disagreements with their sides",
    cypher: "MATCH path = (:Disagreement)-[:DISAGREES]->() RETURN path",
    parameters: {},
  },
  {
    text: "How are $from and $to connected",
    description: "The shortest chains of assertions between two entities",
    cypher:
      "MATCH (a:Entity {name: $from}), (b:Entity {name: $to}) WHERE a <> b MATCH path = allShortestPaths((a)-[*..8]-(b)) WHERE none(node IN nodes(path) WHERE node:Article) RETURN path LIMIT 20",
    parameters: { from: entity, to: entity },
  },
  {
    text: "What does $article tell",
    description: "Everything one article reports",
    cypher: "MATCH path = (fact)-[:REPORTED_IN]->(:Article {title: $article}) RETURN path",
    parameters: { article },
  },
];

/** The phrases: those above, and one for each role of the schema. */
export function phrases(): readonly Phrase[] {
  const byRole = roles.map(({ role }): Phrase => {
    const { edge, example } = roleRow(role);
    return {
      text: `Who is ${role} in $event`,
      description: `Those in the role “${role}”, as in “${example}”`,
      cypher: `MATCH path = (:Entity)-[:${edge} {role: '${role}'}]->(:Event {name: $event}) RETURN path`,
      parameters: { event },
    };
  });
  return [...fixed, ...byRole];
}
