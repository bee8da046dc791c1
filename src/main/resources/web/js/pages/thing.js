// Everything the graph knows of one thing.
import {h} from '../dom.js';
import {t} from '../i18n.js';
import {about, figuresOf, termLabel, mentionsOf, milestonesOf, neighbours, pointOf} from '../data.js';
import {select, local, RG} from '../sparql.js';
import {graphLink, iriOfPath, readerLink} from '../iri.js';
import {CLASSES, chip, phaseName, years} from '../names.js';
import {figureLine, milestoneLine, relationLine, sentenceLink} from '../facts.js';
import {drawing, elements} from '../drawing.js';
import {smallMap} from '../atlas.js';

export default async function thing() {
  const iri = iriOfPath(location.pathname);
  const [properties, relations, mentions, figures, milestones, wkt] = await Promise.all([
    about(iri), neighbours(iri), mentionsOf(iri),
    figuresOf(`{ ?fact rg:area <${iri}> } UNION { ?fact rg:indicator <${iri}> } UNION { BIND(<${iri}> AS ?fact) }`),
    milestonesOf(`{ ?fact rg:subject <${iri}> } UNION { BIND(<${iri}> AS ?fact) }`),
    select(`SELECT ?wkt ?place WHERE { <${iri}> (rg:locatedIn|rg:partOf)* ?place . ?place geo:hasGeometry/geo:asWKT ?wkt } LIMIT 1`)]);
  if (!properties.length) return unknown(iri);
  const values = name => properties.filter(p => p.property === name);
  const type = values('http://www.w3.org/1999/02/22-rdf-syntax-ns#type').map(p => local(p.value)).find(name => CLASSES.includes(name));
  const sub = values('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')
    .filter(p => p.value.startsWith(RG)).map(p => local(p.value)).find(name => !CLASSES.includes(name) && name !== 'Place' && name !== 'Thing');
  const kind = sub && sub !== type ? await termLabel(RG + sub) : '';
  const labels = values('http://www.w3.org/2000/01/rdf-schema#label');
  const label = (labels.find(p => p.lang === 'zh') ?? labels[0])?.value ?? mentions[0]?.words ?? factTitle(figures, milestones) ?? local(iri);
  const other = [...values('http://www.w3.org/2004/02/skos/core#altLabel'), ...labels.filter(p => p.value !== label)].map(p => p.value);
  const outside = properties.filter(p => /^https?:/.test(p.value) && /sameAs|exactMatch|closeMatch|seeAlso/.test(p.property));
  const canvas = h('div.canvas.small', {role: 'img', 'aria-label': t('thing.neighbourhood')});
  const map = h('div.map.small', {role: 'group', 'aria-label': t('nav.map')});
  let cy = null;
  return {
    title: label,
    element: h('section.page.thing',
      h('div.head', type ? chip(type) : null, kind ? h('span.kind', kind) : null, h('h1', label),
        other.length ? h('p.muted', [...new Set(other)].join(' · ')) : null, downloads(iri)),
      h('div.two',
        h('div',
          block('thing.milestones', timeline(milestones)),
          block('thing.relations', relations.map(one => h('li', relationLine(one), ' ', sentenceLink(one)))),
          block('thing.figures', figures.slice(0, 60).map(one => h('li', figureLine(one), ' ', sentenceLink(one)))),
          block('thing.sentences', mentions.map(evidence))),
        h('aside',
          relations.length ? h('section', h('h2', t('thing.neighbourhood')), canvas, h('a', {href: graphLink(iri)}, t('thing.graph'))) : null,
          wkt.length ? h('section', h('h2', t('thing.place')), map) : null,
          outside.length ? h('section', h('h2', t('thing.links')), h('ul.plain', outside.map(p =>
            h('li', h('a', {href: p.value, rel: 'external', target: '_blank'}, p.value.replace(/^https?:\/\/(www\.)?/, '')))))) : null))),
    ready: async () => {
      if (relations.length) {
        cy = await drawing(canvas, elements(relations.slice(0, 40), iri), 'concentric');
        cy.userZoomingEnabled(false);
      }
      if (wkt.length) await smallMap(map, pointOf(wkt[0].wkt), label);
    },
    leave: () => cy?.destroy(),
  };
}

const factTitle = (figures, milestones) => figures[0]?.label
  ?? (milestones[0] && `${milestones[0].label} ${phaseName(milestones[0].phase)}`);

const block = (key, rows) => rows.length ? h('section', h('h2', t(key)), h('ul.plain.facts', rows)) : null;

const timeline = milestones => [...milestones].sort((a, b) => String(a.end).localeCompare(String(b.end)))
  .map(one => h('li.moment', h('span.when', years(one.start, one.end)), milestoneLine({...one, start: '', end: ''}, false), ' ', sentenceLink(one)));

function evidence(mention) {
  const letters = Array.from(mention.text);
  const at = Number(mention.begin) - Number(mention.pBegin);
  const length = Array.from(mention.words).length;
  const fits = letters.slice(at, at + length).join('') === mention.words;
  const begin = fits ? at : Array.from(mention.text.slice(0, Math.max(0, mention.text.indexOf(mention.words)))).length;
  const from = Math.max(0, lastStop(letters, begin)), to = nextStop(letters, begin + length);
  return h('li.evidence', h('a.quiet-link', {href: readerLink(mention.paragraph, mention.mention)},
    letters.slice(from, begin).join(''), h('mark', mention.words), letters.slice(begin + length, to).join('')),
  ' ', h('span.muted.small', `${mention.title} · ${t('source', {number: mention.number})}`));
}

const lastStop = (letters, at) => { let i = at; while (i > 0 && !'。；！？'.includes(letters[i - 1])) i--; return i; };
const nextStop = (letters, at) => { let i = at; while (i < letters.length && !'。；！？'.includes(letters[i])) i++; return Math.min(letters.length, i + 1); };

const downloads = iri => h('p.downloads', t('thing.download'), ' ',
  ['ttl', 'jsonld', 'nt', 'rdf'].map(suffix => h('a', {href: `${location.pathname}.${suffix}`, download: true}, suffix)),
  h('button.quiet', {type: 'button', onclick: () => navigator.clipboard?.writeText(iri), title: iri}, t('thing.copy')));

const unknown = iri => ({title: t('missing.title'), element: h('section.page', h('div.state', h('h1', t('missing.title')),
  h('p', t('missing.thing', {iri})), h('a.button', {href: '/'}, t('missing.home'))))});
