// Places, and what lies there: on a map, and in a list that tells the same.
import {clear, h} from '../dom.js';
import {number, t} from '../i18n.js';
import {chosenReport, milestones} from '../data.js';
import {placements} from '../places.js';
import {all as any, choice, filters} from '../controls.js';
import {noReports, nothing} from '../states.js';
import {reportChoice} from '../reports.js';
import {keep, remember} from '../address.js';
import {full, short} from '../iri.js';
import {CLASSES, className, PHASES, phaseName} from '../names.js';
import {groups, placeDetails, unplaced} from '../placelist.js';
import {markers} from '../markers.js';
import {atlas} from '../atlas.js';

export default async function atlasPage(params) {
  const {all, report} = await chosenReport(params);
  if (!report) return noReports();
  const [{placed, without}, events] = await Promise.all([placements(report.report), eventsOf(report.report)]);
  const state = Object.fromEntries(['class', 'phase', 'year'].map(name => [name, params.get(name) ?? '']));
  let open = full(params.get('place'));
  const box = h('div.map', {role: 'application', 'aria-label': t('map.canvas')});
  const list = h('div.beside');
  const count = h('p.muted', {role: 'status'});
  const here = location.pathname;
  let shown = null;
  const fits = one => (!state.class || one.type === state.class)
    && (!(state.phase || state.year) || (events.get(one.thing) ?? []).some(event =>
      (!state.phase || event.phase === state.phase) && (!state.year || event.start <= state.year && state.year <= event.end)));
  const choose = (place, isOpen) => {
    open = isOpen ? place.iri : '';
    remember({place: short(open)});
    if (isOpen) shown?.pan(place);
  };
  const update = () => {
    const found = placed.filter(fits), places = groups(found), rest = without.filter(fits);
    count.textContent = t('map.count', {things: number(found.length), places: number(places.length)});
    clear(list, places.length ? places.map(place => placeDetails(place, open === place.iri, events, isOpen => choose(place, isOpen)))
      : nothing(t('map.none')), rest.length ? unplaced(rest, events) : null);
    shown?.draw(places);
    return places;
  };
  const set = name => value => { state[name] = value; remember({[name]: value}); update(); };
  const spans = [...new Set([...events.values()].flat().flatMap(one => [one.start, one.end]))].filter(Boolean).sort();
  const controls = filters(
    choice('class', t('class'), [any(), ...CLASSES.filter(type => placed.some(one => one.type === type)).map(type => [type, className(type)])], state.class, set('class')),
    choice('phase', t('phase'), [any(), ...PHASES.map(phase => [phase, phaseName(phase)])], state.phase, set('phase')),
    choice('year', t('year'), [any(), ...spans.map(year => [year, year])], state.year, set('year')), count);
  const places = update();
  return {title: t('nav.map'),
    element: h('section.page.wide', h('div.head', h('h1', t('nav.map')), h('p.lead', t('map.lead', {place: report.areaLabel ?? ''})), reportChoice(all, report)),
      controls, h('div.split.map-split', box, list)),
    ready: async () => {
      shown = markers(await atlas(box), report, place => {
        open = place.iri;
        remember({place: short(open)});
        update();
        list.querySelector('[open]')?.scrollIntoView({block: 'nearest'});
      });
      shown.fit(places, params.get('at'), at => location.pathname === here && keep({at})); // a glide can end on the next page
      shown.draw(places);
    },
    leave: () => shown?.remove()};
}

async function eventsOf(report) {
  const events = new Map();
  for (const one of await milestones(report)) events.set(one.thing, [...(events.get(one.thing) ?? []), one]);
  return events;
}
