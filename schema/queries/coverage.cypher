// title: Coverage
// question: What in an article was passed over, or taken with doubt, and why?
// parameters:
//   - { name: article, kind: article, description: "An article by id, by its own name, or by words of its title" }
// columns: [level, rule, reason]
// pages: article
// example: {}
// choices:
//   article:
//     article: |
//       UNWIND $article AS id
//       MATCH (article:Article {id: id})
//     otherwise: |
//       MATCH (article:Article)
//       // choose: versions
//   pages:
//     page: |
//       WHERE article.id >= $after AND article.id <= $until
//   versions:
//     current: |
//       WHERE NOT article.id IN $replaced
//       WITH article

// choose: article
// choose: pages
UNWIND range(0, size(coalesce(article.messageLevels, [])) - 1) AS i
RETURN article.messageLevels[i] AS level, article.messageRules[i] AS rule, article.messageReasons[i] AS reason,
  article.id AS article, article.messageStarts[i] AS `start`, article.messageEnds[i] AS `end`,
  article.messageQuotes[i] AS quote, 'source' AS voice
ORDER BY article, `start`, `end`, rule, i
LIMIT $limit
