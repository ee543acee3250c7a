// title: Co-participants
// question: Who took part in the same events as somebody?
// parameters:
//   - { name: entity, kind: entity, required: true, description: "A person, body, group or thing" }
// columns: [with, events]
// pages: key
// example: { entity: Cuba }
// choices:
//   pages:
//     page: |
//       AND coalesce(other.name, '') + ' ' + other.id + ' ' + coalesce(event.name, '') + ' ' + event.id >= $after
//   versions:
//     current: |
//       AND NOT theirs.article IN $replaced

// One row a pair and event, with the first words that say the other took part.
UNWIND $entity AS id
MATCH (entity:Entity {id: id})-[mine]->(event:Event)
WHERE mine.part IS NOT NULL
WITH DISTINCT entity, event
MATCH (event)<-[theirs]-(other:Entity)
WHERE theirs.part IS NOT NULL AND other.id <> entity.id
// choose: versions
// choose: pages
WITH entity, event, other, theirs
ORDER BY theirs.article, theirs.start, theirs.end, theirs.id
WITH entity, event, other, collect(theirs) AS all
WITH entity, event, other, all[0] AS first
RETURN other.name AS `with`, event.name AS events,
  coalesce(other.name, '') + ' ' + other.id + ' ' + coalesce(event.name, '') + ' ' + event.id AS key,
  first.article AS article, first.start AS `start`, first.end AS `end`, first.quote AS quote, first.voice AS voice
ORDER BY key, entity.id
LIMIT $limit
