// Everything that is planned, to filter, print and take along.
import {clear, download, h, longList} from '../dom.js';
import {csv} from '../csv.js';
import {number, t} from '../i18n.js';
import {chosenReport} from '../data.js';
import {promises} from '../promises.js';
import {all as any, button, choice, filters, textField} from '../controls.js';
import {noReports, nothing} from '../states.js';
import {reportChoice} from '../reports.js';
import {remember} from '../address.js';
import {full, short} from '../iri.js';
import {CLASSES, chip, className, PHASES, phaseName, years} from '../names.js';
import {amount, sentenceLink} from '../facts.js';

const FILTERS = ['kind', 'year', 'phase', 'class', 'place', 'program', 'text'];

export default async function promisesPage(params) {
  const {all, report} = await chosenReport(params);
  if (!report) return noReports();
  const planned = await promises(report.report);
  const state = Object.fromEntries(FILTERS.map(name => [name, params.get(name) ?? '']));
  const list = h('div.rows', {role: 'list'});
  const count = h('p.muted', {role: 'status'});
  const matches = () => planned.filter(matcher(state));
  const update = () => {
    const rows = matches();
    count.textContent = t('promises.count', {count: number(rows.length), all: number(planned.length)});
    if (rows.length) longList(list, rows, row);
    else clear(list, h('div', {role: 'listitem'}, nothing(t('promises.none'))));
  };
  const set = (name, typing = false) => value => { state[name] = value; remember({[name]: value}, typing); update(); };
  const pick = (name, label, options) => choice(name, label, [any(), ...options], state[name], set(name));
  const seen = (name, known) => known.filter(value => planned.some(one => one[name] === value));
  update();
  return {title: t('nav.promises'), element: h('section.page.promises',
    h('div.head', h('h1', t('nav.promises')), h('p.lead', t('promises.lead', {place: report.areaLabel ?? '', year: report.year})), reportChoice(all, report)),
    filters(
      pick('year', t('year'), [...new Set(planned.map(one => one.end))].filter(Boolean).sort().map(year => [year, year])),
      pick('kind', t('kind'), ['milestone', 'figure'].map(kind => [kind, t(`kind.${kind}`)])),
      pick('phase', t('phase'), seen('phase', PHASES).map(phase => [phase, phaseName(phase)])),
      pick('class', t('class'), seen('type', CLASSES).map(type => [type, className(type)])),
      pick('place', t('place'), names(planned, 'places')),
      pick('program', t('program'), names(planned, 'programs')),
      textField('text', t('contains'), state.text, set('text', true))),
    h('div.actions', count, button(t('print'), () => print()), button('CSV', () => save(matches(), report))),
    list)};
}

function matcher({kind, year, phase, class: type, place, program, text}) {
  const sought = text.toLowerCase();
  const inside = (one, wholes, iri) => one.about === iri || wholes.some(([whole]) => whole === iri);
  return one => (!kind || one.kind === kind) && (!year || one.end === year) && (!phase || one.phase === phase) && (!type || one.type === type)
    && (!place || inside(one, one.places, full(place))) && (!program || inside(one, one.programs, full(program)))
    && (!sought || (one.label + one.words).toLowerCase().includes(sought));
}

const names = (planned, wholes) => [...new Map(planned.flatMap(one => one[wholes]))]
  .sort((a, b) => String(a[1]).localeCompare(String(b[1]), 'zh')).map(([iri, label]) => [short(iri), label]);

const row = one => h('div.row', {role: 'listitem'}, h('div.row-kind', one.type ? chip(one.type) : h('span.kind.g-figure', t('kind.figure'))),
  h('div.row-main', h('a', {href: one.href, lang: 'zh-CN'}, one.label ?? t('figure.unnamed')), h('q.small', {lang: 'zh-CN'}, one.words),
    h('span.muted.small', [...one.places, ...one.programs].map(([, label]) => label).join(' · '))),
  one.kind === 'figure' ? h('strong.aim', amount(one)) : h('span.phase', {'data-phase': one.phase}, phaseName(one.phase)),
  h('span.when', years(one.start, one.end)), sentenceLink(one));

function save(rows, report) {
  const join = list => list.map(([, label]) => label).join('; ');
  download(`promises-${report.areaLabel ?? ''}-${report.year}.csv`, 'text/csv', csv(
    [t('name'), t('kind'), t('class'), t('phase'), t('amount'), t('from'), t('to'), t('place'), t('program'), t('words'), t('paragraph'), 'IRI'],
    rows.map(one => [one.label, t(`kind.${one.kind}`), one.type && className(one.type), one.phase && phaseName(one.phase), one.value && amount(one),
      one.start, one.end, join(one.places), join(one.programs), one.words, one.number, one.about])));
}
