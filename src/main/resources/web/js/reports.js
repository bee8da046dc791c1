// Which report is shown: its place, then its year; usable with one report and with thousands.
import {t} from './i18n.js';
import {h} from './dom.js';
import {choice} from './controls.js';
import {goWith} from './address.js';
import {short} from './iri.js';

export const placeOf = report => report.areaLabel ?? report.title;

// Place to its reports, newest first; places in the order of their names.
export function byPlace(all) {
  const places = new Map();
  for (const one of all) {
    if (!places.has(placeOf(one))) places.set(placeOf(one), []);
    places.get(placeOf(one)).push(one);
  }
  const order = new Intl.Collator('zh').compare;
  return new Map([...places].sort((a, b) => order(a[0], b[0])));
}

export function reportChoice(all, report) {
  if (all.length < 2) return null;
  const places = byPlace(all);
  const open = one => goWith({report: short(one.report), paragraph: '', mention: '', words: '', place: '', at: '', thing: '', indicator: ''});
  const here = places.get(placeOf(report));
  return h('div.filters.report-choice',
    choice('report-place', t('report.place'), [...places.keys()].map(name => [name, name]), placeOf(report),
      name => open(places.get(name)[0])),
    choice('report-year', t('report.year'), here.map(one => [one.report, here.filter(other => other.year === one.year).length > 1
      ? `${one.year} ${one.title}` : one.year]), report.report, iri => open({report: iri})));
}
