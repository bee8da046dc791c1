// Everything that is planned, to filter, print and take along.
import {clear, csv, download, h, longList} from '../dom.js';
import {number, t} from '../i18n.js';
import {chosenReport, inReport, milestonesOf, relationsOf} from '../data.js';
import {button, choice, noReports, nothing, remember, reportChoice} from '../controls.js';
import {CLASSES, chip, className, PHASES, phaseName, thingLink, years} from '../names.js';
import {sentenceLink} from '../facts.js';

export default async function promises(params) {
  const {all, report} = await chosenReport(params);
  if (!report) return noReports();
  const scope = inReport(report.report);
  const [milestones, relations] = await Promise.all([milestonesOf(scope), relationsOf(scope)]);
  const planned = milestones.filter(one => one.status === 'Target');
  const within = group(relations, relation => relation.relation === 'locatedIn' ? [relation.s, [relation.o, relation.oLabel]] : null);
  const under = group(relations, relation => relation.relation === 'partOf' ? [relation.s, [relation.o, relation.oLabel]] : null);
  const state = {
    year: params.get('year') ?? '', phase: params.get('phase') ?? '', class: params.get('class') ?? '',
    place: params.get('place') ?? '', program: params.get('program') ?? '', text: params.get('text') ?? '',
  };
  const list = h('ol.plain.rows');
  const count = h('p.muted', {role: 'status'});
  const matches = () => planned.filter(one =>
    (!state.year || one.end === state.year) && (!state.phase || one.phase === state.phase)
    && (!state.class || one.type === state.class)
    && (!state.place || (within.get(one.thing) ?? []).some(([iri]) => iri === state.place))
    && (!state.program || one.thing === state.program || (under.get(one.thing) ?? []).some(([iri]) => iri === state.program))
    && (!state.text || (one.label + one.words).includes(state.text)));
  const update = () => {
    remember({...state});
    const rows = matches();
    count.textContent = t('promises.count', {count: number(rows.length), all: number(planned.length)});
    if (!rows.length) clear(list, h('li', nothing(t('promises.none'))));
    else longList(list, rows, one => row(one, within, under));
  };
  const set = name => value => { state[name] = value; update(); };
  const options = (name, values, label) => [['', t('all')], ...values.map(value => [value, label(value)])];
  const seen = values => [...new Set(values)];
  const filters = h('form.filters', {onsubmit: event => event.preventDefault()},
    choice('year', t('year'), options('year', seen(planned.map(one => one.end)).filter(Boolean).sort(), String), state.year, set('year')),
    choice('phase', t('phase'), options('phase', PHASES.filter(phase => planned.some(one => one.phase === phase)), phaseName), state.phase, set('phase')),
    choice('class', t('class'), options('class', CLASSES.filter(type => planned.some(one => one.type === type)), className), state.class, set('class')),
    choice('place', t('place'), [['', t('all')], ...names(planned, within)], state.place, set('place')),
    choice('program', t('program'), [['', t('all')], ...names(planned, under)], state.program, set('program')),
    h('div.field', h('label', {for: 'f-text'}, t('contains')),
      h('input', {id: 'f-text', type: 'search', value: state.text, oninput: event => set('text')(event.target.value.trim())})));
  update();
  return {title: t('nav.promises'), element: h('section.page.promises',
    h('div.head', h('h1', t('nav.promises')), h('p.lead', t('promises.lead', {place: report.areaLabel ?? '', year: report.year})), reportChoice(all, report, params)),
    filters,
    h('div.actions', count, button(t('print'), () => print()), button('CSV', () => save(matches(), within, under, report))),
    list)};
}

function group(rows, pick) {
  const map = new Map();
  for (const row of rows) {
    const found = pick(row);
    if (!found) continue;
    if (!map.has(found[0])) map.set(found[0], []);
    map.get(found[0]).push(found[1]);
  }
  return map;
}

const names = (planned, map) => [...new Map(planned.flatMap(one => map.get(one.thing) ?? [])).entries()]
  .sort((a, b) => String(a[1]).localeCompare(String(b[1]), 'zh'));

const row = (one, within, under) => h('li.row',
  chip(one.type), h('div.row-main', thingLink(one.thing, one.label), h('q.small', one.words),
    h('span.muted.small', [...(within.get(one.thing) ?? []), ...(under.get(one.thing) ?? [])].map(([, label]) => label).join(' · '))),
  h('span.phase', {'data-phase': one.phase}, phaseName(one.phase)), h('span.when', years(one.start, one.end)), sentenceLink(one));

function save(rows, within, under, report) {
  const join = list => (list ?? []).map(([, label]) => label).join('; ');
  download(`promises-${report.areaLabel ?? ''}-${report.year}.csv`, 'text/csv', csv(
    [t('name'), t('class'), t('phase'), t('from'), t('to'), t('place'), t('program'), t('words'), t('paragraph'), 'IRI'],
    rows.map(one => [one.label, className(one.type), phaseName(one.phase), one.start, one.end,
      join(within.get(one.thing)), join(under.get(one.thing)), one.words, one.number, one.thing])));
}
