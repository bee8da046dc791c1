// The list beside the map: places with what lies there and what happens to it.
import {h} from './dom.js';
import {number, t} from './i18n.js';
import {CLASSES, chip, phaseName, thingLink, years} from './names.js';
import {sentenceLink} from './facts.js';

// Things brought together by place, the fullest first.
export function groups(things) {
  const places = new Map();
  for (const one of things) {
    if (!places.has(one.place)) places.set(one.place, {iri: one.place, label: one.placeLabel, point: one.point, things: []});
    places.get(one.place).things.push(one);
  }
  return [...places.values()].sort((a, b) => b.things.length - a.things.length || a.label.localeCompare(b.label, 'zh'));
}

export const placeDetails = (place, open, events, ontoggle) => box(place.label, place.things, events,
  {open, ontoggle: event => event.target.open !== open && ontoggle(open = event.target.open), 'data-place': place.iri});

// What the report does not say the place of is told as well.
export const unplaced = (things, events) => box(t('map.elsewhere'), things, events, {class: 'place elsewhere'});

function box(label, things, events, options) {
  const body = h('ul.plain.facts');
  const fill = () => body.hasChildNodes() || body.append(...things
    .toSorted((a, b) => CLASSES.indexOf(a.type) - CLASSES.indexOf(b.type)).map(one => line(one, events)));
  if (options.open) fill();
  const {ontoggle, ...rest} = options;
  return h('details.place', {...rest, ontoggle: event => { fill(); ontoggle?.(event); }},
    h('summary', h('span', label), h('span.count', number(things.length))), body);
}

const line = (one, events) => h('li', chip(one.type), thingLink(one.thing, one.label),
  events.has(one.thing) ? h('ul.plain.small.events', events.get(one.thing).map(event => h('li',
    h('span.phase', {'data-phase': event.phase}, phaseName(event.phase)), ' ', years(event.start, event.end), ' ', sentenceLink(event)))) : null);
