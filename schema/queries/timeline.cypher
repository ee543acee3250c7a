// title: Timeline
// question: What happened and was said, in order of time?
// parameters:
//   - { name: entity, kind: entity, description: Who had a part in it or said it }
//   - { name: place, kind: place, description: Where it was; takes in what lies there }
//   - { name: from, kind: date, description: "On this date or later: 2024, 2024-03 or 2024-03-02" }
//   - { name: to, kind: date, description: On this date or before it }
// columns: [when, precision, event, type, what]
// pages: time
// example: { from: "2024" }
// choices:
//   pages:
//     page: |
//       AND time >= $after AND time <= $until
//   versions:
//     current: |
//       AND NOT account.article IN $replaced
//   event:
//     entity: |
//       CALL {
//         UNWIND $entity AS id
//         MATCH (:Entity {id: id})-[role]->(event:Event)
//         WHERE role.part IS NOT NULL
//         RETURN event
//         UNION
//         UNWIND $entity AS id
//         MATCH (:Entity {id: id})<-[:AT|FROM|TO|NEAR]-(event:Event)
//         RETURN event
//       }
//     place: |
//       UNWIND $place AS id
//       MATCH (:Entity {id: id})<-[:AT|FROM|TO|NEAR]-(event:Event)
//       WITH DISTINCT event
//     from: &events |
//       MATCH (event:Event)
//     from on neo4j: &timed |
//       CALL {
//         MATCH (event:Event)-[account:REPORTED_IN]->() // by index: account:REPORTED_IN(time)
//         WHERE account.time >= coalesce($from, '') AND account.time < coalesce($to, '') + '~'
//         // choose: first
//         UNION
//         MATCH (event:Event)-[account:REPORTED_IN]->() // by index: account:REPORTED_IN(time)
//         WHERE account.time IN [size IN range(1, size(coalesce($from, ''))) | left($from, size)]
//         // choose: first
//         UNION
//         MATCH (event:Event)-[account:REPORTED_IN]->() // by index: account:REPORTED_IN(time)
//         WHERE account.time >= CASE WHEN $from IS NULL THEN left($to, 4) ELSE '' END AND account.time < coalesce(left($to, 4) + '~', $from) AND size(split(account.time, '/')) > 1
//         // choose: first
//       }
//     to: *events
//     to on neo4j: *timed
//     otherwise: *events
//     otherwise on neo4j: |
//       CALL {
//         MATCH (event:Event)-[account:REPORTED_IN]->() // by index: account:REPORTED_IN(time)
//         WHERE account.time >= ''
//         // choose: first
//       }
//   account:
//     entity: &account |
//       MATCH (event)-[account:REPORTED_IN]->(:Article)
//     place: *account
//     from: *account
//     from on neo4j: &known |
//       WITH event, account
//     to: *account
//     to on neo4j: *known
//     otherwise: *account
//     otherwise on neo4j: *known
//   first:
//     from: &first |
//       WITH event, account, account.time AS time
//       // choose: dates
//       // choose: versions
//       // choose: pages
//       WITH event, account, time
//       ORDER BY time, account.article, account.start, account.end, event.type, event.id, account.id
//       LIMIT $reach
//       RETURN event, account
//     to: *first
//     otherwise: *first
//   site:
//     entity: |
//       // choose: there
//   occasion:
//     entity: |
//       // choose: spoken
//   there:
//     place: |
//       AND ($place IS NULL OR EXISTS { (event)-[:AT|FROM|TO|NEAR]->(site:Entity) WHERE site.id IN $place })
//   spoken:
//     place: |
//       AND ($place IS NULL OR EXISTS { (statement)-[:DURING]->(:Event)-[:AT]->(site:Entity) WHERE site.id IN $place })
//   dates:
//     entity: &dates |
//       WHERE NOT time STARTS WITH 'P'
//         AND ($to IS NULL OR left(split(time, '/')[0], size($to)) <= $to)
//         AND ($from IS NULL OR last(split(time, '/')) = '..' OR last(split(time, '/')) >= left($from, size(last(split(time, '/')))))
//     place: *dates
//     otherwise: *dates
//   statement:
//     entity: |
//       CALL {
//         UNWIND $entity AS id
//         MATCH (:Entity {id: id})-[:SAID]->(statement:Statement)
//         RETURN statement
//         UNION
//         UNWIND $entity AS id
//         MATCH (:Event {id: id})-[:SAID]->(statement:Statement)
//         RETURN statement
//       }
//     place: |
//       UNWIND $place AS id
//       MATCH (:Entity {id: id})<-[:AT]-(:Event)<-[:DURING]-(statement:Statement)
//       WITH DISTINCT statement
//     from: &statements |
//       MATCH (statement:Statement)
//     from on neo4j: &uttered |
//       CALL {
//         MATCH (statement:Statement) // by index: statement:Statement(time)
//         WHERE statement.time >= coalesce($from, '') AND statement.time < coalesce($to, '') + '~'
//         // choose: said
//         UNION
//         MATCH (statement:Statement) // by index: statement:Statement(time)
//         WHERE statement.time IN [size IN range(1, size(coalesce($from, ''))) | left($from, size)]
//         // choose: said
//         UNION
//         MATCH (statement:Statement) // by index: statement:Statement(time)
//         WHERE statement.time >= CASE WHEN $from IS NULL THEN left($to, 4) ELSE '' END AND statement.time < coalesce(left($to, 4) + '~', $from) AND size(split(statement.time, '/')) > 1
//         // choose: said
//       }
//     to: *statements
//     to on neo4j: *uttered
//     otherwise: *statements
//     otherwise on neo4j: |
//       CALL {
//         MATCH (statement:Statement) // by index: statement:Statement(time)
//         WHERE statement.time >= ''
//         // choose: said
//       }
//   saying:
//     entity: &sayings |
//       MATCH (statement)-[account:REPORTED_IN]->(:Article)
//     place: *sayings
//     from: *sayings
//     from on neo4j: &told |
//       WITH statement, account
//     to: *sayings
//     to on neo4j: *told
//     otherwise: *sayings
//     otherwise on neo4j: *told
//   said:
//     from: &said |
//       MATCH (statement)-[account:REPORTED_IN]->()
//       WITH statement, account, statement.time AS time
//       // choose: dates
//       // choose: versions
//       // choose: pages
//       WITH statement, account, time
//       ORDER BY time, account.article, account.start, account.end, account.id
//       LIMIT $reach
//       RETURN statement, account
//     to: *said
//     otherwise: *said

