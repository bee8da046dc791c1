// The sentence of a mention, the words in question marked.
import {h} from './dom.js';
import {t} from './i18n.js';
import {readerLink} from './iri.js';
import {place} from './marks.js';

const STOPS = '。；！？';

export function evidence(mention) {
  const letters = Array.from(mention.text);
  const [begin, end] = place({text: mention.text, begin: mention.pBegin}, mention) ?? [0, 0];
  let from = begin, to = end;
  while (from > 0 && !STOPS.includes(letters[from - 1])) from--;
  while (to < letters.length && !STOPS.includes(letters[to])) to++;
  return h('li.evidence', {lang: 'zh-CN'}, h('a.quiet-link', {href: readerLink(mention.paragraph, mention.mention)},
    letters.slice(from, begin).join(''), h('mark', mention.words), letters.slice(end, to + 1).join('')),
  ' ', h('span.muted.small', `${mention.title} · ${t('source', {number: mention.number})}`));
}
