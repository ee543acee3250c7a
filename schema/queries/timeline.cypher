// title: Timeline
// question: What happened and was said, in order of time?
// parameters:
//   - { name: entity, kind: entity, description: Who had a part in it or said it }
//   - { name: place, kind: place, description: Where it was; takes in what lies there }
//   - { name: from, kind: date, description: "Not over before this date: 2024, 2024-03 or 2024-03-02" }
//   - { name: to, kind: date, description: Not begun after this date }
// columns: [when, precision, event, type, what]
// example: { from: "2024" }

// What has no date is not here. A statement's type is `statement`; it is no event.
CALL {
  MATCH (event:Event)-[account:REPORTED_IN]->(:Article)
  WHERE account.time IS NOT NULL
    AND ($entity IS NULL OR EXISTS { (event)<-[role]-(one:Entity) WHERE role.part IS NOT NULL AND one.id IN $entity }
      OR EXISTS { (event)-[:AT|FROM|TO|NEAR]->(site:Entity) WHERE site.id IN $entity })
    AND ($place IS NULL OR EXISTS { (event)-[:AT|FROM|TO|NEAR]->(site:Entity) WHERE site.id IN $place })
  RETURN account, account.time AS time, account.timePrecision AS precision, event.id AS event, event.type AS type,
    event.name AS what, account.voice AS voice
  UNION ALL
  MATCH (statement:Statement)-[account:REPORTED_IN]->(:Article)
  WHERE statement.time IS NOT NULL
    AND ($entity IS NULL OR EXISTS { (statement)<-[:SAID]-(speaker) WHERE speaker.id IN $entity })
    AND ($place IS NULL OR EXISTS { (statement)-[:DURING]->(:Event)-[:AT]->(site:Entity) WHERE site.id IN $place })
  RETURN account, statement.time AS time, statement.timePrecision AS precision, null AS event, 'statement' AS type,
    reduce(words = '', part IN statement.content | words + CASE words WHEN '' THEN '' ELSE ' … ' END + part) AS what,
    statement.id AS voice
}
WITH account, time, precision, event, type, what, voice
WHERE NOT time STARTS WITH 'P'
  AND ($to IS NULL OR left(split(time, '/')[0], size($to)) <= $to)
  AND ($from IS NULL OR last(split(time, '/')) = '..' OR last(split(time, '/')) >= left($from, size(last(split(time, '/')))))
RETURN time AS `when`, precision, event, type, what,
  account.article AS article, account.start AS `start`, account.end AS `end`, account.quote AS quote, voice
ORDER BY `when`, article, `start`, `end`, type, event, account.id
LIMIT $limit
