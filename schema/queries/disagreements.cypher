// title: Disagreements
// question: Where do reports disagree, or give two numbers for what may be the same?
// parameters:
//   - { name: about, kind: entity, description: "What they disagree on: somebody, something, or words" }
// columns: [disagreement, kind, about, says]
// pages: key
// example: { about: rally }
// choices:
//   pages:
//     page: |
//       WHERE key >= $after
//   versions:
//     current: |
//       WHERE NOT account.article IN $replaced
//   disagreement:
//     about: |
//       CALL {
//         MATCH (disagreement:Disagreement) // by words: $aboutStretches
//         WHERE disagreement.about =~ $aboutPattern
//         RETURN disagreement
//         UNION
//         UNWIND $about + $aboutNamed AS id
//         WITH DISTINCT id
//         MATCH (:Entity {id: id})<-[:COUNTS|AT]-(:Figure)<-[:DISAGREES]-(disagreement:Disagreement)
//         RETURN disagreement
//         UNION
//         UNWIND [id IN $about WHERE size($about) = 1] + $aboutTold AS id
//         MATCH (:Event {id: id})<-[:COUNTS|DISAGREES]-(near)<-[:DISAGREES*0..1]-(disagreement:Disagreement)
//         RETURN disagreement
//         UNION
//         UNWIND [id IN $about WHERE size($about) = 1] AS id
//         MATCH (:Figure {id: id})<-[:DISAGREES]-(disagreement:Disagreement)
//         RETURN disagreement
//         UNION
//         UNWIND [id IN $about WHERE size($about) = 1] AS id
//         MATCH (:Statement {id: id})<-[:DISAGREES]-(disagreement:Disagreement)
//         RETURN disagreement
//       }
//     otherwise: |
//       MATCH (disagreement:Disagreement)

// One row a side, with the first account of it. A name may be many entities'; what stands for itself alone may be anything.
// choose: disagreement
MATCH (disagreement)-[:DISAGREES]->(side)
WITH DISTINCT disagreement, side,
  coalesce(disagreement.kind, '') + ' ' + coalesce(disagreement.about, '') + ' ' + disagreement.id AS key
// choose: pages
CALL {
  WITH side
  MATCH (side)-[account:REPORTED_IN]->(:Article)
  // choose: versions
  RETURN account ORDER BY account.article, account.start, account.end, account.id LIMIT 1
}
RETURN disagreement.id AS disagreement, disagreement.kind AS kind, disagreement.about AS about,
  coalesce(side.text, account.time, account.timeText, side.name, account.quote) AS says,
  key, account.article AS article, account.start AS `start`, account.end AS `end`, account.quote AS quote, account.voice AS voice
ORDER BY key, article, `start`, `end`, side.id
LIMIT $limit
