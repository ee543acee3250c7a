// title: Sources
// question: Which sources report an event, and how surely?
// parameters:
//   - { name: event, kind: event, required: true, description: "An event by id, name or type, or the place where it was" }
// columns: [source, title, published, factuality]
// pages: report
// example: { event: rally }
// choices:
//   pages:
//     page: |
//       WHERE coalesce(report.published, '~') + ' ' + report.id >= $after AND coalesce(report.published, '~') + ' ' + report.id <= $until
//   versions:
//     current: |
//       WHERE NOT report.id IN $replaced
//       WITH event, account, report

UNWIND $event AS id
MATCH (event:Event {id: id})-[account:REPORTED_IN]->(report:Article)
// choose: versions
// choose: pages
WITH event, account, report
ORDER BY report.published, account.article, account.start, account.end, event.id, account.id
LIMIT $reach
RETURN [(report)-[:PUBLISHED_BY]->(source:Source) | source.name] AS source, report.title AS title,
  report.published AS published, account.factuality AS factuality,
  account.article AS article, account.start AS `start`, account.end AS `end`, account.quote AS quote, account.voice AS voice
ORDER BY published, article, `start`, `end`, event.id, account.id
LIMIT $limit
