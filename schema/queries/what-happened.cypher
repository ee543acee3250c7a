// title: What happened
// question: What happened, is happening or is to happen, where and when?
// parameters:
//   - { name: place, kind: place, description: Where it was; takes in what lies there }
//   - { name: type, kind: type, description: Type of event }
//   - { name: from, kind: date, description: "On this date or later: 2024, 2024-03 or 2024-03-02" }
//   - { name: to, kind: date, description: On this date or before it }
// columns: [event, type, what, where, when, factuality]
// pages: report
// example: { place: Havana }
// choices:
//   pages:
//     page: |
//       AND coalesce(report.published, '~') + ' ' + report.id >= $after AND coalesce(report.published, '~') + ' ' + report.id <= $until
//   versions:
//     current: |
//       AND NOT report.id IN $replaced
//   event:
//     place: |
//       UNWIND $place AS id
//       MATCH (:Entity {id: id})<-[:AT|FROM|TO|NEAR]-(event:Event)
//       WITH DISTINCT event
//     type: |
//       MATCH (event:Event {type: $type})
//     from: ""
//     from on neo4j: &timed |
//       CALL {
//         MATCH ()-[dated:REPORTED_IN]->(report) // by index: dated:REPORTED_IN(time)
//         WHERE dated.time >= coalesce($from, '') AND dated.time < coalesce($to, '') + '~'
//         RETURN report
//         UNION
//         MATCH ()-[dated:REPORTED_IN]->(report) // by index: dated:REPORTED_IN(time)
//         WHERE dated.time IN [size IN range(1, size(coalesce($from, ''))) | left($from, size)]
//         RETURN report
//         UNION
//         MATCH ()-[dated:REPORTED_IN]->(report) // by index: dated:REPORTED_IN(time)
//         WHERE dated.time >= CASE WHEN $from IS NULL THEN left($to, 4) ELSE '' END AND dated.time < coalesce(left($to, 4) + '~', $from) AND size(split(dated.time, '/')) > 1
//         RETURN report
//       }
//       WITH report
//       ORDER BY report.published, report.id
//     to: ""
//     to on neo4j: *timed
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
//     place: &account |
//       MATCH (event)-[account:REPORTED_IN]->(report:Article)
//     type: *account
//     from: &within |
//       CALL {
//         MATCH (event:Event)-[account:REPORTED_IN]->(report)
//         WHERE account.time IS NOT NULL
//         WITH event, account, report, account.time AS time
//         // choose: dates
//         RETURN event, account, report
//         UNION ALL
//         MATCH (event:Event)-[account:REPORTED_IN]->(report) // by scan: event:Event
//         WHERE account.time IS NULL
//         MATCH (event)-[other:REPORTED_IN]->()
//         WITH event, account, report, min(other.time) AS time
//         // choose: dates
//         RETURN event, account, report
//       }
//       MATCH (event)
//     from on neo4j: &told |
//       MATCH (report)<-[account:REPORTED_IN]-(event:Event)
//     to: *within
//     to on neo4j: *told
//     otherwise: *told
//   range:
//     place: &range |
//       // choose: ranged
//     type: *range
//     from: &cut |
//       // choose: first
//     from on neo4j: *range
//     to: *cut
//     to on neo4j: *range
//   first:
//     from: &first |
//       WITH report, collect([event, account]) AS told
//       ORDER BY report.published, report.id
//       LIMIT $reach
//       UNWIND told AS one
//       WITH report, one[0] AS event, one[1] AS account
//       MATCH (event)
//     to: *first
//   ranged:
//     from: &ranged |
//       CALL {
//         WITH event, account
//         WITH event, account WHERE account.time IS NULL
//         MATCH (event)-[other:REPORTED_IN]->()
//         RETURN min(other.time) AS first
//       }
//       WITH event, account, report, coalesce(account.time, first) AS time
//       // choose: dates
//     to: *ranged
//   dates:
//     from: &dates |
//       WHERE NOT time STARTS WITH 'P'
//         AND ($to IS NULL OR left(split(time, '/')[0], size($to)) <= $to)
//         AND ($from IS NULL OR last(split(time, '/')) = '..' OR last(split(time, '/')) >= left($from, size(last(split(time, '/')))))
//     to: *dates

// One row for each account: how one article tells it, and how surely.
// choose: event
// choose: account
WHERE ($type IS NULL OR event.type = $type)
// choose: versions
// choose: pages
// choose: range
WITH event, account, report
ORDER BY report.published, account.article, account.start, account.end, event.id, account.id
LIMIT $reach
CALL {
  WITH event
  MATCH (event)-[other:REPORTED_IN]->(:Article)
  RETURN min(other.time) AS dated, min(other.timeText) AS told
}
RETURN event.id AS event, event.type AS type, event.name AS what,
  [(event)-[place:AT|FROM|TO|NEAR]->(site:Entity)
    | CASE type(place) WHEN 'AT' THEN site.name ELSE toLower(type(place)) + ' ' + site.name END] AS `where`,
  coalesce(account.time, dated, account.timeText, told) AS `when`, account.factuality AS factuality,
  account.article AS article, account.start AS `start`, account.end AS `end`, account.quote AS quote, account.voice AS voice
ORDER BY report.published, article, `start`, `end`, event, account.id
LIMIT $limit
