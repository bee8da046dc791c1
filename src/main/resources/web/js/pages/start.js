// The first page: what this is, search, what the store holds, three ways in.
import {h} from '../dom.js';
import {number, t} from '../i18n.js';
import {searchBox} from '../search.js';
import {CLASSES, className, groupOf} from '../names.js';
import {counts, factCounts, figuresOf, reports} from '../data.js';
import {amount, sentenceLink} from '../facts.js';
import {striking, table} from '../indicators.js';
import {noReports} from '../controls.js';

export default async function start() {
  const [all, classes, facts] = await Promise.all([reports(), counts(), factCounts()]);
  if (!all.length) return noReports();
  const newest = [...all].sort((a, b) => b.year - a.year)[0];
  const figures = await figuresOf(`BIND(<${newest.report}> AS ?report)`);
  const box = h('div.search.large');
  searchBox(box, {id: 'start'});
  return {title: t('start.title'), element: h('section.page.start',
    h('div.hero', h('h1', t('start.title')), h('p.lead', t('start.lead')), box),
    h('div.entries',
      entry('/read', 'read', t('start.read.text')), entry('/map', 'map', t('start.map.text')),
      entry('/ask', 'ask', t('start.ask.text'))),
    moving(figures, newest),
    h('div.two',
      h('section', h('h2', t('start.reports', {count: number(all.length)})),
        h('ul.plain.reports', all.slice(0, 12).map(reportLine))),
      h('section', h('h2', t('start.inside')),
        h('p.muted', t('start.facts', {
          figures: number(facts.Figure ?? 0), milestones: number(facts.Milestone ?? 0),
          relations: number(facts.Statement ?? 0), paragraphs: number(facts.Paragraph ?? 0)})),
        bars(classes))))};
}

const entry = (href, name, text) => h('a.entry', {href},
  h('span.entry-name', t(`nav.${name}`)), h('span', text), h('span.arrow', {'aria-hidden': 'true'}, '→'));

const reportLine = one => h('li', h('a', {href: '/read?' + new URLSearchParams({report: one.report})},
  `${one.areaLabel ?? ''} ${one.year}`.trim()), ' ', h('span.muted', one.title));

function moving(figures, report) {
  const items = striking(table(figures, report));
  if (!items.length) return null;
  return h('section', h('h2', t('start.figures', {place: report.areaLabel ?? '', year: report.year})),
    h('div.cards', items.map(({row, now, next}) => h('div.card',
      h('h3', row.label), row.english ? h('p.muted.small', {lang: 'en'}, row.english) : null,
      h('div.from-to',
        h('div', h('span.muted', now.end), h('strong', amount(now)), sentenceLink(now)),
        h('span.arrow', {'aria-hidden': 'true'}, '→'),
        h('div', h('span.muted', t('target.for', {year: next.end})), h('strong.accent', amount(next)), sentenceLink(next)))))));
}

function bars(classes) {
  const most = Math.max(1, ...classes.map(one => one.count));
  const known = classes.filter(one => CLASSES.includes(one.type) && one.count);
  return h('ul.plain.bars', known.map(({type, count}) => h('li',
    h('a', {href: '/graph?' + new URLSearchParams({classes: type})}, className(type)),
    h(`span.measure-bar.g-${groupOf(type)}`, {style: {width: `${Math.max(2, 100 * count / most)}%`}, 'aria-hidden': 'true'}),
    h('span.count', number(count)))));
}
