// title: Search
// question: Where does a word or name occur?
// parameters:
//   - { name: text, kind: text, required: true, description: "Words as they stand, in any case, with or without accents" }
// columns: [kind, id, name, snippet]
// example: { text: havana }
// algorithm: search

// Each with the first place that supports it; the place in an article's text is found afterwards.
CALL {
  MATCH (node:Entity)
  WHERE node.name =~ $textPattern OR any(name IN node.names WHERE name =~ $textPattern)
  CALL {
    WITH node
    MATCH (node)-[at:MENTIONED_IN]->(:Article)
    RETURN at ORDER BY at.article, at.start, at.end, at.id LIMIT 1
  }
  RETURN 1 AS rank, 'entity' AS kind, node.id AS id, node.name AS name, null AS snippet,
    at.article AS article, at.start AS `start`, at.end AS stop, at.quote AS quote, at.voice AS voice
  UNION ALL
  MATCH (node:Event)
  WHERE node.name =~ $textPattern OR node.type =~ $textPattern
  CALL {
    WITH node
    MATCH (node)-[at:REPORTED_IN]->(:Article)
    RETURN at ORDER BY at.article, at.start, at.end, at.id LIMIT 1
  }
  RETURN 2 AS rank, 'event' AS kind, node.id AS id, node.name AS name, null AS snippet,
    at.article AS article, at.start AS `start`, at.end AS stop, at.quote AS quote, at.voice AS voice
  UNION ALL
  MATCH (node:Office)
  WHERE node.name =~ $textPattern
  CALL {
    WITH node
    MATCH (node)<-[at:HOLDS_OFFICE]-(:Entity)
    RETURN at ORDER BY at.article, at.start, at.end, at.id LIMIT 1
  }
  RETURN 3 AS rank, 'office' AS kind, node.id AS id, node.name AS name, null AS snippet,
    at.article AS article, at.start AS `start`, at.end AS stop, at.quote AS quote, at.voice AS voice
  UNION ALL
  MATCH (node:Statement)-[at:REPORTED_IN]->(:Article)
  WHERE any(part IN node.content WHERE part =~ $textPattern)
  RETURN 4 AS rank, 'statement' AS kind, node.id AS id, coalesce(node.speaker, node.cue) AS name,
    reduce(words = '', part IN node.content | words + CASE words WHEN '' THEN '' ELSE ' … ' END + part) AS snippet,
    at.article AS article, at.start AS `start`, at.end AS stop, at.quote AS quote, node.id AS voice
  UNION ALL
  MATCH (node:Article)
  WHERE node.text =~ $textPattern OR node.title =~ $textPattern OR node.ref =~ $textPattern
  RETURN 5 AS rank, 'article' AS kind, node.id AS id, coalesce(node.title, node.ref) AS name, null AS snippet,
    node.id AS article, null AS `start`, null AS stop, null AS quote, 'source' AS voice
}
RETURN kind, id, name, snippet, article, `start`, stop AS `end`, quote, voice
ORDER BY rank, name, id
LIMIT $limit
