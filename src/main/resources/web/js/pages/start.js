// The first page: what this is, search, what the store holds, three ways in.
import {clear, h} from '../dom.js';
import {number, t} from '../i18n.js';
import {searchBox} from '../search.js';
import {className, groupOf} from '../names.js';
import {counts, figures, reports, totals} from '../data.js';
import {amount, sentenceLink} from '../facts.js';
import {striking, table} from '../indicators.js';
import {noReports} from '../states.js';
import {byPlace} from '../reports.js';
import {reportLink} from '../iri.js';
import {link} from '../address.js';

const FEW = 12;

export default async function start() {
  const [all, classes, facts] = await Promise.all([reports(), counts(), totals()]);
  if (!all.length) return noReports();
  const newest = all[0];
  const told = await figures(newest.report);
  const box = h('div.search.large');
  searchBox(box, {id: 'start'});
  return {title: t('start.title'), element: h('section.page.start',
    h('div.hero', h('h1', t('start.title')), h('p.lead', t('start.lead')), box),
    h('div.entries',
      entry('/read', 'read', t('start.read.text')), entry('/map', 'map', t('start.map.text')),
      entry('/ask', 'ask', t('start.ask.text'))),
    moving(told, newest),
    h('div.two',
      h('section', h('h2', t('start.reports', {count: number(all.length)})), reportList(all)),
      h('section', h('h2', t('start.inside')),
        h('p.muted', t('start.facts', {
          figures: number(facts.Figure ?? 0), milestones: number(facts.Milestone ?? 0),
          relations: number(facts.Statement ?? 0), paragraphs: number(facts.Paragraph ?? 0)})),
        bars(classes))))};
}

const entry = (href, name, text) => h('a.entry', {href},
  h('span.entry-name', t(`nav.${name}`)), h('span', text), h('span.arrow', {'aria-hidden': 'true'}, '→'));

// A line a place, its years behind it; many places can be narrowed by name.
function reportList(all) {
  const places = [...byPlace(all)];
  const list = h('ul.plain.reports');
  const show = text => clear(list, places.filter(([place]) => place.includes(text)).map(([place, years]) => h('li',
    h('span.place-of', place), h('span.years-of', years.map(one => h('a', {href: reportLink('/read', one.report), title: one.title}, one.year))))));
  show('');
  if (places.length <= FEW) return list;
  return h('div', h('input.narrow', {type: 'search', 'aria-label': t('start.narrow'), placeholder: t('start.narrow'),
    oninput: event => show(event.target.value.trim())}), h('div.tall', {tabindex: 0, role: 'group', 'aria-label': t('report')}, list));
}

function moving(told, report) {
  const items = striking(table(told, report));
  if (!items.length) return null;
  return h('section', h('h2', t('start.figures', {place: report.areaLabel ?? '', year: report.year})),
    h('div.cards', items.map(({row, now, next}) => h('div.card',
      h('h3', h('a.quiet-link', {href: link('/indicators', {indicator: row.key})}, row.label)), row.english ? h('p.muted.small', {lang: 'en'}, row.english) : null,
      h('div.from-to',
        h('div', h('span.muted', now.end), h('strong', amount(now)), sentenceLink(now)),
        h('span.arrow', {'aria-hidden': 'true'}, '→'),
        h('div', h('span.muted', t('target.for', {year: next.end})), h('strong.accent', amount(next)), sentenceLink(next)))))));
}

function bars(classes) {
  const most = Math.max(1, ...classes.map(one => one.count));
  return h('ul.plain.bars', classes.filter(one => one.count).map(({type, count}) => h('li',
    h('a', {href: link('/graph', {classes: type})}, className(type)),
    h(`span.measure-bar.g-${groupOf(type)}`, {style: {width: `${Math.max(2, 100 * count / most)}%`}, 'aria-hidden': 'true'}),
    h('span.count', number(count)))));
}
