// The report as it was written, its facts marked in the text.
import {clear, h} from '../dom.js';
import {t} from '../i18n.js';
import {chosenReport, figures, marks, milestones, paragraphs, relations} from '../data.js';
import {toggle} from '../controls.js';
import {noReports} from '../states.js';
import {reportChoice} from '../reports.js';
import {remember} from '../address.js';
import {chip, THING_GROUPS} from '../names.js';
import {factLine} from '../facts.js';
import {full, readerLink} from '../iri.js';
import {highlight, occurrences, pieces, place} from '../marks.js';

const KINDS = [...THING_GROUPS, 'figure', 'milestone'];

export default async function read(params) {
  const {all, report} = await chosenReport(params);
  if (!report) return noReports();
  const [lines, ...found] = await Promise.all([paragraphs, marks, figures, milestones, relations].map(ask => ask(report.report)));
  const facts = byParagraph(found.flat());
  const off = new Set((params.get('hide') ?? '').split(' ').filter(Boolean));
  const panel = h('aside.panel', {'aria-live': 'polite', 'aria-label': t('read.panel')}, hint());
  const text = h('div.text', {lang: 'zh-CN'}, lines.map(line => paragraph(line, facts.get(line.paragraph) ?? [], panel)));
  KINDS.forEach(kind => text.classList.toggle(`hide-${kind}`, off.has(kind)));
  const switches = h('div.toggles', {role: 'group', 'aria-label': t('read.kinds')}, KINDS.map(kind =>
    toggle(t(`kind.${kind}`), !off.has(kind), on => {
      if (on) off.delete(kind); else off.add(kind);
      text.classList.toggle(`hide-${kind}`, !on);
      remember({hide: [...off].join(' ')});
    }, `.k-${kind}`)));
  return {
    title: report.title,
    element: h('section.page.reader',
      h('div.reader-head', h('h1', report.title), h('p.muted', byline(report)), reportChoice(all, report), switches),
      h('nav.outline', {'aria-label': t('read.outline')}, h('h2', t('read.outline')), h('ol.plain', outline(lines))),
      text, panel),
    ready: () => arrive(params, lines, text, facts, panel),
  };
}

const hint = () => h('p.muted', t('read.hint'));

const byline = report => [report.speaker, report.issued].filter(Boolean).join(' · ');

const byParagraph = facts => {
  const map = new Map();
  for (const fact of facts) {
    if (!map.has(fact.paragraph)) map.set(fact.paragraph, []);
    map.get(fact.paragraph).push(fact);
  }
  return map;
};

function outline(lines) {
  const seen = new Set();
  return lines.filter(line => line.section && line.sectionTitle && !seen.has(line.section) && seen.add(line.section))
    .map(line => h('li', h('a', {href: `#p${line.number}`}, line.sectionTitle)));
}

const paragraph = (line, facts, panel) =>
  h(`p.line${line.text === line.sectionTitle ? '.heading' : ''}`, {id: `p${line.number}`},
    h('a.number', {href: readerLink(line.paragraph), 'aria-label': t('read.link', {number: line.number})}, line.number),
    pieces(line, facts, picked => show(panel, picked, line)));

function show(panel, facts, line) {
  const order = ['thing', 'milestone', 'figure', 'relation'];
  const close = () => { clear(panel, hint()); panel.classList.remove('open'); };
  clear(panel, h('button.close.quiet', {type: 'button', 'aria-label': t('close'), onclick: close}, '×'),
    h('h2', t('read.found', {number: line.number})),
    h('ul.plain.facts', facts.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)).map(fact => h('li',
      fact.kind === 'thing' ? chip(fact.type) : h(`span.kind.g-${fact.kind}`, t(`kind.${fact.kind}`)),
      factLine(fact), fact.kind === 'thing' ? null : h('q.small', {lang: 'zh-CN'}, fact.words)))));
  panel.classList.add('open');
}

// Goes to the paragraph that the address names and shows the words it is about.
function arrive(params, lines, text, facts, panel) {
  const wanted = full(params.get('paragraph'));
  const line = lines.find(one => one.paragraph === wanted || one.section === wanted)
    ?? lines.find(one => `#p${one.number}` === location.hash);
  if (!line) return;
  const element = text.querySelector(`#p${line.number}`);
  element.classList.add('target');
  const chosen = (facts.get(line.paragraph) ?? []).filter(fact => fact.mention === full(params.get('mention')));
  const spans = chosen.length ? [place(line, chosen[0])].filter(Boolean)
    : params.get('words') ? occurrences(line.text, params.get('words')) : [];
  spans.forEach(span => highlight(element, span));
  if (chosen.length) show(panel, chosen, line);
  if (history.state?.scroll === undefined) (element.querySelector('mark.here') ?? element).scrollIntoView({block: 'center'});
}
