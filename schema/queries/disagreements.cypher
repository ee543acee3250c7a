// title: Disagreements
// question: Which reports cannot both hold, or give two numbers for what may be the same?
// parameters:
//   - { name: about, kind: entity, description: "What they disagree on: an entity, or words" }
// columns: [disagreement, kind, about, says]
// example: { about: rally }

// One row a side, with the first account of it.
MATCH (disagreement:Disagreement)-[:DISAGREES]->(side)
WHERE $about IS NULL OR disagreement.about =~ $aboutPattern
  OR EXISTS { (disagreement)-[:DISAGREES]->(:Figure)-[:COUNTS|AT]->(topic) WHERE topic.id IN $about OR topic.name =~ $aboutPattern }
  OR EXISTS { (disagreement)-[:DISAGREES]->(topic) WHERE topic.id IN $about OR topic.name =~ $aboutPattern }
WITH DISTINCT disagreement, side
CALL {
  WITH side
  MATCH (side)-[account:REPORTED_IN]->(:Article)
  RETURN account ORDER BY account.article, account.start, account.end, account.id LIMIT 1
}
RETURN disagreement.id AS disagreement, disagreement.kind AS kind, disagreement.about AS about,
  coalesce(side.text, account.time, account.timeText, side.name, account.quote) AS says,
  account.article AS article, account.start AS `start`, account.end AS `end`, account.quote AS quote, account.voice AS voice
ORDER BY kind, about, disagreement, article, `start`, `end`, side.id
LIMIT $limit
