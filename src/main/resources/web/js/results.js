// An answer in the forms that fit it: table, chart, map, graph, text.
import {clear, download, h} from './dom.js';
import {csv} from './csv.js';
import {number, t} from './i18n.js';
import {button, tabs} from './controls.js';
import {nothing} from './states.js';
import {resultTable} from './resulttable.js';
import {linkColumns, numberColumn, pointColumn} from './terms.js';
import {chart, graph, map} from './resultviews.js';

const FORMS = {
  table: {fits: () => true, draw: resultTable},
  chart: {fits: numberColumn, draw: chart},
  map: {fits: pointColumn, draw: map},
  graph: {fits: linkColumns, draw: graph},
  text: {fits: () => true, draw: (box, {text}) => clear(box, h('pre.raw', {tabindex: 0}, text))},
};

// Shows it as `form` where that fits, else as a table; tells which form is chosen later.
export function show(box, answer, form, onform) {
  if (answer.kind === 'boolean') return clear(box, h('p.verdict', t(answer.value ? 'ask.yes' : 'ask.no')));
  if (answer.kind === 'triples') return clear(box, h('pre.raw', {tabindex: 0}, answer.text));
  if (!answer.rows.length) return clear(box, nothing(t('ask.nothing')));
  const fitting = Object.keys(FORMS).filter(name => FORMS[name].fits(answer));
  const chosen = fitting.includes(form) ? form : 'table';
  const body = h('div.result');
  const draw = name => FORMS[name].draw(body, answer);
  clear(box, h('div.actions', tabs(t('ask.forms'), fitting.map(name => [name, t(`ask.${name}`)]), chosen, name => { onform(name); draw(name); }),
    h('p.muted', {role: 'status'}, t('ask.rows', {count: number(answer.rows.length), took: number(answer.took)})),
    button('CSV', () => save(answer)), button('JSON', () => download('answer.srj', 'application/sparql-results+json', answer.text))), body);
  draw(chosen);
}

const save = ({columns, rows}) => download('answer.csv', 'text/csv',
  csv(columns, rows.map(row => columns.map(column => row[column]?.value))));
