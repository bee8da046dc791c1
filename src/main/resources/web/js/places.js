// Where the things of a report lie: at their own point, or at that of the nearest thing they are in.
import {view} from './view.js';
import {things} from './data.js';

export async function placements(report) {
  const [rows, known] = await Promise.all([view('places', {report}), things(report)]);
  const points = new Map(), within = new Map();
  for (const {thing, within: whole, wkt} of rows) {
    if (wkt) points.set(thing, pointOf(wkt));
    if (whole) within.set(thing, [...(within.get(thing) ?? []), whole]);
  }
  const placed = [], without = [];
  for (const [thing, {label, type}] of known) {
    if (!type) continue;
    const place = nearest(thing, points, within);
    if (place) placed.push({thing, label, type, place, placeLabel: known.get(place)?.label ?? place, point: points.get(place)});
    else without.push({thing, label, type});
  }
  return {placed, without};
}

// Goes outwards step by step; of several wholes the one with the longest code is the narrowest.
function nearest(thing, points, within) {
  let ring = [thing];
  for (const seen = new Set(ring); ring.length;) {
    const found = ring.filter(one => points.get(one)).sort((a, b) => detail(b) - detail(a));
    if (found.length) return found[0];
    ring = ring.flatMap(one => within.get(one) ?? []).filter(one => !seen.has(one) && seen.add(one));
  }
  return null;
}

const detail = iri => (/area\/(\d+)/.exec(iri)?.[1] ?? '').replace(/0+$/, '').length;

export function pointOf(wkt) {
  const match = /POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)/i.exec(wkt ?? '');
  return match ? [Number(match[2]), Number(match[1])] : null;
}
