// The table of one report: an indicator a line, a point in time a column, each cell with its sentence.
import {h} from './dom.js';
import {t} from './i18n.js';
import {amount, sentenceLink} from './facts.js';
import {nothing} from './states.js';

export const columnTitle = column => t(`column.${column.key}`, {year: column.year});

export const levels = row => Object.values(row.cells).filter(cell => cell[0].measure === 'Level').length;

export const contains = (text, ...names) => !text || names.join(' ').toLowerCase().includes(text.toLowerCase());

export const rowsOf = ({rows}, {theme, text, sort}) => rows
  .filter(row => (!theme || row.theme === theme) && contains(text, row.label, row.english))
  .sort(order(sort));

const level = (row, key) => Number(row.cells[key]?.[0]?.value ?? NaN);

const order = sort => (a, b) => sort === 'label' ? a.label.localeCompare(b.label, 'zh')
  : !sort ? Object.keys(b.cells).length - Object.keys(a.cells).length || (a.theme || '~').localeCompare(b.theme || '~') || a.label.localeCompare(b.label, 'zh')
    : (Number.isNaN(level(a, sort)) ? 1 : 0) - (Number.isNaN(level(b, sort)) ? 1 : 0) || level(b, sort) - level(a, sort);

export function sideBySide(rows, columns, {sort}, choose, onsort) {
  if (!rows.length) return nothing(t('indicators.none'));
  const head = (key, text) => h('th', {scope: 'col', 'aria-sort': sort === key ? (key === 'label' ? 'ascending' : 'descending') : null},
    h('button.sort', {type: 'button', onclick: () => onsort(key)}, text));
  return h('table.grid',
    h('thead', h('tr', head('label', t('indicator')), columns.map(column => head(column.key, columnTitle(column))))),
    h('tbody', rows.map(row => line(row, columns, choose))));
}

const line = (row, columns, choose) => h('tr', {'data-key': row.key, onclick: event => event.target.closest('a, button') || choose(row.key)},
  indicatorName(row, choose),
  columns.map(column => h('td', (row.cells[column.key] ?? []).map(figure =>
    h('div.cell', h('span.amount', amount(figure)), figure.measure === 'Level' ? null : h('span.muted.small', t(`measure.${figure.measure}`)), sentenceLink(figure))))));

export const indicatorName = (row, choose) => h('th', {scope: 'row'},
  h('button.name', {type: 'button', lang: 'zh-CN', onclick: () => choose(row.key)}, row.label),
  row.english ? h('span.muted.small', {lang: 'en'}, row.english) : null);
