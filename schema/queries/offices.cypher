// title: Offices
// question: Who holds which office, of which country or body?
// parameters:
//   - { name: who, kind: entity, description: Who holds it }
//   - { name: of, kind: entity, description: "The country or body whose office it is, where that is said" }
// columns: [who, office, of, when]
// example: { of: Cuba }

MATCH (holder:Entity)-[held:HOLDS_OFFICE]->(office:Office)
WHERE ($who IS NULL OR holder.id IN $who)
  AND ($of IS NULL OR EXISTS { (office)-[whose:OF]->(body:Entity) WHERE body.id IN $of AND whose.article = held.article })
MATCH (report:Article {id: held.article})
RETURN holder.name AS who, office.name AS office,
  [(office)-[whose:OF]->(body:Entity) WHERE whose.article = held.article | body.name] AS of,
  coalesce(held.time, held.timeText) AS `when`,
  held.article AS article, held.start AS `start`, held.end AS `end`, held.quote AS quote, held.voice AS voice
ORDER BY report.published, article, `start`, `end`, who, office, held.id
LIMIT $limit
