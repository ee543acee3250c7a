/** Tables: rows that rest on one sentence are a group, with the sentence below; on a telephone each group is a card. */
export const tableStyle = `
.table-frame { overflow-x: auto; margin-top: .8rem; }
table { border-collapse: collapse; width: 100%; font-size: .98rem; overflow-wrap: break-word; } th { font: 600 .84rem var(--sans); text-align: left; color: var(--soft); }
th, td { padding: .45rem .9rem .45rem 0; vertical-align: top; } td { min-width: 4.5rem; } td[data-label="What was said"] { min-width: 15rem; }
.comparison tr { border-bottom: 1px solid var(--hair); }
.rows thead th { border-bottom: 2px solid var(--ink); white-space: nowrap; } .rows tbody { border-bottom: 1px solid var(--rule); } .rows tbody tr:first-child td { padding-top: .8rem; }
.rows td:first-child, .rows th:first-child { padding-left: .9rem; min-width: 8.5rem; } .rows tr.words td { padding: .1rem .9rem 1rem; } .rows .evidence { max-width: 60rem; }
.rows tbody tr:not(.words) > td:first-child { border-left: 3px solid var(--standing); } .rows tr.said > td:first-child { border-left-style: dashed; } .rows tr:is(.announced, .possible, .demanded) > td:first-child { border-left-style: dotted; border-left-width: 4px; } .rows tr.denied > td:first-child { border-left: 5px double var(--standing); }
td .thing { display: flex; gap: .3rem; margin-bottom: .2rem; } td .thing > .glyph { margin-top: .25em; }
@media (max-width: 46rem) {
  .table-frame { overflow: visible; } .rows, .rows tbody, .rows tr, .rows td { display: block; } .rows thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .rows tbody { background: var(--sheet); border: 1px solid var(--rule); margin-bottom: .9rem; } .rows tr:not(.words) { border-left: 3px solid var(--standing); padding: .5rem 0; border-bottom: 1px solid var(--hair); }
  .rows tr.said { border-left-style: dashed; } .rows tr:is(.announced, .possible, .demanded) { border-left-style: dotted; } .rows tr.denied { border-left: 5px double var(--standing); }
  .rows td, .rows td:first-child, .rows tbody tr:first-child td { border: 0 !important; padding: .15rem .9rem; min-width: 0; display: grid; grid-template-columns: 6.5rem 1fr; } .rows tbody td:empty, .rows tbody tr:first-child td:empty { display: none; } .rows td > .chip { justify-self: start; } .rows td::before { content: attr(data-label); font: .8rem/1.9 var(--sans); color: var(--soft); }
  .rows tr.words td { display: block; padding: .7rem .9rem; } .rows tr.words td::before { content: none; }
}
@media print { .rows tbody { break-inside: avoid; } }
`;
