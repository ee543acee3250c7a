// title: Events of
// question: What did somebody or something have a part in, or what happened in a place?
// parameters:
//   - { name: entity, kind: entity, required: true, description: "A person, body, group, place or thing" }
// columns: [event, type, role, where, when, factuality]
// pages: report
// example: { entity: Havana }
// choices:
//   pages:
//     page: |
//       AND coalesce(report.published, '~') + ' ' + report.id >= $after AND coalesce(report.published, '~') + ' ' + report.id <= $until
//   versions:
//     current: |
//       AND NOT report.id IN $replaced

CALL {
  UNWIND $entity AS id
  MATCH (:Entity {id: id})-[assertion]->(event:Event)
  WHERE assertion.part IS NOT NULL
  RETURN event, assertion, assertion.role AS part
  UNION ALL
  UNWIND $entity AS id
  MATCH (:Entity {id: id})<-[assertion:AT|FROM|TO|NEAR]-(event:Event)
  RETURN event, assertion, CASE type(assertion) WHEN 'AT' THEN 'where' ELSE toLower(type(assertion)) END AS part
}
MATCH (event)-[account:REPORTED_IN]->(report:Article)
WHERE account.article = assertion.article AND account.account = coalesce(assertion.account, 0)
// choose: versions
// choose: pages
WITH event, assertion, part, account, report
ORDER BY report.published, assertion.article, assertion.start, assertion.end, event.id, part, assertion.id
LIMIT $reach
CALL {
  WITH event
  MATCH (event)-[other:REPORTED_IN]->(:Article)
  RETURN min(other.time) AS dated, min(other.timeText) AS told
}
RETURN event.id AS event, event.type AS type, part AS role,
  [(event)-[place:AT|FROM|TO|NEAR]->(site:Entity)
    | CASE type(place) WHEN 'AT' THEN site.name ELSE toLower(type(place)) + ' ' + site.name END] AS `where`,
  coalesce(account.time, dated, account.timeText, told) AS `when`, account.factuality AS factuality,
  assertion.article AS article, assertion.start AS `start`, assertion.end AS `end`, assertion.quote AS quote, assertion.voice AS voice
ORDER BY report.published, article, `start`, `end`, event, role, assertion.id
LIMIT $limit
