// Everything the graph knows of one thing.
import {h} from '../dom.js';
import {t} from '../i18n.js';
import {view} from '../view.js';
import {iriOfPath} from '../iri.js';
import {chip} from '../names.js';
import {figureLine, relationLine, sentenceLink} from '../facts.js';
import {missing} from '../states.js';
import {describe} from '../thing.js';
import {timeline} from '../timeline.js';
import {evidence} from '../evidence.js';
import {downloads} from '../downloads.js';
import {pointOf} from '../places.js';
import {graphLink} from '../iri.js';

export default async function thing() {
  const iri = iriOfPath(location.pathname);
  const known = await describe(iri);
  if (!known) return missing(t('missing.thing', {iri}));
  const {relations, milestones, figures, mentions, links} = known;
  const [{wkt} = {}] = await view('thing-place', {thing: iri});
  const canvas = h('div.canvas.small', {role: 'img', 'aria-label': t('thing.neighbourhood')});
  const map = h('div.map.small', {role: 'group', 'aria-label': t('nav.map')});
  let cy = null;
  return {
    title: known.label,
    element: h('section.page.thing',
      h('div.head', h('p.kinds', known.type ? chip(known.type) : null, known.kinds.map(kind => h('span.kind', kind))),
        h('h1', {lang: 'zh-CN'}, known.label),
        known.other.length ? h('p.muted', known.other.join(' · ')) : null, downloads(iri)),
      h('div.two',
        h('div',
          milestones.length ? h('section', h('h2', t('thing.milestones')), timeline(milestones)) : null,
          block('thing.relations', relations.map(one => h('li', relationLine(one), ' ', sentenceLink(one)))),
          block('thing.figures', figures.map(one => h('li', figureLine(one), ' ', sentenceLink(one)))),
          block('thing.sentences', mentions.map(evidence))),
        h('aside',
          relations.length ? h('section', h('h2', t('thing.neighbourhood')), canvas, h('a', {href: graphLink(iri)}, t('thing.graph'))) : null,
          wkt ? h('section', h('h2', t('thing.place')), map) : null,
          links.length ? h('section', h('h2', t('thing.links')), h('ul.plain', links.map(outside))) : null))),
    ready: async () => {
      if (wkt) import('../atlas.js').then(({smallMap}) => smallMap(map, pointOf(wkt), known.label));
      if (!relations.length) return;
      const {arrange, drawing, elements} = await import('../drawing.js');
      cy = await drawing(canvas, elements(relations.slice(0, 40), iri), {simple: true});
      arrange(cy, 'concentric');
      cy.userZoomingEnabled(false);
    },
    leave: () => cy?.destroy(),
  };
}

const block = (key, rows) => rows.length ? h('section', h('h2', t(key)), h('ul.plain.facts', rows)) : null;

const outside = link => h('li', h('a', {href: link, rel: 'external', target: '_blank'}, link.replace(/^https?:\/\/(www\.)?/, '')));
