// Places, and what lies there.
import {clear, h} from '../dom.js';
import {number, t} from '../i18n.js';
import {chosenReport, inReport, milestonesOf, placements} from '../data.js';
import {choice, noReports, nothing, remember, reportChoice} from '../controls.js';
import {CLASSES, chip, className, PHASES, phaseName, thingLink, years} from '../names.js';
import {atlas} from '../atlas.js';
import {sentenceLink} from '../facts.js';

export default async function atlasPage(params) {
  const {all, report} = await chosenReport(params);
  if (!report) return noReports();
  const [placed, milestones] = await Promise.all([placements(report.report), milestonesOf(inReport(report.report))]);
  const events = new Map();
  for (const one of milestones) events.set(one.thing, [...(events.get(one.thing) ?? []), one]);
  const things = nearest(placed);
  const state = {class: params.get('class') ?? '', phase: params.get('phase') ?? '', year: params.get('year') ?? '', place: params.get('place') ?? ''};
  const box = h('div.map', {role: 'application', 'aria-label': t('map.canvas')});
  const list = h('div.beside', {'aria-live': 'polite'});
  const count = h('p.muted', {role: 'status'});
  let view = null;
  let layer = null;
  const matches = () => things.filter(one => (!state.class || one.type === state.class)
    && (!(state.phase || state.year) || (events.get(one.thing) ?? []).some(event =>
      (!state.phase || event.phase === state.phase) && (!state.year || event.start <= state.year && state.year <= event.end))));
  const update = fit => {
    remember({...state});
    const found = matches();
    const places = byPlace(found);
    count.textContent = t('map.count', {things: number(found.length), places: number(places.length)});
    clear(list, places.length ? places.map(place => details(place, state.place === place.iri, events, open => {
      state.place = open ? place.iri : '';
      remember({...state});
      if (open && view) view.map.panTo(place.point);
    })) : nothing(t('map.none')));
    if (view) draw(places, fit);
  };
  const draw = (places, fit) => {
    const {L, map} = view;
    layer?.remove();
    layer = L.layerGroup().addTo(map);
    if (fit && places.length) map.fitBounds(L.latLngBounds(around(places, report).map(place => place.point)).pad(0.3), {maxZoom: 10});
    for (const cluster of clusters(places, map)) {
      const total = cluster.reduce((sum, place) => sum + place.things.length, 0);
      const mark = h('span.cluster', {style: {width: `${26 + 6 * Math.log2(total + 1)}px`, height: `${26 + 6 * Math.log2(total + 1)}px`}}, number(total));
      const name = cluster.length === 1 ? cluster[0].label : t('map.places', {count: cluster.length});
      L.marker(cluster[0].point, {title: `${name}: ${total}`, alt: `${name}: ${total}`,
        icon: L.divIcon({className: 'cluster-icon', html: mark, iconSize: [0, 0]})})
        .bindTooltip(name, {permanent: cluster.length === 1, direction: 'right', offset: [14, 0], className: 'place-name'})
        .on('click', () => {
          if (cluster.length > 1) map.fitBounds(L.latLngBounds(cluster.map(place => place.point)).pad(0.5));
          else { state.place = cluster[0].iri; update(false); document.getElementById(domId(cluster[0].iri))?.scrollIntoView({block: 'nearest'}); }
        }).addTo(layer);
    }
  };
  const set = name => value => { state[name] = value; update(false); };
  const span = [...new Set(milestones.flatMap(one => [one.start, one.end]))].filter(Boolean).sort();
  const filters = h('form.filters', {onsubmit: event => event.preventDefault()},
    choice('class', t('class'), [['', t('all')], ...CLASSES.filter(type => things.some(one => one.type === type)).map(type => [type, className(type)])], state.class, set('class')),
    choice('phase', t('phase'), [['', t('all')], ...PHASES.map(phase => [phase, phaseName(phase)])], state.phase, set('phase')),
    choice('year', t('year'), [['', t('all')], ...span.map(year => [year, year])], state.year, set('year')), count);
  update(false);
  return {title: t('nav.map'),
    element: h('section.page.wide', h('div.head', h('h1', t('nav.map')), h('p.lead', t('map.lead', {place: report.areaLabel ?? ''})), reportChoice(all, report, params)),
      filters, h('div.split.map-split', box, list)),
    ready: async () => {
      view = await atlas(box);
      view.map.setView([30, 106], 4);
      update(true);
      view.marked = new Set(byPlace(things).map(place => place.label));
      view.paint();
      view.map.on('zoomend', () => draw(byPlace(matches()), false));
    },
    leave: () => view?.map.remove()};
}

// The place with the narrowest name wins: a thing in a district is not shown at the city as well.
function nearest(rows) {
  const best = new Map();
  for (const row of rows) {
    const code = iri => (/area\/(\d+)/.exec(iri)?.[1] ?? '000000').replace(/0+$/, '').length;
    const known = best.get(row.thing);
    if (!known || row.place === row.thing || code(row.place) > code(known.place) && known.place !== known.thing) best.set(row.thing, row);
  }
  return [...best.values()];
}

function byPlace(things) {
  const places = new Map();
  for (const one of things) {
    if (!places.has(one.place)) places.set(one.place, {iri: one.place, label: one.placeLabel, point: one.point, things: []});
    places.get(one.place).things.push(one);
  }
  return [...places.values()].sort((a, b) => b.things.length - a.things.length || a.label.localeCompare(b.label, 'zh'));
}

// The reporting area and what lies in it; all places where none does.
function around(places, report) {
  const prefix = (/area\/(\d+)/.exec(report.area ?? '')?.[1] ?? '').replace(/(00)+$/, '');
  const inside = prefix ? places.filter(place => place.iri.includes(`area/${prefix}`)) : [];
  return inside.length ? inside : places;
}

// Places closer than 44 pixels stand together until the reader comes nearer.
function clusters(places, map) {
  const made = [];
  for (const place of places) {
    const at = map.latLngToLayerPoint(place.point);
    const near = made.find(one => one.at.distanceTo(at) < 44);
    if (near) near.places.push(place);
    else made.push({at, places: [place]});
  }
  return made.map(one => one.places);
}

const domId = iri => 'place-' + iri.replace(/\W+/g, '-');

const details = (place, open, events, ontoggle) => h('details.place', {id: domId(place.iri), open, ontoggle: event => ontoggle(event.target.open)},
  h('summary', h('span', place.label), h('span.count', number(place.things.length))),
  h('ul.plain.facts', place.things.sort((a, b) => CLASSES.indexOf(a.type) - CLASSES.indexOf(b.type)).map(one => h('li',
    chip(one.type), thingLink(one.thing, one.label),
    h('ul.plain.small', (events.get(one.thing) ?? []).map(event => h('li',
      h('span.phase', {'data-phase': event.phase}, phaseName(event.phase)), ' ', years(event.start, event.end), ' ', sentenceLink(event))))))));
