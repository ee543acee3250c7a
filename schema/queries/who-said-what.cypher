// title: Who said what
// question: Who said what, about whom, through which medium, on which occasion?
// parameters:
//   - { name: who, kind: entity, description: Who said it }
//   - { name: about, kind: entity, description: Whom or what it is about }
//   - { name: through, kind: entity, description: "The medium: a network, a newspaper" }
//   - { name: at, kind: event, description: "The occasion: an event by name or type, or the place where it was" }
// columns: [who, cue, kind, content, about, medium, occasion, when]
// pages: report
// example: { at: rally }
// choices:
//   pages:
//     page: |
//       AND coalesce(report.published, '~') + ' ' + report.id >= $after AND coalesce(report.published, '~') + ' ' + report.id <= $until
//   versions:
//     current: |
//       AND NOT report.id IN $replaced
//   statement:
//     who: |
//       CALL {
//         UNWIND $who AS id
//         MATCH (:Entity {id: id})-[:SAID]->(statement:Statement)
//         RETURN statement
//         UNION
//         UNWIND $who AS id
//         MATCH (:Event {id: id})-[:SAID]->(statement:Statement)
//         RETURN statement
//         UNION
//         UNWIND $whoSpoken AS id
//         MATCH (statement:Statement {id: id})
//         RETURN statement
//       }
//     about: |
//       CALL {
//         UNWIND $about AS id
//         MATCH (:Entity {id: id})<-[:ABOUT]-(statement:Statement)
//         RETURN statement
//         UNION
//         UNWIND $about AS id
//         MATCH (:Event {id: id})<-[:ABOUT]-(statement:Statement)
//         RETURN statement
//       }
//     through: |
//       UNWIND $through AS id
//       MATCH (:Entity {id: id})<-[:THROUGH]-(statement:Statement)
//       WITH DISTINCT statement
//     at: |
//       UNWIND $at AS id
//       MATCH (:Event {id: id})<-[:DURING]-(statement:Statement)
//       WITH DISTINCT statement
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
//       MATCH (statement)-[account:REPORTED_IN]->(report:Article)
//     about: *account
//     through: *account
//     at: *account
//     otherwise: |
//       MATCH (report)<-[account:REPORTED_IN]-(statement:Statement)
//   topic:
//     who: |
//       // choose: topics
//   topics:
//     about: |
//       AND ($about IS NULL OR EXISTS { (statement)-[:ABOUT]->(topic) WHERE topic.id IN $about })
//   medium:
//     who: &medium |
//       // choose: media
//     about: *medium
//   media:
//     through: |
//       AND ($through IS NULL OR EXISTS { (statement)-[:THROUGH]->(medium:Entity) WHERE medium.id IN $through })
//   occasion:
//     who: &occasion |
//       // choose: occasions
//     about: *occasion
//     through: *occasion
//   occasions:
//     at: |
//       AND ($at IS NULL OR EXISTS { (statement)-[:DURING]->(occasion:Event) WHERE occasion.id IN $at })

// The voice of such a row is the speaker: the words are the speaker's, and `statement` is the statement itself.
// A name that no entity has is looked for in the words that name the speaker.
// choose: statement
// choose: account
WHERE true
// choose: topic
// choose: medium
// choose: occasion
// choose: versions
// choose: pages
WITH statement, account, report
ORDER BY report.published, account.article, account.start, account.end, statement.id, account.id
LIMIT $reach
WITH statement, account, report, [(statement)<-[:SAID]-(speaker:Entity) | speaker.name] AS speakers
RETURN CASE WHEN size(speakers) > 0 THEN speakers
    WHEN statement.speaker IS NOT NULL THEN [statement.speaker]
    ELSE [(statement)<-[:SAID]-(crowd:Event) | crowd.name] END AS who,
  statement.cue AS cue, statement.kind AS kind,
  [(statement)-[:ABOUT]->(topic:Entity) | topic.name] + [(statement)-[:ABOUT]->(topic:Event) | topic.name] AS about,
  [(statement)-[:THROUGH]->(medium:Entity) | medium.name] AS medium,
  [(statement)-[:DURING]->(occasion:Event) | occasion.name] AS occasion,
  reduce(words = '', part IN statement.content | words + CASE words WHEN '' THEN '' ELSE ' … ' END + part) AS content,
  coalesce(statement.time, statement.timeText) AS `when`,
  account.article AS article, account.start AS `start`, account.end AS `end`, account.quote AS quote, statement.id AS voice
ORDER BY report.published, article, `start`, `end`, voice, account.id
LIMIT $limit
