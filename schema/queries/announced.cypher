// title: Announced
// question: What is announced and has not happened yet?
// parameters:
//   - { name: who, kind: entity, description: Who is to do it }
//   - { name: place, kind: place, description: Where it is to be; takes in what lies there }
// columns: [event, type, what, who, where, when, factuality]
// pages: report
// example: {}
// choices:
//   pages:
//     page: |
//       AND coalesce(report.published, '~') + ' ' + report.id >= $after AND coalesce(report.published, '~') + ' ' + report.id <= $until
//   versions:
//     current: |
//       AND NOT report.id IN $replaced
//   event:
//     who: |
//       CALL {
//         UNWIND $who AS id
//         MATCH (:Entity {id: id})-[role]->(event:Event)
//         WHERE role.part = 'actor'
//         RETURN event
//         UNION
//         UNWIND $whoWorded AS id
//         MATCH (event:Event {id: id})
//         RETURN event
//       }
//     place: |
//       UNWIND $place AS id
//       MATCH (:Entity {id: id})<-[:AT|FROM|TO|NEAR]-(event:Event)
//       WITH DISTINCT event
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
//     who: &account |
//       MATCH (event)-[account:REPORTED_IN]->(report:Article)
//     place: *account
//     otherwise: |
//       MATCH (report)<-[account:REPORTED_IN]-(event:Event)
//   site:
//     who: |
//       // choose: there
//   there:
//     place: |
//       AND ($place IS NULL OR EXISTS { (event)-[:AT|FROM|TO|NEAR]->(site) WHERE site.id IN $place })

// choose: event
// choose: account
WHERE account.factuality = 'announced'
  AND ($who IS NULL OR size($who) > 0 OR any(words IN coalesce(account.words, []) WHERE words =~ $whoPattern))
// choose: site
// choose: versions
// choose: pages
WITH event, account, report
ORDER BY report.published, account.article, account.start, account.end, event.id, account.id
LIMIT $reach
RETURN event.id AS event, event.type AS type, event.name AS what,
  [(event)<-[role]-(actor) WHERE role.part = 'actor' | actor.name]
    + [i IN range(0, size(coalesce(account.words, [])) - 1) WHERE account.wordParts[i] = 'actor' | account.words[i]] AS who,
  [(event)-[place:AT|FROM|TO|NEAR]->(site)
    | CASE type(place) WHEN 'AT' THEN site.name ELSE toLower(type(place)) + ' ' + site.name END] AS `where`,
  coalesce(account.time, account.timeText) AS `when`, account.factuality AS factuality,
  account.article AS article, account.start AS `start`, account.end AS `end`, account.quote AS quote, account.voice AS voice
ORDER BY report.published, article, `start`, `end`, event, account.id
LIMIT $limit
