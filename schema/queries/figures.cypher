// title: Figures
// question: Which numbers are reported, of what, where and over which period?
// parameters:
//   - { name: about, kind: entity, description: "What is counted: somebody, something, or a word of it" }
//   - { name: place, kind: place, description: "Where it was counted, or where that happened to which it belongs; takes in what lies there" }
//   - { name: event, kind: event, description: "The event it belongs to, by id, name or type" }
// columns: [value, bound, unit, counts, where, period]
// pages: report
// types: { value: number or text }
// example: { about: people }
// choices:
//   pages:
//     page: |
//       AND coalesce(report.published, '~') + ' ' + report.id >= $after AND coalesce(report.published, '~') + ' ' + report.id <= $until
//   versions:
//     current: |
//       AND NOT report.id IN $replaced
//   figure:
//     about: |
//       CALL {
//         MATCH (figure:Figure) // by words: $aboutStretches
//         WHERE figure.counts =~ $aboutPattern
//         RETURN figure
//         UNION
//         UNWIND $about AS id
//         MATCH (:Entity {id: id})<-[:COUNTS]-(figure:Figure)
//         RETURN figure
//         UNION
//         UNWIND $about + $aboutTold AS id
//         MATCH (:Event {id: id})<-[:COUNTS]-(figure:Figure)
//         RETURN figure
//       }
//     place: |
//       CALL {
//         UNWIND $place AS id
//         MATCH (:Entity {id: id})<-[:AT]-(figure:Figure)
//         RETURN figure
//         UNION
//         UNWIND $place AS id
//         MATCH (:Entity {id: id})<-[:AT|FROM|TO|NEAR]-(event:Event)
//         MATCH (event)<-[:COUNTS]-(figure:Figure)
//         RETURN figure
//       }
//     event: |
//       UNWIND $event AS id
//       MATCH (:Event {id: id})<-[:COUNTS]-(figure:Figure)
//       WITH DISTINCT figure
//     page: |
//       UNWIND $chosen AS id
//       MATCH (report:Article {id: id})
//     otherwise: |
//       MATCH (report:Article)
//       WITH report
//       ORDER BY report.published, report.id
//       LIMIT $reports
//     some on neo4j: |
//       MATCH (report:Article) // by index: report:Article(published)
//       WHERE report.published >= ''
//       WITH report
//       ORDER BY report.published, report.id
//       LIMIT $reports
//   account:
//     about: &account |
//       MATCH (figure)-[account:REPORTED_IN]->(report:Article)
//     place: *account
//     event: *account
//     otherwise: |
//       MATCH (report)<-[account:REPORTED_IN]-(figure:Figure)
//   site:
//     about: |
//       // choose: there
//   there:
//     place: |
//       AND ($place IS NULL OR EXISTS { (figure)-[:AT]->(site:Entity) WHERE site.id IN $place }
//         OR EXISTS { (figure)-[:COUNTS]->(:Event)-[:AT|FROM|TO|NEAR]->(site:Entity) WHERE site.id IN $place })
//   happening:
//     about: &counted |
//       // choose: counted
//     place: *counted
//   counted:
//     event: |
//       AND ($event IS NULL OR EXISTS { (figure)-[:COUNTS]->(happening:Event) WHERE happening.id IN $event })

// An order of magnitude has no number: its value is the word, "hundreds". A figure without a place of its own is where that was to which it belongs.
// choose: figure
// choose: account
WHERE true
// choose: site
// choose: happening
// choose: versions
// choose: pages
WITH figure, account, report
ORDER BY report.published, account.article, account.start, account.end, figure.id, account.id
LIMIT $reach
WITH figure, account, report, [(figure)-[:AT]->(site:Entity) | site.name] AS sites
RETURN coalesce(figure.value, figure.text) AS value, figure.bound AS bound, figure.unit AS unit, figure.counts AS counts,
  CASE WHEN size(sites) > 0 THEN sites ELSE [(figure)-[:COUNTS]->(:Event)-[:AT]->(site:Entity) | site.name] END AS `where`, coalesce(figure.period, figure.periodText) AS period,
  account.article AS article, account.start AS `start`, account.end AS `end`, account.quote AS quote, account.voice AS voice
ORDER BY report.published, article, `start`, `end`, figure.id, account.id
LIMIT $limit
