// Indicators side by side: what was, what is aimed at, and a chart of the chosen one.
import {clear, csv, download, h} from '../dom.js';
import {t} from '../i18n.js';
import {chosenReport, figuresOf, inReport} from '../data.js';
import {select} from '../sparql.js';
import {button, choice, noReports, nothing, remember, reportChoice} from '../controls.js';
import {amount, sentenceLink} from '../facts.js';
import {echarts, token} from '../load.js';
import {table} from '../indicators.js';
import {years} from '../names.js';

export default async function indicators(params) {
  const {all, report} = await chosenReport(params);
  if (!report) return noReports();
  const made = table(await figuresOf(inReport(report.report)), report);
  const state = {theme: params.get('theme') ?? '', sort: params.get('sort') ?? 'theme',
    text: params.get('text') ?? '', indicator: params.get('indicator') ?? ''};
  const body = h('tbody');
  const chart = h('div.chart-box');
  const rows = () => made.rows
    .filter(row => (!state.theme || row.theme === state.theme)
      && (!state.text || (row.label + (row.english ?? '')).toLowerCase().includes(state.text.toLowerCase())))
    .sort(order(state.sort));
  const choose = async key => {
    state.indicator = key;
    remember({...state});
    [...body.children].forEach(row => row.classList.toggle('chosen', row.dataset.key === key));
    const row = made.rows.find(one => one.key === key);
    if (row) await draw(chart, row, made.columns, report, all);
  };
  const update = () => {
    remember({...state});
    const found = rows();
    clear(body, found.length ? found.map(row => line(row, made.columns, choose))
      : h('tr', h('td', {colspan: made.columns.length + 2}, nothing(t('indicators.none')))));
  };
  const head = (key, text) => h('th', {scope: 'col', 'aria-sort': state.sort === key ? 'ascending' : null},
    h('button.sort', {type: 'button', onclick: event => {
      state.sort = key;
      event.target.closest('tr').querySelectorAll('th').forEach(th => th.removeAttribute('aria-sort'));
      event.target.closest('th').setAttribute('aria-sort', 'ascending');
      update();
    }}, text));
  const themes = [...new Set(made.rows.map(row => row.theme).filter(Boolean))].sort();
  update();
  return {
    title: t('nav.indicators'),
    element: h('section.page.indicators',
      h('div.head', h('h1', t('nav.indicators')), h('p.lead', t('indicators.lead', {place: report.areaLabel ?? '', year: report.year})), reportChoice(all, report, params)),
      h('form.filters', {onsubmit: event => event.preventDefault()},
        themes.length ? choice('theme', t('theme.label'), [['', t('all')], ...themes.map(name => [name, t(`theme.${name}`)])], state.theme,
          value => { state.theme = value; update(); }) : null,
        h('div.field', h('label', {for: 'f-text'}, t('contains')),
          h('input', {id: 'f-text', type: 'search', value: state.text, oninput: event => { state.text = event.target.value.trim(); update(); }})),
        button('CSV', () => save(rows(), made.columns, report))),
      h('div.split', h('div.scroll', {tabindex: 0, role: 'region', 'aria-label': t('nav.indicators')},
        h('table.grid', h('thead', h('tr', head('label', t('indicator')), made.columns.map(c => head(c.key, columnTitle(c))))), body)),
      h('aside', chart))),
    ready: () => choose(state.indicator || (rows().find(row => levels(row) > 2) ?? rows().find(row => levels(row) > 1) ?? rows()[0])?.key),
  };
}

const columnTitle = column => t(`column.${column.key}`, {year: column.year});

const levels = row => Object.values(row.cells).filter(cell => cell[0].measure === 'Level').length;

const level = (row, key) => Number(row.cells[key]?.[0]?.value ?? NaN);

const order = sort => (a, b) => sort === 'label' ? a.label.localeCompare(b.label, 'zh')
  : sort === 'theme' ? Object.keys(b.cells).length - Object.keys(a.cells).length || a.theme.localeCompare(b.theme) || a.label.localeCompare(b.label, 'zh')
    : (Number.isNaN(level(a, sort)) ? 1 : 0) - (Number.isNaN(level(b, sort)) ? 1 : 0) || level(b, sort) - level(a, sort);

