// title: Who did what
// question: Who did what to whom, where and when?
// parameters:
//   - { name: who, kind: entity, description: Who did it }
//   - { name: whom, kind: entity, description: To whom or to what it was done }
//   - { name: place, kind: place, description: Where it was; takes in what lies there }
//   - { name: type, kind: type, description: Type of event }
//   - { name: from, kind: date, description: "On this date or later: 2024, 2024-03 or 2024-03-02" }
//   - { name: to, kind: date, description: On this date or before it }
// columns: [who, role, event, type, whom, where, when, factuality]
// pages: report
// example: { type: rally }
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
//         RETURN event, role.article AS naming, role.account AS number
//         UNION
//         UNWIND $whoWorded AS id
//         MATCH (event:Event {id: id})
//         RETURN event, null AS naming, null AS number
//       }
//     whom: |
//       CALL {
//         UNWIND $whom AS id
//         MATCH (:Entity {id: id})-[role]->(event:Event)
//         WHERE role.part = 'target'
//         RETURN event, role.article AS naming, role.account AS number
//         UNION
//         UNWIND $whomWorded AS id
//         MATCH (event:Event {id: id})
//         RETURN event, null AS naming, null AS number
//       }
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
//     who: &account |
//       MATCH (event)-[account:REPORTED_IN]->(report:Article)
//     whom: *account
//     place: *account
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
//   site:
//     who: |
//       // choose: there
//       AND (account.article = naming AND account.account = number
//         OR naming IS NULL AND any(i IN range(0, size(coalesce(account.words, [])) - 1) WHERE account.wordParts[i] = 'actor' AND account.words[i] =~ $whoPattern))
//     whom: |
//       // choose: there
//       AND (account.article = naming AND account.account = number
//         OR naming IS NULL AND any(i IN range(0, size(coalesce(account.words, [])) - 1) WHERE account.wordParts[i] = 'target' AND account.words[i] =~ $whomPattern))
//   there:
//     place: |
//       AND ($place IS NULL OR EXISTS { (event)-[:AT|FROM|TO|NEAR]->(site:Entity) WHERE site.id IN $place })
//   range:
//     who: &range |
//       // choose: ranged
//     whom: *range
//     place: *range
//     type: *range
//     from: ""
//     from on neo4j: *range
//     to: ""
//     to on neo4j: *range
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
//   target:
//     who: |
//       // choose: whom
//   whom:
//     whom: |
//       WITH event, account, report
//       WHERE EXISTS { (event)<-[role]-(target:Entity) WHERE role.part = 'target' AND role.article = account.article AND role.account = account.account AND target.id IN $whom }
//         OR any(i IN range(0, CASE size($whom) WHEN 0 THEN size(coalesce(account.words, [])) ELSE 0 END - 1) WHERE account.wordParts[i] = 'target' AND account.words[i] =~ $whomPattern)
//   sides:
//     who: ""
//     whom: ""
//     otherwise: |
//       WITH event, account, report
//       WHERE any(part IN coalesce(account.wordParts, []) WHERE part <> 'other')
//         OR EXISTS { (event)<-[role]-(one:Entity) WHERE role.part IN ['actor', 'target'] AND role.article = account.article AND role.account = account.account }
//   first:
//     who: ""
//     whom: ""
//     place: ""
//     type: ""
//     from: &first |
//       WITH report, collect([event, account]) AS told
//       ORDER BY report.published, report.id
//       LIMIT $reports
//       UNWIND told AS one
//       WITH report, one[0] AS event, one[1] AS account
//       MATCH (event)
//     from on neo4j: ""
//     to: *first
//     to on neo4j: ""

// One row for each actor and each target of one account. An account without an actor says only to whom it was done.
// A name that no entity has is looked for in the words of those who are none. Where nothing narrows the question down, only
// the accounts of the first reports are asked whether they have an actor or a target, and all where those are not enough.
// choose: event
// choose: account
WHERE ($type IS NULL OR event.type = $type)
// choose: site
// choose: versions
// choose: pages
// choose: range
// choose: target
// choose: first
// choose: sides
WITH event, account, report
ORDER BY report.published, account.article, account.start, account.end, event.id, account.id
LIMIT $reach
CALL {
  WITH event, account
  WITH event, account WHERE account.time IS NULL
  MATCH (event)-[other:REPORTED_IN]->(:Article)
  RETURN min(other.time) AS dated, min(other.timeText) AS told
}
WITH event, account, report, coalesce(account.time, dated) AS time, coalesce(account.timeText, told) AS words,
  [(event)<-[role]-(one:Entity) WHERE role.part = 'actor' AND role.article = account.article AND role.account = account.account
    | { id: one.id, name: one.name, role: role.role }]
  + [i IN range(0, size(coalesce(account.words, [])) - 1) WHERE account.wordParts[i] = 'actor'
    | { id: null, name: account.words[i], role: account.wordRoles[i] }] AS actors,
  [(event)<-[role]-(one:Entity) WHERE role.part = 'target' AND role.article = account.article AND role.account = account.account
    | { id: one.id, name: one.name }]
  + [i IN range(0, size(coalesce(account.words, [])) - 1) WHERE account.wordParts[i] = 'target'
    | { id: null, name: account.words[i] }] AS targets,
  [(event)-[place:AT|FROM|TO|NEAR]->(site:Entity)
    | CASE type(place) WHEN 'AT' THEN site.name ELSE toLower(type(place)) + ' ' + site.name END] AS sites
UNWIND (CASE WHEN size(actors) = 0 THEN [{ id: null, name: null, role: null }] ELSE actors END) AS actor
UNWIND (CASE WHEN size(targets) = 0 THEN [{ id: null, name: null }] ELSE targets END) AS target
WITH DISTINCT event, account, report, time, words, sites, actor.id AS actorId, actor.name AS who, actor.role AS role,
  target.id AS targetId, target.name AS whom
WHERE ($who IS NULL OR actorId IN $who OR (size($who) = 0 AND actorId IS NULL AND who =~ $whoPattern))
  AND ($whom IS NULL OR targetId IN $whom OR (size($whom) = 0 AND targetId IS NULL AND whom =~ $whomPattern))
RETURN who, role, event.id AS event, event.type AS type, whom, sites AS `where`, coalesce(time, words) AS `when`,
  account.factuality AS factuality,
  account.article AS article, account.start AS `start`, account.end AS `end`, account.quote AS quote, account.voice AS voice
ORDER BY report.published, article, `start`, `end`, event, account.id, who, role, whom, actorId, targetId
LIMIT $limit
