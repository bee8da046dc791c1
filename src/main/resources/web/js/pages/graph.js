// Neighbourhoods that grow by clicking.
import {clear, download, h} from '../dom.js';
import {number, t} from '../i18n.js';
import {chosenReport, neighbours, RELATIONS, relationsOf, inReport} from '../data.js';
import {button, choice, noReports, nothing, remember, reportChoice, toggle} from '../controls.js';
import {arrange, drawing, elements, LAYOUTS, size, toGexf, toSvg} from '../drawing.js';
import {CLASSES, chip, className, GROUPS, thingLink} from '../names.js';
import {readerLink} from '../iri.js';
import {searchBox} from '../search.js';
import {token} from '../load.js';

const KINDS = [...RELATIONS, 'hasRole'];

export default async function graph(params) {
  const {all, report} = await chosenReport(params);
  if (!report) return noReports();
  const state = {
    things: (params.get('thing') ?? '').split(' ').filter(Boolean), layout: params.get('layout') ?? 'cose',
    classes: new Set((params.get('classes') ?? '').split(' ').filter(Boolean)),
    without: new Set((params.get('without') ?? '').split(' ').filter(Boolean)), all: params.get('all') ?? '',
  };
  const relations = state.things.length
    ? (await Promise.all(state.things.map(neighbours))).flat() : await relationsOf(inReport(report.report));
  const canvas = h('div.canvas', {role: 'application', 'aria-label': t('graph.canvas'), tabindex: 0});
  const panel = h('aside.panel', {'aria-live': 'polite'}, h('p.muted', t('graph.hint')));
  const count = h('p.muted', {role: 'status'});
  const search = h('div.search');
  let cy = null;
  const save = () => remember({thing: state.things.join(' '), layout: state.layout === 'cose' ? '' : state.layout,
    classes: [...state.classes].join(' '), without: [...state.without].join(' '), all: state.all});
  const filter = () => {
    cy.batch(() => {
      cy.elements().removeClass('hidden');
      if (!state.all && !state.things.length && !state.classes.size) core(cy).addClass('hidden');
      cy.edges().filter(edge => state.without.has(edge.data('relation'))).addClass('hidden');
      if (state.classes.size) {
        const shown = cy.nodes().filter(node => state.classes.has(node.data('type')));
        cy.nodes().difference(shown.union(shown.neighborhood().nodes())).addClass('hidden');
      }
      cy.nodes().filter(node => node.connectedEdges(':visible').empty() && !state.things.includes(node.id())).addClass('hidden');
    });
    count.textContent = t('graph.count', {nodes: number(cy.nodes(':visible').length), edges: number(cy.edges(':visible').length)});
    save();
  };
  const grow = async iri => {
    if (iri.startsWith('text:')) return;
    const known = new Set(cy.elements().map(one => one.id()));
    const fresh = elements(await neighbours(iri)).filter(one => !known.has(one.data.id));
    if (!fresh.some(one => !one.data.source) && !fresh.length && known.has(iri)) return;
    const at = cy.getElementById(iri).nonempty() ? cy.getElementById(iri).position() : {x: 0, y: 0};
    const nodes = fresh.filter(one => !one.data.source);
    nodes.forEach((one, i) => { one.position = {
      x: at.x + 110 * Math.cos(i * 2.4) * Math.sqrt(1 + i / 4), y: at.y + 110 * Math.sin(i * 2.4) * Math.sqrt(1 + i / 4)}; });
    cy.add(fresh);
    if (!state.things.includes(iri)) state.things.push(iri);
    size(cy);
    filter();
  };
  const about = node => {
    const edges = node.connectedEdges(':visible');
    clear(panel, node.data('type') ? chip(node.data('type')) : null,
      h('h2', node.data('type') ? thingLink(node.id(), node.data('label')) : node.data('label')),
      node.data('type') ? button(t('graph.grow'), () => grow(node.id())) : null,
      h('ul.plain.facts', edges.map(edge => h('li', h('span', edge.source().data('label'), ' ',
        h('span.relation', edge.data('label')), ' ', edge.target().data('label')), ' ',
      h('a.source', {href: readerLink(edge.data('paragraph'), edge.data('mention'))}, t('source', {number: edge.data('number')}))))));
  };
  searchBox(search, {id: 'graph', onPick: async thing => {
    await grow(thing.iri);
    const node = cy.getElementById(thing.iri);
    if (node.nonempty()) { cy.animate({center: {eles: node}, zoom: 1.2}, {duration: 200}); node.select(); about(node); }
    else clear(panel, chip(thing.type), h('h2', thingLink(thing.iri, thing.label)), nothing(t('graph.alone')));
  }});
  const controls = h('div.filters',
    h('div.field', h('label', {for: 'graph-input'}, t('graph.add')), search),
    choice('layout', t('graph.layout'), Object.keys(LAYOUTS).map(name => [name, t(`layout.${name}`)]), state.layout,
      value => { state.layout = value; arrange(cy, value); save(); }),
    choice('classes', t('class'), [['', t('all')], ...CLASSES.map(type => [type, className(type)])], [...state.classes][0] ?? '',
      value => { state.classes = new Set(value ? [value] : []); filter(); arrange(cy, state.layout); }),
    choice('all', t('graph.shown'), [['', t('graph.core')], ['1', t('graph.all')]], state.all, value => { state.all = value; filter(); arrange(cy, state.layout); }),
    h('div.toggles', {role: 'group', 'aria-label': t('graph.relations')}, KINDS.map(name =>
      toggle(t(`relation.${name}`), !state.without.has(name), on => {
        if (on) state.without.delete(name); else state.without.add(name);
        filter();
      }))),
    h('div.actions', button('PNG', async () => download('reportgraph.png', 'image/png',
      await cy.png({output: 'blob-promise', full: true, scale: 2, bg: token('paper')}))),
    button('SVG', () => download('reportgraph.svg', 'image/svg+xml', toSvg(cy))),
    button('GEXF', () => download('reportgraph.gexf', 'application/xml', toGexf(cy)))));
  return {
    title: t('nav.graph'),
    element: h('section.page.wide', h('div.head', h('h1', t('nav.graph')), reportChoice(all, report, params)), controls,
      h('div.actions', count, legend()),
      relations.length || state.things.length ? h('div.split.graph', canvas, panel) : nothing(t('graph.none'))),
    ready: async () => {
      if (!canvas.isConnected) return;
      cy = await drawing(canvas, elements(relations, state.things[0]), state.layout);
      window.reportgraphView = cy;
      filter();
      arrange(cy, state.layout);
      cy.on('tap', 'node', event => { about(event.target); grow(event.target.id()).then(() => about(event.target)); });
      if (state.things[0] && cy.getElementById(state.things[0]).nonempty()) about(cy.getElementById(state.things[0]));
    },
    leave: () => cy?.destroy(),
  };
}

// What stands outside the largest connected parts: the first view stays readable.
function core(cy) {
  const parts = cy.elements().components().sort((a, b) => b.nodes().length - a.nodes().length);
  let room = 40;
  return parts.filter((part, i) => (room -= part.nodes().length) < 0 && i > 0)
    .reduce((all, part) => all.union(part), cy.collection());
}

const legend = () => h('ul.plain.legend', Object.keys(GROUPS).map(group =>
  h('li', h(`span.dot.g-${group}`, {'aria-hidden': 'true'}), t(`kind.${group}`))));
