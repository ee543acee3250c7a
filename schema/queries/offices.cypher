// title: Offices
// question: Who holds which office, of which country or body?
// parameters:
//   - { name: who, kind: entity, description: Who holds it }
//   - { name: of, kind: entity, description: "The country or body whose office it is, where that is said" }
// columns: [who, office, of, when]
// pages: report
// example: { of: Cuba }
// choices:
//   pages:
//     page: |
//       WHERE coalesce(report.published, '~') + ' ' + report.id >= $after AND coalesce(report.published, '~') + ' ' + report.id <= $until
//   versions:
//     current: |
//       AND NOT held.article IN $replaced
//   office:
//     who: |
//       UNWIND $who AS id
//       MATCH (holder:Entity {id: id})-[held:HOLDS_OFFICE]->(office:Office)
//     of: |
//       UNWIND $of AS id
//       MATCH (:Entity {id: id})<-[:OF]-(office:Office)
//       WITH DISTINCT office
//       MATCH (office)<-[held:HOLDS_OFFICE]-(holder:Entity)
//     some on neo4j: |
//       MATCH (report:Article) // by index: report:Article(published)
//       WHERE report.published >= ''
//       WITH report
//       ORDER BY report.published, report.id
//       LIMIT $reports
//       MATCH (office:Office)<-[held:HOLDS_OFFICE]-(holder:Entity) // by index: held:HOLDS_OFFICE(article)
//       WHERE held.article = report.id
//     otherwise: |
//       MATCH (office:Office)<-[held:HOLDS_OFFICE]-(holder:Entity)
//   body:
//     who: |
//       // choose: whose
//   whose:
//     of: |
//       CALL {
//         WITH office
//         MATCH (office)-[:OF]->(body:Entity)
//         RETURN body.id AS whose
//         LIMIT 1
//       }
//       WITH holder, held, office, whose
//       WHERE whose IN $of

// An office is of one body, whoever tells it: the first relationship that leads there says which, of as many as there are reports.
// choose: office
WITH holder, held, office
WHERE held.article IS NOT NULL
// choose: versions
// choose: body
MATCH (report:Article {id: held.article})
// choose: pages
WITH holder, held, office, report
ORDER BY report.published, held.article, held.start, held.end, holder.name, office.name, held.id
LIMIT $reach
CALL {
  WITH office
  MATCH (office)-[:OF]->(body:Entity)
  WITH body
  LIMIT 1
  RETURN collect(body.name) AS of
}
RETURN holder.name AS who, office.name AS office, of,
  coalesce(held.time, held.timeText) AS `when`,
  held.article AS article, held.start AS `start`, held.end AS `end`, held.quote AS quote, held.voice AS voice
ORDER BY report.published, article, `start`, `end`, who, office, held.id
LIMIT $limit
