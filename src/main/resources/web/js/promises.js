// What a report promises: milestones still to come and figures still to be reached, in its order.
import {figures, milestones, relations} from './data.js';
import {page} from './iri.js';

export async function promises(report) {
  const [events, amounts, related] = await Promise.all([milestones(report), figures(report), relations(report)]);
  const within = wholes(related, 'locatedIn'), under = wholes(related, 'partOf');
  const places = one => [...(within.get(one.thing) ?? []), ...(one.area && one.areaLabel ? [[one.area, one.areaLabel]] : [])];
  return [...events, ...amounts].filter(one => one.status === 'Target')
    .map(one => ({...one, about: one.thing ?? one.indicator, href: page(one.thing ?? one.indicator ?? one.fact),
      places: places(one), programs: under.get(one.thing) ?? []}))
    .sort((a, b) => a.begin - b.begin);
}

// Thing to the wholes it is in, by one relation.
function wholes(related, relation) {
  const map = new Map();
  for (const {s, o, oLabel} of related.filter(one => one.relation === relation)) map.set(s, [...(map.get(s) ?? []), [o, oLabel]]);
  return map;
}
