// title: Figures
// question: Which numbers are reported, of what, where and over which period?
// parameters:
//   - { name: about, kind: entity, description: "What is counted: an entity, or a word of it" }
//   - { name: place, kind: place, description: Where it was counted; takes in what lies there }
//   - { name: event, kind: event, description: "The event it belongs to, by id, name or type" }
// columns: [value, bound, unit, counts, where, period]
// example: { about: people }

// An order of magnitude has no number: its value is the word, "hundreds".
MATCH (figure:Figure)-[account:REPORTED_IN]->(report:Article)
WHERE ($about IS NULL OR figure.counts =~ $aboutPattern
    OR EXISTS { (figure)-[:COUNTS]->(counted:Entity) WHERE counted.id IN $about }
    OR EXISTS { (figure)-[:COUNTS]->(happening:Event) WHERE happening.id IN $about OR happening.name =~ $aboutPattern })
  AND ($place IS NULL OR EXISTS { (figure)-[:AT]->(site:Entity) WHERE site.id IN $place })
  AND ($event IS NULL OR EXISTS { (figure)-[:COUNTS]->(happening:Event) WHERE happening.id IN $event })
RETURN coalesce(figure.value, figure.text) AS value, figure.bound AS bound, figure.unit AS unit, figure.counts AS counts,
  [(figure)-[:AT]->(site:Entity) | site.name] AS `where`, coalesce(figure.period, figure.periodText) AS period,
  account.article AS article, account.start AS `start`, account.end AS `end`, account.quote AS quote, account.voice AS voice
ORDER BY report.published, article, `start`, `end`, figure.id, account.id
LIMIT $limit
