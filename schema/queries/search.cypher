// title: Search
// question: Where does a word or name occur?
// parameters:
//   - { name: text, kind: text, required: true, description: "Words as they stand, in any case, with or without accents" }
// columns: [kind, id, name, snippet]
// pages: key
// example: { text: havana }
// choices:
//   pages:
//     page: |
//       WHERE key >= $after
//   versions:
//     current: |
//       WITH rank, node, name, key
//       WHERE NOT node.id IN $replaced
//         AND (node:Article
//           OR EXISTS { (node)-[at:MENTIONED_IN|REPORTED_IN]->(:Article) WHERE NOT at.article IN $replaced }
//           OR EXISTS { (node)<-[at:HOLDS_OFFICE]-(:Entity) WHERE NOT at.article IN $replaced })
//       WITH rank, node, name, key
//   mention:
//     current: |
//       WHERE NOT at.article IN $replaced
// algorithm: search

// Each with the first place that supports it; the place in an article's text is found afterwards.
CALL {
  MATCH (node:Entity) // by words: $textStretches in name, names
  WHERE node.name =~ $textPattern OR any(name IN node.names WHERE name =~ $textPattern)
  RETURN 1 AS rank, node, node.name AS name
  UNION ALL
  MATCH (node:Event) // by words: $textStretches in name, type
  WHERE node.name =~ $textPattern OR node.type =~ $textPattern
  RETURN 2 AS rank, node, node.name AS name
  UNION ALL
  MATCH (node:Office) // by words: $textStretches
  WHERE node.name =~ $textPattern
  RETURN 3 AS rank, node, node.name AS name
  UNION ALL
  MATCH (node:Statement) // by words: $textStretches in content
  WHERE any(part IN node.content WHERE part =~ $textPattern)
  RETURN 4 AS rank, node, coalesce(node.speaker, node.cue) AS name
}
WITH rank, node, name, toString(rank) + ' ' + coalesce(name, '') + ' ' + node.id AS key
// choose: versions
// choose: pages
WITH rank, node, name, key
ORDER BY key
LIMIT $reach
WITH collect({ rank: rank, node: node, name: name }) AS found
CALL {
  WITH found
  UNWIND found AS one
  RETURN one.rank AS rank, one.node AS node, one.name AS name
  UNION ALL
  WITH found
  WITH found WHERE size(found) < $reach
  MATCH (node:Article) // by words: $textStretches
  WHERE node.text =~ $textPattern OR node.title =~ $textPattern OR node.ref =~ $textPattern
  RETURN 5 AS rank, node, coalesce(node.title, node.ref) AS name
}
WITH rank, node, name, toString(rank) + ' ' + coalesce(name, '') + ' ' + node.id AS key
// choose: versions
// choose: pages
WITH rank, node, name, key
ORDER BY key
LIMIT $reach
CALL {
  WITH node
  MATCH (node)-[at:MENTIONED_IN|REPORTED_IN]->(:Article)
  // choose: mention
  RETURN at.article AS article, at.start AS first, at.end AS last, at.quote AS quote, at.voice AS told
  ORDER BY article, first, last, at.id LIMIT 1
  UNION ALL
  WITH node
  MATCH (node)<-[at:HOLDS_OFFICE]-(:Entity)
  // choose: mention
  RETURN at.article AS article, at.start AS first, at.end AS last, at.quote AS quote, at.voice AS told
  ORDER BY article, first, last, at.id LIMIT 1
  UNION ALL
  WITH node
  MATCH (node)
  WHERE node:Article
  RETURN node.id AS article, null AS first, null AS last, null AS quote, 'source' AS told
}
RETURN ['entity', 'event', 'office', 'statement', 'article'][rank - 1] AS kind, node.id AS id, name,
  CASE WHEN rank = 4 THEN reduce(words = '', part IN coalesce(node.content, []) | words + CASE words WHEN '' THEN '' ELSE ' … ' END + part) END AS snippet,
  key, article, first AS `start`, last AS `end`, quote, CASE WHEN rank = 4 THEN node.id ELSE told END AS voice
ORDER BY key
LIMIT $limit
