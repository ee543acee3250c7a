// title: Connections
// question: How are two people, places or things connected, step by step?
// parameters:
//   - { name: from, kind: entity, required: true, description: Where the chain begins }
//   - { name: to, kind: entity, required: true, description: Where the chain ends }
//   - { name: asserted, kind: boolean, description: "true: only what the source itself asserts, not what speakers claim" }
// columns: [path, hop, subject, relation, object]
// types: { path: integer, hop: integer }
// example: { from: Havana, to: Cuba }
// choices:
//   versions:
//     current: |
//       AND NOT edge.article IN $replaced
// algorithm: connections

// Every assertion between two neighbours, looked up from the one that has fewer; which are neighbours is found before.
// An entity is looked up from only where the other is one too. Each direction has its own part, and words are put together
// elsewhere: asked for the ends of a relationship, or for its type in an expression, the embedded engine reads all
// properties of everything into memory the first time.
CALL {
  UNWIND $entities AS pair
  MATCH (subject:Entity {id: pair.near})-[edge:LOCATED_IN|NEAR|BELONGS_TO|PART_OF|MEMBER_OF|EMPLOYED_BY|FAMILY_OF|OWNS|NATIONALITY|FOUNDED|ALLIED_WITH]->(object)
  WHERE object.id = pair.far
  RETURN subject, edge, object
  UNION ALL
  UNWIND $entities AS pair
  MATCH (object:Entity {id: pair.near})<-[edge:LOCATED_IN|NEAR|BELONGS_TO|PART_OF|MEMBER_OF|EMPLOYED_BY|FAMILY_OF|OWNS|NATIONALITY|FOUNDED|ALLIED_WITH]-(subject)
  WHERE subject.id = pair.far
  RETURN subject, edge, object
  UNION ALL
  UNWIND $events AS pair
  MATCH (subject:Event {id: pair.near})-[edge]->(object)
  WHERE object.id = pair.far
  RETURN subject, edge, object
  UNION ALL
  UNWIND $events AS pair
  MATCH (object:Event {id: pair.near})<-[edge]-(subject)
  WHERE subject.id = pair.far
  RETURN subject, edge, object
  UNION ALL
  UNWIND $statements AS pair
  MATCH (subject:Statement {id: pair.near})-[edge]->(object)
  WHERE object.id = pair.far
  RETURN subject, edge, object
  UNION ALL
  UNWIND $statements AS pair
  MATCH (object:Statement {id: pair.near})<-[edge]-(subject)
  WHERE subject.id = pair.far
  RETURN subject, edge, object
  UNION ALL
  UNWIND $figures AS pair
  MATCH (subject:Figure {id: pair.near})-[edge]->(object)
  WHERE object.id = pair.far
  RETURN subject, edge, object
  UNION ALL
  UNWIND $figures AS pair
  MATCH (object:Figure {id: pair.near})<-[edge]-(subject)
  WHERE subject.id = pair.far
  RETURN subject, edge, object
  UNION ALL
  UNWIND $offices AS pair
  MATCH (subject:Office {id: pair.near})-[edge]->(object)
  WHERE object.id = pair.far
  RETURN subject, edge, object
  UNION ALL
  UNWIND $offices AS pair
  MATCH (object:Office {id: pair.near})<-[edge]-(subject)
  WHERE subject.id = pair.far
  RETURN subject, edge, object
}
WITH subject, edge, object
WHERE edge.quote IS NOT NULL AND ($asserted IS NULL OR NOT $asserted OR edge.voice = 'source')
// choose: versions
RETURN edge.id AS id, type(edge) AS type, edge.role AS role, edge.relation AS relation,
  subject.id AS subject, coalesce(subject.name, subject.text, head(subject.content), subject.cue) AS subjectName,
  object.id AS object, coalesce(object.name, object.text, head(object.content), object.cue) AS objectName,
  edge.article AS article, edge.start AS `start`, edge.end AS `end`, edge.quote AS quote, edge.voice AS voice
ORDER BY id
