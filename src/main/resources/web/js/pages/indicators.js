// Indicators side by side: what was, what is aimed at, what became of it.
import {clear, download, h} from '../dom.js';
import {csv} from '../csv.js';
import {t} from '../i18n.js';
import {chosenReport, figures, trends} from '../data.js';
import {all as any, button, choice, filters, tabs, textField} from '../controls.js';
import {noReports} from '../states.js';
import {reportChoice} from '../reports.js';
import {remember} from '../address.js';
import {table} from '../indicators.js';
import {outcomes} from '../outcomes.js';
import {columnTitle, levels, rowsOf, sideBySide} from '../sidebyside.js';
import {outcomeTable} from '../outcometable.js';
import {trendChart} from '../trendchart.js';
import {amount} from '../facts.js';

export default async function indicators(params) {
  const {all, report} = await chosenReport(params);
  if (!report) return noReports();
  const several = report.area && all.filter(one => one.area === report.area).length > 1;
  const [told, trend] = await Promise.all([figures(report.report), several ? trends(report.area) : []]);
  const made = table(told, report), results = outcomes(trend);
  const names = new Map(made.rows.map(row => [row.key, row]));
  const state = Object.fromEntries(['theme', 'sort', 'text', 'indicator', 'show'].map(name => [name, params.get(name) ?? '']));
  const body = h('div.scroll', {tabindex: 0, role: 'region', 'aria-label': t('nav.indicators')});
  const chart = h('div.chart-box');
  const rows = () => rowsOf(made, state);
  const draw = () => trendChart(chart, names.get(state.indicator) ?? best(rows()), made.columns, trend);
  const choose = key => { state.indicator = key; remember({indicator: key}); mark(); draw(); };
  const mark = () => body.querySelectorAll('tr[data-key]').forEach(row => row.classList.toggle('chosen', row.dataset.key === state.indicator));
  const update = () => {
    clear(body, state.show === 'outcomes' ? outcomeTable(results, state, choose)
      : sideBySide(rows(), made.columns, state, choose, sort => { set('sort')(sort === state.sort ? '' : sort); }));
    mark();
  };
  const set = (name, typing = false) => value => { state[name] = value; remember({[name]: value}, typing); update(); };
  const themes = [...new Set(made.rows.map(row => row.theme).filter(Boolean))].sort();
  update();
  return {
    title: t('nav.indicators'),
    element: h('section.page.indicators',
      h('div.head', h('h1', t('nav.indicators')), h('p.lead', t('indicators.lead', {place: report.areaLabel ?? '', year: report.year})), reportChoice(all, report)),
      filters(
        several ? tabs(t('indicators.show'), [['', t('indicators.report')], ['outcomes', t('indicators.outcomes')]], state.show, set('show')) : null,
        themes.length ? choice('theme', t('theme.label'), [any(), ...themes.map(name => [name, t(`theme.${name}`)])], state.theme, set('theme')) : null,
        textField('text', t('contains'), state.text, set('text', true)),
        button('CSV', () => save(rows(), made.columns, report))),
      h('div.split', body, h('aside', chart))),
    ready: draw,
  };
}

// A well-known indicator with many values to draw.
const best = rows => rows.toSorted((a, b) => Boolean(b.theme) - Boolean(a.theme) || levels(b) - levels(a))[0];

function save(rows, columns, report) {
  const cell = list => (list ?? []).map(amount).join('; ');
  const source = list => (list ?? []).map(f => f.words).join('; ');
  download(`indicators-${report.areaLabel ?? ''}-${report.year}.csv`, 'text/csv', csv(
    [t('indicator'), 'English', t('theme.label'), ...columns.flatMap(c => [columnTitle(c), t('words')])],
    rows.map(row => [row.label, row.english ?? '', row.theme && t(`theme.${row.theme}`), ...columns.flatMap(c => [cell(row.cells[c.key]), source(row.cells[c.key])])])));
}
