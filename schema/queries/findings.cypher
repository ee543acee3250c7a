// title: Findings in an article
// question: What does an article tell, in the order of its text?
// parameters:
//   - { name: article, kind: article, required: true, description: "An article by id, by its own name, or by words of its title" }
// columns: [kind, id, type, who, what, whom, where, when, factuality]
// pages: article
// example: { article: article.txt }
// choices:
//   pages:
//     page: |
//       WHERE report.id >= $after AND report.id <= $until

// A row for each telling of an event, each saying, figure and relation, and for the first mention of who or what is named.
UNWIND $article AS wanted
MATCH (report:Article {id: wanted})
// choose: pages
WITH report
CALL {
  WITH report
  MATCH (report)<-[account:REPORTED_IN]-(event:Event)
  RETURN 'event' AS kind, event.id AS id, event.type AS type, event.name AS what, account.factuality AS factuality,
    [(event)<-[role]-(one:Entity) WHERE role.part = 'actor' AND role.article = account.article AND role.account = account.account | one.name]
      + [i IN range(0, size(coalesce(account.words, [])) - 1) WHERE account.wordParts[i] = 'actor' | account.words[i]] AS who,
    [(event)<-[role]-(one:Entity) WHERE role.part IS NOT NULL AND role.part <> 'actor' AND role.article = account.article AND role.account = account.account | one.name]
      + [i IN range(0, size(coalesce(account.words, [])) - 1) WHERE account.wordParts[i] <> 'actor' | account.words[i]] AS whom,
    [(event)-[place:AT|FROM|TO|NEAR]->(site:Entity) WHERE place.article = account.article
      | CASE type(place) WHEN 'AT' THEN site.name ELSE toLower(type(place)) + ' ' + site.name END] AS site,
    coalesce(account.time, account.timeText) AS time,
    account.id AS told, account.start AS first, account.end AS last, account.quote AS quote, account.voice AS voice
  UNION ALL
  WITH report
  MATCH (report)<-[account:REPORTED_IN]-(statement:Statement)
  WITH account, statement, [(statement)<-[:SAID]-(speaker:Entity) | speaker.name] AS speakers
  RETURN 'statement' AS kind, statement.id AS id, statement.kind AS type,
    reduce(words = '', part IN coalesce(statement.content, []) | words + CASE words WHEN '' THEN '' ELSE ' … ' END + part) AS what, null AS factuality,
    CASE WHEN size(speakers) > 0 THEN speakers
      WHEN statement.speaker IS NOT NULL THEN [statement.speaker]
      ELSE [(statement)<-[:SAID]-(crowd:Event) | crowd.name] END AS who,
    [(statement)-[:ABOUT]->(topic:Entity) | topic.name] + [(statement)-[:ABOUT]->(topic:Event) | topic.name] AS whom,
    [] AS site, coalesce(statement.time, statement.timeText) AS time,
    account.id AS told, account.start AS first, account.end AS last, account.quote AS quote, statement.id AS voice
  UNION ALL
  WITH report
  MATCH (report)<-[account:REPORTED_IN]-(figure:Figure)
  RETURN 'figure' AS kind, figure.id AS id, figure.unit AS type,
    figure.text + CASE WHEN figure.counts IS NULL THEN '' ELSE ' ' + figure.counts END AS what, null AS factuality,
    [] AS who, [] AS whom, [(figure)-[:AT]->(site:Entity) | site.name] AS site, coalesce(figure.period, figure.periodText) AS time,
    account.id AS told, account.start AS first, account.end AS last, account.quote AS quote, account.voice AS voice
  UNION ALL
  WITH report
  MATCH (report)<-[:MENTIONED_IN]-(subject:Entity)
  WITH DISTINCT report, subject
  MATCH (subject)-[relation:HOLDS_OFFICE|LOCATED_IN|NEAR|BELONGS_TO|PART_OF|MEMBER_OF|EMPLOYED_BY|FAMILY_OF|OWNS|NATIONALITY|FOUNDED|ALLIED_WITH]->(object)
  WHERE relation.article = report.id
  RETURN 'relation' AS kind, relation.id AS id, toLower(replace(type(relation), '_', ' ')) AS type,
    null AS what, null AS factuality, [subject.name] AS who, [object.name] AS whom, [] AS site, coalesce(relation.time, relation.timeText) AS time,
    relation.id AS told, relation.start AS first, relation.end AS last, relation.quote AS quote, relation.voice AS voice
  UNION ALL
  WITH report
  MATCH (report)<-[mention:MENTIONED_IN]-(entity:Entity)
  WITH entity, mention
  ORDER BY mention.start, mention.end, mention.id
  WITH entity, collect(mention.start) AS starts, collect(mention.end) AS ends, collect(mention.quote) AS quotes, collect(mention.voice) AS voices
  RETURN 'entity' AS kind, entity.id AS id, entity.type AS type, entity.name AS what, null AS factuality,
    [] AS who, [] AS whom, [] AS site, null AS time,
    entity.id AS told, starts[0] AS first, ends[0] AS last, quotes[0] AS quote, voices[0] AS voice
}
RETURN kind, id, type, who, what, whom, site AS `where`, time AS `when`, factuality,
  report.id AS article, first AS `start`, last AS `end`, quote, voice
ORDER BY article, `start`, `end`, kind, id, told
LIMIT $limit
