// Milestones on a line of years: what is done is a full dot, what is promised an open one.
import {h} from './dom.js';
import {t} from './i18n.js';
import {phaseName, years} from './names.js';
import {sentenceLink} from './facts.js';

export function timeline(milestones) {
  const periods = new Map();
  for (const one of milestones.toSorted(byTime)) {
    const period = years(one.start, one.end) || t('year.none');
    periods.set(period, [...(periods.get(period) ?? []), one]);
  }
  return h('ol.plain.timeline', [...periods].map(([period, events]) => h('li.moment',
    h('span.when', period), h('ul.plain', events.map(one => h(`li.event.${one.status.toLowerCase()}`,
      h('span.phase', {'data-phase': one.phase}, phaseName(one.phase)), ' ',
      h('span.muted', t(`status.${one.status}`)), ' ', sentenceLink(one)))))));
}

const byTime = (a, b) => String(a.end ?? '9999').localeCompare(String(b.end ?? '9999'))
  || String(a.start ?? '').localeCompare(String(b.start ?? ''));