const line = (row, columns, choose) => h('tr', {'data-key': row.key, onclick: event => event.target.closest('a') || choose(row.key)},
  h('th', {scope: 'row'}, h('button.quiet.left', {type: 'button', onclick: () => choose(row.key)}, row.label),
    row.english ? h('span.muted.small', {lang: 'en'}, row.english) : null),
  columns.map(column => h('td', (row.cells[column.key] ?? []).map(figure =>
    h('div.cell', h('span', amount(figure)), h('span.muted.small', figure.measure === 'Level' ? '' : t(`measure.${figure.measure}`)), sentenceLink(figure))))));

async function draw(box, row, columns, report, all) {
  const others = await series(row, all, report);
  const cells = columns.map(column => ({column, figure: row.cells[column.key]?.find(f => f.measure === 'Level')}));
  const points = [...others, ...cells.filter(c => c.figure).map(c => ({year: c.column.year, status: c.column.status,
    value: Number(c.figure.value), unit: c.figure.unit ?? ''}))];
  const title = h('h2', row.label);
  if (points.length < 1) {
    clear(box, title, h('ul.plain', Object.values(row.cells).flat().map(f => h('li', h('strong', amount(f)), ' ',
      h('span.muted', `${t(`measure.${f.measure}`)} ${years(f.start, f.end)} ${t(`status.${f.status}`)}`)))));
    return;
  }
  const canvas = h('div.chart', {role: 'img', 'aria-label': points.map(p => `${p.year}: ${p.value} ${p.unit}`).join('; ')});
  clear(box, title, canvas, h('p.muted.small', t('indicators.legend')));
  const library = await echarts();
  const years = [...new Set(points.map(p => p.year))].sort();
  const bars = status => years.map(year => points.find(p => p.year === year && p.status === status)?.value ?? null);
  const chart = library.init(canvas, null, {renderer: 'canvas'});
  const common = {type: 'bar', barMaxWidth: 44, label: {show: true, position: 'top', color: token('ink')}};
  chart.setOption({
    animation: false, textStyle: {fontFamily: 'inherit'}, grid: {left: 8, right: 8, top: 36, bottom: 8, containLabel: true},
    legend: {textStyle: {color: token('ink')}, top: 0}, tooltip: {trigger: 'axis'},
    xAxis: {type: 'category', data: years.map(String), axisLabel: {color: token('muted')}},
    yAxis: {type: 'value', name: points[0].unit, axisLabel: {color: token('muted')}, nameTextStyle: {color: token('muted')}, splitLine: {lineStyle: {color: token('line')}}},
    series: [{...common, name: t('status.Actual'), itemStyle: {color: token('muted')}, data: bars('Actual')},
      {...common, name: t('status.Target'), itemStyle: {color: token('accent')}, data: bars('Target')}],
  });
  new ResizeObserver(() => chart.resize()).observe(canvas);
}

// What the other reports of the same area say of the indicator.
async function series(row, all, report) {
  if (!report.area || !row.key.startsWith('http') || all.filter(one => one.area === report.area).length < 2) return [];
  const unit = Object.values(row.cells).flat().find(f => f.measure === 'Level')?.unit;
  const rows = await select(`SELECT DISTINCT ?end ?value ?unit ?status WHERE {
    ?fact a rg:Figure ; rg:indicator <${row.key}> ; rg:kind rg:Level ; rg:area <${report.area}> ; rg:value ?value ;
      rg:unitText ?unit ; rg:status ?status ; rg:endYear ?end ; rg:evidence/rg:inParagraph/rg:report ?report .
    FILTER(?report != <${report.report}>) }`);
  return rows.filter(one => one.unit === unit).map(one => ({year: Number(one.end),
    status: one.status.endsWith('Actual') ? 'Actual' : 'Target', value: Number(one.value), unit: one.unit}));
}

function save(rows, columns, report) {
  const cell = list => (list ?? []).map(amount).join('; ');
  const source = list => (list ?? []).map(f => f.words).join('; ');
  download(`indicators-${report.areaLabel ?? ''}-${report.year}.csv`, 'text/csv', csv(
    [t('indicator'), 'English', t('theme.label'), ...columns.flatMap(c => [columnTitle(c), t('words')])],
    rows.map(row => [row.label, row.english ?? '', row.theme && t(`theme.${row.theme}`, {}), ...columns.flatMap(c => [cell(row.cells[c.key]), source(row.cells[c.key])])])));
}
