// Asks the search of this server: names in Chinese, pinyin, initials or English, and paragraphs.
import {link} from './address.js';
import {page, readerLink, reportLink, wordsLink} from './iri.js';
import {CLASSES} from './names.js';

export async function find(text, {things = false, limit = 10} = {}) {
  const types = things ? '&' + CLASSES.map(type => `type=${type}`).join('&') : '';
  const response = await fetch(link('/search', {q: text, limit}) + types);
  if (!response.ok) throw new Error(`/search: ${response.status}`);
  return (await response.json()).results.map(hit => ({...hit, href: target(hit, text), parts: parts(hit.highlight)}));
}

// Where the words that were found can be read.
function target(hit, text) {
  if (hit.type === 'Paragraph') return wordsLink(hit.iri, text);
  if (hit.type === 'Section') return readerLink(hit.iri);
  return hit.type === 'Report' ? reportLink('/read', hit.iri) : page(hit.iri);
}

// The highlight as pieces of text, every second of which was sought.
const parts = highlight => highlight.split(/<\/?em>/).map(text =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
