// title: Participants
// question: Who had which part in an event?
// parameters:
//   - { name: event, kind: event, required: true, description: "An event by id, name or type, or the place where it was" }
// columns: [who, type, role, part]
// pages: report
// example: { event: rally }
// choices:
//   pages:
//     page: |
//       AND coalesce(report.published, '~') + ' ' + report.id >= $after AND coalesce(report.published, '~') + ' ' + report.id <= $until
//   versions:
//     current: |
//       AND NOT report.id IN $replaced

// Participants that are no entity stand with their words and no type.
UNWIND $event AS id
MATCH (event:Event {id: id})-[account:REPORTED_IN]->(report:Article)
WHERE (size(coalesce(account.words, [])) > 0
  OR EXISTS { (event)<-[role]-(one:Entity) WHERE role.part IS NOT NULL AND role.article = account.article AND role.account = account.account })
// choose: versions
// choose: pages
WITH event, account, report
ORDER BY report.published, account.article, account.start, account.end, event.id, account.id
LIMIT $reach
WITH event, account, report,
  [(event)<-[role]-(one:Entity) WHERE role.part IS NOT NULL AND role.article = account.article AND role.account = account.account
    | { id: one.id, name: one.name, type: one.type, role: role.role, part: role.part }]
  + [i IN range(0, size(coalesce(account.words, [])) - 1)
    | { id: null, name: account.words[i], type: null, role: account.wordRoles[i], part: account.wordParts[i] }] AS people
UNWIND people AS one
WITH DISTINCT event, account, report, one.id AS who_id, one.name AS who, one.type AS type, one.role AS role, one.part AS part
RETURN who, type, role, part,
  account.article AS article, account.start AS `start`, account.end AS `end`, account.quote AS quote, account.voice AS voice
ORDER BY report.published, article, `start`, `end`, event.id, account.id, part, role, who, who_id
LIMIT $limit
