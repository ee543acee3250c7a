// title: Relations
// question: Who owns, founded, works for or is related to whom, and what lies where or is part of what?
// parameters:
//   - { name: who, kind: entity, description: "Who owns, founded, works, is a member, a relative or an ally, or what lies there" }
//   - { name: relation, kind: relation, description: "Which relation: owns, founded, employed by, member of, family of, located in and others" }
//   - { name: whom, kind: entity, description: "Whom or what it is told of: what is owned, for whom somebody works, where something lies" }
//   - { name: entity, kind: entity, description: "Either of the two, where it does not matter which" }
// columns: [who, relation, whom, as, when]
// pages: report
// example: { relation: located in }
// choices:
//   pages:
//     page: |
//       AND coalesce(report.published, '~') + ' ' + report.id >= $after AND coalesce(report.published, '~') + ' ' + report.id <= $until
//   versions:
//     current: |
//       AND NOT report.id IN $replaced
//   pair:
//     who: |
//       UNWIND $who AS id
//       MATCH (one:Entity {id: id})-[link:LOCATED_IN|NEAR|BELONGS_TO|PART_OF|MEMBER_OF|EMPLOYED_BY|FAMILY_OF|OWNS|NATIONALITY|FOUNDED|ALLIED_WITH]->(other:Entity)
//       MATCH (report:Article {id: link.article})
//     whom: |
//       UNWIND $whom AS id
//       MATCH (other:Entity {id: id})<-[link:LOCATED_IN|NEAR|BELONGS_TO|PART_OF|MEMBER_OF|EMPLOYED_BY|FAMILY_OF|OWNS|NATIONALITY|FOUNDED|ALLIED_WITH]-(one:Entity)
//       MATCH (report:Article {id: link.article})
//     entity: |
//       CALL {
//         UNWIND $entity AS id
//         MATCH (one:Entity {id: id})-[link:LOCATED_IN|NEAR|BELONGS_TO|PART_OF|MEMBER_OF|EMPLOYED_BY|FAMILY_OF|OWNS|NATIONALITY|FOUNDED|ALLIED_WITH]->(other:Entity)
//         RETURN one, link, other
//         UNION
//         UNWIND $entity AS id
//         MATCH (other:Entity {id: id})<-[link:LOCATED_IN|NEAR|BELONGS_TO|PART_OF|MEMBER_OF|EMPLOYED_BY|FAMILY_OF|OWNS|NATIONALITY|FOUNDED|ALLIED_WITH]-(one:Entity)
//         RETURN one, link, other
//       }
//       MATCH (report:Article {id: link.article})
//     otherwise: |
//       MATCH (one:Entity)-[link:LOCATED_IN|NEAR|BELONGS_TO|PART_OF|MEMBER_OF|EMPLOYED_BY|FAMILY_OF|OWNS|NATIONALITY|FOUNDED|ALLIED_WITH]->(other:Entity)
//       MATCH (report:Article {id: link.article})
//   ends:
//     who: |
//       AND ($whom IS NULL OR other.id IN $whom) AND ($entity IS NULL OR one.id IN $entity OR other.id IN $entity)
//     whom: |
//       AND ($entity IS NULL OR one.id IN $entity OR other.id IN $entity)

// Offices have a query of their own. A relation is told from one to the other: a wife of him, a plant in a town.
// choose: pair
WHERE ($relation IS NULL OR toLower(replace(type(link), '_', ' ')) = $relation)
// choose: ends
// choose: versions
// choose: pages
WITH one, link, other, report
ORDER BY report.published, link.article, link.start, link.end, one.name, other.name, link.id
LIMIT $reach
RETURN one.name AS who, toLower(replace(type(link), '_', ' ')) AS relation, other.name AS whom, link.relation AS `as`,
  coalesce(link.time, link.timeText) AS `when`,
  link.article AS article, link.start AS `start`, link.end AS `end`, link.quote AS quote, link.voice AS voice
ORDER BY report.published, article, `start`, `end`, who, whom, link.id
LIMIT $limit
