// What is known of a thing, to take along: its own documents, and its surroundings for other tools.
import {h} from './dom.js';
import {t} from './i18n.js';
import {link} from './address.js';

const DOCUMENTS = {ttl: 'Turtle', jsonld: 'JSON-LD', nt: 'N-Triples', rdf: 'RDF/XML'};
const EXPORTS = {gexf: 'GEXF', graphml: 'GraphML', cytoscape: 'Cytoscape', dot: 'Graphviz', csv: 'CSV', geojson: 'GeoJSON', neo4j: 'Neo4j', nquads: 'N-Quads'};

export const downloads = iri => h('details.downloads', h('summary', t('thing.download')),
  h('div.menu-box',
    group(t('thing.document'), Object.entries(DOCUMENTS).map(([suffix, name]) =>
      [`${location.pathname.replace(/\.html$/, '')}.${suffix}`, name])),
    group(t('thing.around'), Object.entries(EXPORTS).map(([format, name]) => [link('/download', {format, thing: iri}), name])),
    copy(iri)));

const group = (label, links) => h('p', h('span.muted.small', label), links.map(([href, name]) => h('a', {href, download: true}, name)));

function copy(iri) {
  const button = h('button', {type: 'button', title: iri, onclick: async () => {
    await navigator.clipboard?.writeText(iri).catch(() => {});
    button.textContent = t('ask.shared');
  }}, t('thing.copy'));
  return button;
}
