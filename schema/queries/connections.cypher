// title: Connections
// question: How are two entities connected, step by step?
// parameters:
//   - { name: from, kind: entity, required: true, description: Where the chain begins }
//   - { name: to, kind: entity, required: true, description: Where the chain ends }
//   - { name: asserted, kind: boolean, description: "true: only what the source itself asserts, not what speakers claim" }
// columns: [path, hop, subject, relation, object]
// example: { from: Havana, to: Cuba }
// algorithm: connections

// One step of a breadth-first search: every assertion that touches one of these nodes, but for mentions and reports.
CALL {
  UNWIND $entities AS id
  MATCH (node:Entity {id: id})-[edge]-(next)
  WHERE NOT next:Article
  RETURN edge, next
  UNION ALL
  UNWIND $events AS id
  MATCH (node:Event {id: id})-[edge]-(next)
  WHERE NOT next:Article
  RETURN edge, next
  UNION ALL
  UNWIND $statements AS id
  MATCH (node:Statement {id: id})-[edge]-(next)
  WHERE NOT next:Article
  RETURN edge, next
  UNION ALL
  UNWIND $figures AS id
  MATCH (node:Figure {id: id})-[edge]-(next)
  WHERE NOT next:Article
  RETURN edge, next
  UNION ALL
  UNWIND $offices AS id
  MATCH (node:Office {id: id})-[edge]-(next)
  WHERE NOT next:Article
  RETURN edge, next
}
WITH DISTINCT edge
WHERE edge.quote IS NOT NULL AND ($asserted IS NULL OR NOT $asserted OR edge.voice = 'source')
WITH edge, startNode(edge) AS subject, endNode(edge) AS object
RETURN edge.id AS id, CASE type(edge) WHEN 'HOLDS_OFFICE' THEN 'holds office'
    ELSE coalesce(edge.role, edge.relation, toLower(replace(type(edge), '_', ' '))) END AS relation,
  subject.id AS subject, labels(subject) AS subjectLabels, coalesce(subject.name, subject.text, head(subject.content), subject.cue) AS subjectName,
  object.id AS object, labels(object) AS objectLabels, coalesce(object.name, object.text, head(object.content), object.cue) AS objectName,
  edge.article AS article, edge.start AS `start`, edge.end AS `end`, edge.quote AS quote, edge.voice AS voice
ORDER BY id
