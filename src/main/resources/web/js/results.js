// Results of a question as chart, map and graph, beside the table.
import {h, clear} from './dom.js';
import {t} from './i18n.js';
import {page} from './iri.js';
import {pointOf} from './data.js';
import {echarts, token} from './load.js';
import {atlas} from './atlas.js';
import {drawing} from './drawing.js';

let registered = false;

export function plugins(Yasr) {
  if (registered) return;
  registered = true;
  Yasr.registerPlugin('chart', plugin('ask.chart', numberColumn, chart));
  Yasr.registerPlugin('places', plugin('ask.map', wktColumn, places));
  Yasr.registerPlugin('links', plugin('ask.graph', linkColumns, links));
}

const plugin = (title, fits, draw) => class {
  constructor(yasr) { this.yasr = yasr; this.priority = 1; this.label = t(title); this.hideFromSelection = false; }
  canHandleResults() {
    const rows = this.yasr.results?.getBindings();
    return Boolean(rows?.length && fits(rows));
  }
  draw() {
    const box = h('div.result');
    clear(this.yasr.resultsEl, box);
    return draw(box, this.yasr.results.getBindings());
  }
  getIcon() { return null; }
};

const names = rows => [...new Set(rows.flatMap(row => Object.keys(row)))];
const isNumber = term => term && term.value.trim() !== '' && Number.isFinite(Number(term.value)) && term.type !== 'uri';
const numberColumn = rows => names(rows).findLast(name => rows.some(row => isNumber(row[name])));
const wktColumn = rows => names(rows).find(name => rows.some(row => pointOf(row[name]?.value)));
const textColumn = (rows, not) => names(rows).find(name => name !== not && rows.some(row => row[name]?.type !== 'uri' && !isNumber(row[name]) && !pointOf(row[name]?.value)));
const linkColumns = rows => {
  const things = names(rows).filter(name => rows.some(row => row[name]?.type === 'uri'));
  return things.length > 1 ? things.slice(0, 2) : names(rows).filter(name => !wktColumn([rows[0]])).length > 1 && names(rows).slice(0, 2);
};

async function chart(box, rows) {
  const value = numberColumn(rows), name = textColumn(rows, value) ?? names(rows)[0];
  const shown = rows.filter(row => isNumber(row[value])).slice(0, 40);
  box.style.height = `${Math.max(260, 60 + shown.length * 26)}px`;
  const library = await echarts();
  library.init(box).setOption({animation: false, grid: {left: 10, right: 50, top: 30, bottom: 10, containLabel: true},
    xAxis: {type: 'value', name: value, axisLabel: {color: token('muted')}},
    yAxis: {type: 'category', inverse: true, data: shown.map(row => row[name]?.value ?? ''), axisLabel: {color: token('ink'), width: 260, overflow: 'truncate'}},
    series: [{type: 'bar', data: shown.map(row => Number(row[value].value)), itemStyle: {color: token('accent')}, label: {show: true, position: 'right', color: token('ink')}}]});
}

async function places(box, rows) {
  const column = wktColumn(rows), name = textColumn(rows, column) ?? column;
  box.style.height = '460px';
  const {L, map, paint} = await atlas(box);
  const points = rows.map(row => [pointOf(row[column]?.value), row[name]?.value ?? '']).filter(([point]) => point);
  map.fitBounds(L.latLngBounds(points.map(([point]) => point)).pad(0.3), {maxZoom: 10});
  paint();
  for (const [point, label] of points) L.circleMarker(point, {radius: 7, color: token('accent'), fillOpacity: 0.5}).bindTooltip(label).addTo(map);
}

async function links(box, rows) {
  const [from, to] = linkColumns(rows);
  box.style.height = '520px';
  const nodes = new Map();
  const add = term => nodes.set(term.value, {data: {id: term.value, label: shorten(term), group: term.type === 'uri' ? 'work' : 'text'}});
  const used = rows.filter(row => row[from] && row[to]).slice(0, 400);
  used.forEach(row => { add(row[from]); add(row[to]); });
  const cy = await drawing(box, [...nodes.values(), ...used.map((row, i) => ({data: {id: `e${i}`, source: row[from].value, target: row[to].value, label: ''}}))]);
  cy.on('tap', 'node', event => { if (event.target.id().startsWith('http')) window.open(page(event.target.id()), '_blank'); });
}

const shorten = term => term.type === 'uri' ? decodeURIComponent(term.value.split(/[/#]/).pop()) : term.value;
