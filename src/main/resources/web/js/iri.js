// Things live under one base; this server shows them below its own /id/.
const BASE = 'https://w3id.org/reportgraph/';

export const page = iri => iri.startsWith(BASE) ? '/' + iri.slice(BASE.length) : iri;

export function iriOfPath(path) {
  const decoded = path.replace(/^\//, '').replace(/\.html$/, '');
  return BASE + decoded.split('/').map(part => encodeIri(decodeURIComponent(part))).join('/');
}

// Letters of IRIs stay as they are; only what an IRI cannot hold is escaped.
function encodeIri(text) {
  return text.replace(/[\s<>"{}|\\^`%#?\[\]/]/g, c => encodeURIComponent(c));
}

export const readerLink = (paragraphIri, mentionIri) =>
  '/read?' + new URLSearchParams(
    mentionIri ? {paragraph: paragraphIri, mention: mentionIri} : {paragraph: paragraphIri});

export const graphLink = iri => '/graph?' + new URLSearchParams({thing: iri});
