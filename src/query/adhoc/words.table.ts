/** Words of the language that a query may use; all that only read. */
export const keywords: ReadonlySet<string> = new Set(
  `MATCH OPTIONAL UNWIND WITH RETURN WHERE ORDER BY SKIP LIMIT ASC ASCENDING DESC DESCENDING AS DISTINCT AND OR XOR NOT IN
  STARTS ENDS CONTAINS IS NULL TRUE FALSE CASE WHEN THEN ELSE END EXISTS UNION ALL`.split(/\s+/),
);

/** Words with which a query may begin. */
export const beginnings: ReadonlySet<string> = new Set(["MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN"]);

/** Words that are no name in a query, so that what is refused anyway is told in words. */
export const refused: ReadonlySet<string> = new Set(
  `CREATE MERGE SET DELETE DETACH NODETACH REMOVE DROP FOREACH INSERT LOAD CSV CALL YIELD USE SHOW TERMINATE EXPLAIN PROFILE
  CYPHER ALTER GRANT DENY REVOKE INSTALL ATTACH COPY IMPORT EXPORT START SESSION FINISH`.split(/\s+/),
);

/** Functions that are known to compute a value from their arguments and nothing else; none that makes much out of little. */
export const functions: ReadonlySet<string> = new Set(
  `count collect sum avg min max size length head last tail labels type elementid properties keys nodes relationships
  startnode endnode coalesce tostring tointeger tofloat toboolean tolower toupper lower upper trim ltrim rtrim left right
  substring split reverse abs ceil floor round sign sqrt exists any all none single range char_length`.split(/\s+/),
);

/** Words that may stand before a bracket without being a function. */
export const beforeBracket: ReadonlySet<string> = new Set("MATCH UNWIND WITH RETURN WHERE BY SKIP LIMIT AND OR XOR NOT IN WHEN THEN ELSE CASE DISTINCT CONTAINS WITH".split(" "));

/** Operators of plans, of both engines, that only read what is in the graph. */
export const operators: ReadonlySet<string> = new Set(
  `ProduceResults AllNodesScan NodeByLabelScan UnionNodeByLabelsScan IntersectionNodeByLabelsScan
  SubtractionNodeByLabelsScan PartitionedAllNodesScan PartitionedNodeByLabelScan NodeIndexSeek NodeUniqueIndexSeek
  NodeIndexScan NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexSeekByRange NodeUniqueIndexSeekByRange MultiNodeIndexSeek
  DirectedRelationshipTypeScan UndirectedRelationshipTypeScan DirectedAllRelationshipsScan UndirectedAllRelationshipsScan
  DirectedUnionRelationshipTypesScan UndirectedUnionRelationshipTypesScan DirectedRelationshipIndexSeek
  UndirectedRelationshipIndexSeek DirectedRelationshipUniqueIndexSeek UndirectedRelationshipUniqueIndexSeek
  DirectedRelationshipIndexScan UndirectedRelationshipIndexScan DirectedRelationshipIndexSeekByRange
  UndirectedRelationshipIndexSeekByRange DirectedRelationshipIndexContainsScan UndirectedRelationshipIndexContainsScan
  DirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexEndsWithScan NodeByElementIdSeek NodeByIdSeek
  NodeCountFromCountStore RelationshipCountFromCountStore Expand(All) Expand(Into) OptionalExpand(All) OptionalExpand(Into)
  VarLengthExpand(All) VarLengthExpand(Into) VarLengthExpand(Pruning) VarLengthExpand(Pruning,BFS) VarLengthExpand(Pruning,BFS,All)
  VarLengthExpand(Pruning,BFS,Into) ProjectEndpoints Filter Projection Limit ExhaustiveLimit Skip Sort PartialSort Top PartialTop
  Top1WithTies Distinct OrderedDistinct EagerAggregation OrderedAggregation Argument EmptyRow EmptyResult Apply SemiApply
  AntiSemiApply SelectOrSemiApply SelectOrAntiSemiApply LetSemiApply LetAntiSemiApply LetSelectOrSemiApply
  LetSelectOrAntiSemiApply RollUpApply ConditionalApply AntiConditionalApply CacheProperties CartesianProduct NodeHashJoin
  ValueHashJoin NodeLeftOuterHashJoin NodeRightOuterHashJoin AssertSameNode TriadicSelection TriadicBuild TriadicFilter Union
  OrderedUnion Unwind Optional Eager UnwindCollection
  NodeScan EdgeScan Expand Return Project Aggregate Join LeftJoin SemiJoin AntiJoin Empty MultiWaySort MultiWayJoin
  ShortestPath VarLengthExpand Values`.split(/\s+/),
);
