// Things live under one base, which the document names; this server shows them below its own /id/.
import {link} from './address.js';

const BASE = document.querySelector('meta[name="base"]').content;
const THINGS = BASE + 'id/';

export const page = iri => iri.startsWith(BASE) ? '/' + iri.slice(BASE.length) : iri;

export function iriOfPath(path) {
  const decoded = path.replace(/^\//, '').replace(/\.html$/, '');
  return BASE + decoded.split('/').map(part => encodeIri(decodeURIComponent(part))).join('/');
}

// Letters of IRIs stay as they are; only what an IRI cannot hold is escaped.
function encodeIri(text) {
  return text.replace(/[\s<>"{}|\\^`%#?\[\]/]/g, c => encodeURIComponent(c));
}

// In addresses of pages the base is left out.
export const short = iri => iri?.startsWith(THINGS) ? iri.slice(THINGS.length) : iri ?? '';
export const full = text => !text || /^(https?|text):/.test(text) ? text ?? '' : THINGS + text;

export const readerLink = (paragraph, mention) =>
  link('/read', {paragraph: short(paragraph), mention: mention && short(mention)});

export const wordsLink = (paragraph, words) => link('/read', {paragraph: short(paragraph), words});

export const reportLink = (path, report) => link(path, {report: short(report)});

export const graphLink = iri => link('/graph', {thing: short(iri)});
