// The report as it was written, its facts marked in the text.
import {clear, h} from '../dom.js';
import {t} from '../i18n.js';
import {chosenReport, figuresOf, inReport, milestonesOf, paragraphs, relationsOf, thingMarks} from '../data.js';
import {select} from '../sparql.js';
import {noReports, remember, reportChoice, toggle} from '../controls.js';
import {chip, GROUPS, groupOf} from '../names.js';
import {factLine} from '../facts.js';

const KINDS = [...Object.keys(GROUPS), 'figure', 'milestone'];

export default async function read(params) {
  if (params.get('paragraph') && !params.get('report')) {
    const [row] = await select(`SELECT ?report WHERE { <${params.get('paragraph')}> rg:report ?report }`);
    if (row) params.set('report', row.report);
  }
  const {all, report} = await chosenReport(params);
  if (!report) return noReports();
  const scope = inReport(report.report);
  const [lines, things, figures, milestones, relations] = await Promise.all([
    paragraphs(report.report), thingMarks(report.report), figuresOf(scope), milestonesOf(scope), relationsOf(scope)]);
  const facts = byParagraph([...things, ...figures, ...milestones, ...relations]);
  const off = new Set((params.get('hide') ?? '').split(' ').filter(Boolean));
  const panel = h('aside.panel', {'aria-live': 'polite', 'aria-label': t('read.panel')}, h('p.muted', t('read.hint')));
  const text = h('div.text', {lang: 'zh-CN'},
    lines.map(line => paragraph(line, facts.get(line.paragraph) ?? [], found => show(panel, found, line))));
  KINDS.forEach(kind => text.classList.toggle(`hide-${kind}`, off.has(kind)));
  const switches = h('div.toggles', {role: 'group', 'aria-label': t('read.kinds')}, KINDS.map(kind =>
    toggle(t(`kind.${kind}`), !off.has(kind), on => {
      if (on) off.delete(kind); else off.add(kind);
      text.classList.toggle(`hide-${kind}`, !on);
      remember({hide: [...off].join(' ')});
    }, `.k-${kind}`)));
  return {
    title: report.title,
    keepScroll: true,
    element: h('section.page.reader',
      h('div.reader-head', h('h1', report.title), reportChoice(all, report, params), switches),
      h('nav.outline', {'aria-label': t('read.outline')}, h('h2', t('read.outline')), h('ol.plain', outline(lines))),
      text, panel),
    ready: () => arrive(params, lines, text, facts, panel),
  };
}

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

// Offsets count code points of the original; a page-turn mark may stand inside a paragraph.
function place(line, mark, letters) {
  const words = Array.from(mark.words);
  const guess = Number(mark.begin) - Number(line.begin);
  if (letters.slice(guess, guess + words.length).join('') === mark.words) return [guess, guess + words.length];
  const at = line.text.indexOf(mark.words);
  if (at < 0) return null;
  const begin = Array.from(line.text.slice(0, at)).length;
  return [begin, begin + words.length];
}

function paragraph(line, facts, onpick) {
  const letters = Array.from(line.text);
  const marks = facts.filter(fact => fact.kind !== 'relation')
    .map(fact => ({fact, span: place(line, fact, letters)})).filter(mark => mark.span);
  const cuts = [...new Set([0, letters.length, ...marks.flatMap(mark => mark.span)])].sort((a, b) => a - b);
  const pieces = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const text = letters.slice(cuts[i], cuts[i + 1]).join('');
    const over = marks.filter(mark => mark.span[0] <= cuts[i] && mark.span[1] >= cuts[i + 1]);
    if (!over.length) { pieces.push(text); continue; }
    const kinds = [...new Set(over.map(({fact}) => fact.kind === 'thing' ? groupOf(fact.type) : fact.kind))];
    const piece = h(`span.mark.${kinds.map(kind => `k-${kind}`).join('.')}`,
      {'data-from': cuts[i], 'data-to': cuts[i + 1]}, text);
    if (over.some(mark => mark.fact.kind === 'thing' && mark.span[0] === cuts[i])) {
      piece.tabIndex = 0;
      piece.setAttribute('role', 'button');
    }
    const pick = () => onpick(over.map(mark => mark.fact));
    piece.addEventListener('click', pick);
    piece.addEventListener('keydown', event => {
      if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); pick(); }
    });
    pieces.push(piece);
  }
  const heading = line.heading === 'true' || line.text === line.sectionTitle;
  return h(`p.line${heading ? '.heading' : ''}`, {id: `p${line.number}`, 'data-paragraph': line.paragraph},
    h('a.number', {href: `/read?${new URLSearchParams({paragraph: line.paragraph})}`, 'aria-label': t('read.link', {number: line.number})}, line.number),
    ...pieces);
}

function show(panel, facts, line) {
  const order = ['thing', 'milestone', 'figure', 'relation'];
  const sorted = [...facts].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  clear(panel, h('button.close.quiet', {type: 'button', 'aria-label': t('close'), onclick: () => clear(panel, h('p.muted', t('read.hint')))}, '×'),
    h('h2', t('read.found', {number: line.number})),
    h('ul.plain.facts', sorted.map(fact => h('li',
      fact.kind === 'thing' ? chip(fact.type) : h(`span.kind.g-${fact.kind}`, t(`kind.${fact.kind}`)),
      factLine(fact), fact.kind === 'thing' ? null : h('q.small', fact.words)))));
  panel.classList.add('open');
}

function arrive(params, lines, text, facts, panel) {
  const target = params.get('paragraph');
  const line = lines.find(one => one.paragraph === target) ?? lines.find(one => `#p${one.number}` === location.hash);
  if (!line) return;
  const element = text.querySelector(`#p${line.number}`);
  element.classList.add('target');
  const chosen = (facts.get(line.paragraph) ?? []).filter(fact => fact.mention === params.get('mention'));
  if (chosen.length) {
    highlight(element, line, chosen[0]);
    show(panel, chosen, line);
  }
  element.scrollIntoView({block: 'center'});
}

function highlight(element, line, fact) {
  const span = place(line, fact, Array.from(line.text));
  if (!span) return;
  let at = 0;
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT,
    node => node.parentElement.closest('.number') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    const length = Array.from(node.data).length;
    const from = Math.max(span[0], at), to = Math.min(span[1], at + length);
    if (from < to) {
      range.setStart(node, Array.from(node.data).slice(0, from - at).join('').length);
      range.setEnd(node, Array.from(node.data).slice(0, to - at).join('').length);
      range.surroundContents(h('mark.here'));
    }
    at += length;
  }
}
