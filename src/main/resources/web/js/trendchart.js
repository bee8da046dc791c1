// One indicator over the years: reported values and targets.
import {clear, h} from './dom.js';
import {number, t} from './i18n.js';
import {echarts, token} from './load.js';
import {amount, sentenceLink} from './facts.js';
import {series} from './outcomes.js';
import {years} from './names.js';

export async function trendChart(box, row, columns, trend) {
  if (!row) return clear(box);
  const over = series(trend, row.key);
  const own = columns.map(column => row.cells[column.key]?.find(one => one.measure === 'Level')).filter(Boolean);
  const told = over.length > own.length ? over : own.filter(one => one.unit === own[0].unit);
  const title = h('h2', {lang: 'zh-CN'}, row.label);
  if (!told.length) {
    return clear(box, title, h('ul.plain.facts', Object.values(row.cells).flat().map(one => h('li', h('strong', amount(one)), ' ',
      h('span.muted', `${t(`measure.${one.measure}`)} ${years(one.start, one.end)} ${t(`status.${one.status}`)}`), ' ', sentenceLink(one)))));
  }
  const canvas = h('div.chart', {role: 'img', 'aria-label': told.map(one => `${one.end} ${t(`status.${one.status}`)} ${amount(one)}`).join('; ')});
  clear(box, title, legend(), canvas, h('p.muted.small', told[0].measure === 'Level' ? t('indicators.legend') : t(`measure.${told[0].measure}`)));
  const library = await echarts();
  if (!canvas.isConnected) return;
  const chart = library.init(canvas);
  chart.setOption(options(told));
  new ResizeObserver(() => chart.resize()).observe(canvas);
}

const legend = () => h('ul.plain.legend', ['Actual', 'Target'].map(status =>
  h('li', h(`span.dot.s-${status.toLowerCase()}`, {'aria-hidden': 'true'}), t(`status.${status}`))));

function options(told) {
  const ends = [...new Set(told.map(one => one.end))].sort();
  const many = ends.length > 4;
  // A line runs over all years, also those of which nothing is told.
  const span = many ? Array.from({length: ends.at(-1) - ends[0] + 1}, (_, i) => String(Number(ends[0]) + i)) : ends;
  const values = status => span.map(year => told.find(one => one.end === year && one.status === status)?.value ?? null).map(value => value && Number(value));
  const muted = {color: token('muted')};
  const one = (name, color, data) => ({name, data, type: many ? 'line' : 'bar', barMaxWidth: 38, barGap: '10%', connectNulls: true, symbolSize: 7, itemStyle: {color},
    lineStyle: {color}, label: {show: !many, position: 'top', color: token('ink'), formatter: point => number(point.value)}});
  return {
    animation: false, textStyle: {fontFamily: getComputedStyle(document.body).fontFamily}, grid: {left: 4, right: 12, top: 30, bottom: 4, containLabel: true},
    xAxis: {type: 'category', data: span, axisLabel: muted, axisLine: {lineStyle: {color: token('line-strong')}}},
    yAxis: {type: 'value', scale: many, name: told[0].unit, nameTextStyle: {...muted, align: 'left'}, axisLabel: muted, splitLine: {lineStyle: {color: token('line')}}},
    series: [one(t('status.Actual'), token('line-strong'), values('Actual')), one(t('status.Target'), token('accent'), values('Target'))],
  };
}
