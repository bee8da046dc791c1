// The rows of an answer as a table that stays smooth with ten thousand rows.
import {clear, h, longList} from './dom.js';
import {number} from './i18n.js';
import {page} from './iri.js';
import {shorten} from './terms.js';

export function resultTable(box, {columns, rows}) {
  let sorted = {column: '', up: true};
  const body = h('div', {role: 'rowgroup'});
  const head = columns.map(column => h('span', {role: 'columnheader'}, h('button.sort', {type: 'button', onclick: event => {
    sorted = {column, up: sorted.column === column ? !sorted.up : true};
    head.forEach(one => one.removeAttribute('aria-sort'));
    event.target.closest('[role]').setAttribute('aria-sort', sorted.up ? 'ascending' : 'descending');
    fill(rows.toSorted(order(sorted)));
  }}, column)));
  const fill = list => longList(body, list, row => h('div.result-row', {role: 'row'}, columns.map(column => cell(row[column]))));
  const table = h('div.result-table', {role: 'table', 'aria-rowcount': rows.length + 1},
    h('div', {role: 'rowgroup'}, h('div.result-row.names', {role: 'row'}, head)), body);
  table.style.setProperty('--columns', columns.length);
  clear(box, h('div.scroll', {tabindex: 0, role: 'region', 'aria-label': columns.join(', ')}, table));
  fill(rows);
}

const order = ({column, up}) => (a, b) => (up ? 1 : -1) * compare(a[column]?.value ?? '', b[column]?.value ?? '');

const compare = (a, b) => a !== '' && b !== '' && Number.isFinite(Number(a)) && Number.isFinite(Number(b)) ? Number(a) - Number(b) : a.localeCompare(b, 'zh');

function cell(term) {
  if (!term) return h('span', {role: 'cell'});
  if (term.type === 'uri') return h('span', {role: 'cell'}, h('a', {href: page(term.value), title: term.value}, shorten(term)));
  const numeric = /#(integer|decimal|double|float)$/.test(term.datatype ?? '');
  return h(`span${numeric ? '.numeric' : ''}`, {role: 'cell', lang: term['xml:lang'] ?? null}, numeric ? number(term.value) : term.value);
}
