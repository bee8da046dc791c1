// An answer as chart, as map, as graph.
import {h} from './dom.js';
import {echarts, token} from './load.js';
import {page} from './iri.js';
import {go} from './address.js';
import {pointOf} from './places.js';
import {isNumber, linkColumns, numberColumn, pointColumn, shorten, textColumn} from './terms.js';

const MOST_BARS = 60;
const MOST_LINKS = 400;

export async function chart(box, answer) {
  const value = numberColumn(answer), name = textColumn(answer, value);
  const shown = answer.rows.filter(row => isNumber(row[value])).slice(0, MOST_BARS);
  const canvas = drawn(box, shown.map(row => `${label(row[name])}: ${row[value].value}`).join('; '));
  canvas.style.height = `${Math.max(260, 60 + shown.length * 28)}px`;
  const library = await echarts();
  const muted = {color: token('muted')};
  const drawing = library.init(canvas);
  new ResizeObserver(() => drawing.resize()).observe(canvas);
  drawing.setOption({animation: false, textStyle: {fontFamily: getComputedStyle(document.body).fontFamily},
    grid: {left: 10, right: 60, top: 10, bottom: 30, containLabel: true},
    xAxis: {type: 'value', name: value, nameLocation: 'middle', nameGap: 28, nameTextStyle: muted, axisLabel: muted, splitLine: {lineStyle: {color: token('line')}}},
    yAxis: {type: 'category', inverse: true, data: shown.map(row => label(row[name])), axisLabel: {color: token('ink'), width: Math.min(260, box.clientWidth / 3), overflow: 'truncate'}},
    series: [{type: 'bar', barMaxWidth: 18, data: shown.map(row => Number(row[value].value)), itemStyle: {color: token('accent')}, label: {show: true, position: 'right', color: token('ink')}}]});
}

export async function map(box, answer) {
  const column = pointColumn(answer), name = textColumn(answer, column);
  const canvas = h('div.map');
  box.replaceChildren(canvas);
  const {atlas} = await import('./atlas.js');
  const {L, map: made, marked, paint} = await atlas(canvas);
  const points = answer.rows.map(row => [pointOf(row[column]?.value), label(row[name])]).filter(([point]) => point);
  points.forEach(([, text]) => marked.add(text));
  made.fitBounds(L.latLngBounds(points.map(([point]) => point)).pad(0.3), {maxZoom: 10});
  paint();
  for (const [point, text] of points) L.circleMarker(point, {radius: 7, color: token('accent'), fillOpacity: 0.5}).bindTooltip(text).addTo(made);
}

export async function graph(box, answer) {
  const [from, to] = linkColumns(answer);
  const nodes = new Map();
  const add = term => nodes.set(term.value, {data: {id: term.value, label: shorten(term), group: term.type === 'uri' ? 'work' : 'place'}});
  const used = answer.rows.filter(row => row[from] && row[to]).slice(0, MOST_LINKS);
  used.forEach(row => { add(row[from]); add(row[to]); });
  const canvas = h('div.canvas', {role: 'img', 'aria-label': `${from}, ${to}: ${used.length}`});
  box.replaceChildren(canvas);
  const {arrange, drawing} = await import('./drawing.js');
  const cy = await drawing(canvas, [...nodes.values(), ...used.map((row, i) => ({data: {id: `e${i}`, source: row[from].value, target: row[to].value, label: ''}}))]);
  arrange(cy);
  cy.on('tap', 'node', event => { if (event.target.id().startsWith('http')) go(page(event.target.id())); });
}

const label = term => term ? shorten(term) : '';

function drawn(box, text) {
  const canvas = h('div.chart', {role: 'img', 'aria-label': text});
  box.replaceChildren(canvas);
  return canvas;
}
