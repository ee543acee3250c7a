// title: Text of an article
// question: What does an article say, paragraph by paragraph?
// parameters:
//   - { name: article, kind: article, required: true, description: "An article by id, by its own name, or by words of its title" }
// columns: [paragraph]
// pages: article
// types: { paragraph: integer }
// example: { article: article.txt }
// choices:
//   pages:
//     page: |
//       WHERE article.id >= $after AND article.id <= $until
// algorithm: paragraphs

// The whole text of each article: it is cut into paragraphs, with their places, where engines do not count characters.
UNWIND $article AS id
MATCH (article:Article {id: id})
// choose: pages
WITH article
RETURN 1 AS paragraph, article.id AS article, 0 AS `start`, 0 AS `end`, article.text AS quote, 'source' AS voice
ORDER BY article, `start`, `end`
LIMIT $limit
