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
// An entity is looked up from only where the other is one too.
CALL {
  UNWIND $entities AS pair
  MATCH (node:Entity {id: pair.near})-[edge:LOCATED_IN|NEAR|BELONGS_TO|PART_OF|MEMBER_OF|EMPLOYED_BY|FAMILY_OF|OWNS|NATIONALITY|FOUNDED|ALLIED_WITH]-(next)
  WHERE next.id = pair.far
  RETURN edge
  UNION ALL
  UNWIND $events AS pair
  MATCH (node:Event {id: pair.near})-[edge]-(next)
  WHERE next.id = pair.far
  RETURN edge
  UNION ALL
  UNWIND $statements AS pair
  MATCH (node:Statement {id: pair.near})-[edge]-(next)
  WHERE next.id = pair.far
  RETURN edge
  UNION ALL
  UNWIND $figures AS pair
  MATCH (node:Figure {id: pair.near})-[edge]-(next)
  WHERE next.id = pair.far
  RETURN edge
  UNION ALL
  UNWIND $offices AS pair
  MATCH (node:Office {id: pair.near})-[edge]-(next)
  WHERE next.id = pair.far
  RETURN edge
}
WITH DISTINCT edge
WHERE edge.quote IS NOT NULL AND ($asserted IS NULL OR NOT $asserted OR edge.voice = 'source')
// choose: versions
WITH edge, startNode(edge) AS subject, endNode(edge) AS object
RETURN edge.id AS id, CASE type(edge) WHEN 'HOLDS_OFFICE' THEN 'holds office'
    ELSE coalesce(edge.role, edge.relation, toLower(replace(type(edge), '_', ' '))) END AS relation,
  subject.id AS subject, coalesce(subject.name, subject.text, head(subject.content), subject.cue) AS subjectName,
  object.id AS object, coalesce(object.name, object.text, head(object.content), object.cue) AS objectName,
  edge.article AS article, edge.start AS `start`, edge.end AS `end`, edge.quote AS quote, edge.voice AS voice
ORDER BY id
