// Facts in the text of a paragraph: where their words stand, and how they are shown.
import {h} from './dom.js';
import {groupOf} from './names.js';

// Offsets count code points of the original; a page-turn mark may stand inside a paragraph.
export function place(line, fact) {
  const letters = Array.from(line.text), words = Array.from(fact.words);
  const guess = Number(fact.begin) - Number(line.begin);
  if (letters.slice(guess, guess + words.length).join('') === fact.words) return [guess, guess + words.length];
  const at = line.text.indexOf(fact.words);
  if (at < 0) return null;
  const begin = Array.from(line.text.slice(0, at)).length;
  return [begin, begin + words.length];
}

// The text cut where facts begin and end; each piece tells the facts that it belongs to.
export function pieces(line, facts, onpick) {
  const letters = Array.from(line.text);
  const marks = facts.filter(fact => fact.kind !== 'relation')
    .map(fact => ({fact, span: place(line, fact)})).filter(mark => mark.span);
  const cuts = [...new Set([0, letters.length, ...marks.flatMap(mark => mark.span)])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const text = letters.slice(from, cuts[i + 1]).join('');
    const over = marks.filter(({span}) => span[0] <= from && span[1] >= cuts[i + 1]);
    return over.length ? piece(text, over.map(mark => mark.fact),
      over.some(({fact, span}) => fact.kind !== 'milestone' && span[0] === from), onpick) : text;
  });
}

function piece(text, facts, first, onpick) {
  const kinds = [...new Set(facts.map(fact => fact.kind === 'thing' ? groupOf(fact.type) : fact.kind))];
  const pick = event => { event.preventDefault(); onpick(facts); };
  return h(`span.mark.${kinds.map(kind => `k-${kind}`).join('.')}`, {
    onclick: pick, onkeydown: event => (event.key === 'Enter' || event.key === ' ') && pick(event),
    ...first ? {tabindex: 0, role: 'button'} : {}}, text);
}

// Puts a highlight around code points from..to of a paragraph that is on the page.
export function highlight(element, [from, to]) {
  let at = 0;
  for (const node of textNodes(element)) {
    const letters = Array.from(node.data);
    const begin = Math.max(from, at) - at, end = Math.min(to, at + letters.length) - at;
    at += letters.length;
    if (begin >= end) continue;
    const range = document.createRange();
    range.setStart(node, letters.slice(0, begin).join('').length);
    range.setEnd(node, letters.slice(0, end).join('').length);
    range.surroundContents(h('mark.here'));
  }
}

function textNodes(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT,
    node => node.parentElement.closest('.number') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

// Where words that were searched for stand, letter case and width aside; else each of their parts.
export function occurrences(text, words) {
  const plain = value => Array.from(value).map(c => c.normalize('NFKC').toLowerCase().slice(0, 1));
  const letters = plain(text);
  const find = part => letters.flatMap((_, i) => part.every((c, j) => letters[i + j] === c) ? [[i, i + part.length]] : []);
  const whole = find(plain(words.trim()));
  return whole.length ? whole : words.split(/[\s\p{P}]+/u).filter(Boolean).flatMap(part => find(plain(part)));
}