// What has no date is not here. A statement's type is `statement`; it is no event.
CALL {
  // choose: event
  // choose: account
  WHERE account.time IS NOT NULL
  // choose: site
  RETURN account, account.time AS time, account.timePrecision AS precision, event AS fact, event.id AS event, event.type AS type
  UNION ALL
  // choose: statement
  // choose: saying
  WHERE statement.time IS NOT NULL
  // choose: occasion
  RETURN account, statement.time AS time, statement.timePrecision AS precision, statement AS fact, null AS event, 'statement' AS type
}
WITH account, time, precision, fact, event, type
// choose: dates
// choose: versions
// choose: pages
WITH account, time, precision, fact, event, type
ORDER BY time, account.article, account.start, account.end, type, event, account.id
LIMIT $reach
RETURN time AS `when`, precision, event, type,
  CASE WHEN event IS NOT NULL THEN fact.name
    ELSE reduce(words = '', part IN coalesce(fact.content, []) | words + CASE words WHEN '' THEN '' ELSE ' … ' END + part) END AS what,
  account.article AS article, account.start AS `start`, account.end AS `end`, account.quote AS quote,
  CASE WHEN event IS NOT NULL THEN account.voice ELSE fact.id END AS voice
ORDER BY `when`, article, `start`, `end`, type, event, account.id
LIMIT $limit
