// The graph as cytoscape draws it: one style for the graph page and the neighbourhood of a thing.
import {cytoscape, fcose, token} from './load.js';
import {labels} from './labels.js';
import {t} from './i18n.js';
import {groupOf, THING_GROUPS} from './names.js';

export function elements(relations, centre) {
  const nodes = new Map();
  const add = (iri, label, type) => nodes.has(iri) || nodes.set(iri, {
    data: {id: iri, label: label ?? iri, type, group: type ? groupOf(type) : 'words'},
    classes: iri === centre ? 'centre' : ''});
  const edges = relations.map(one => {
    const literal = !/^https?:/.test(one.o);
    const target = literal ? `text:${one.o}` : one.o;
    add(one.s, one.sLabel, one.sType);
    add(target, literal ? one.o : one.oLabel, literal ? '' : one.oType);
    return {data: {id: one.fact, source: one.s, target, relation: one.relation, label: t(`relation.${one.relation}`),
      words: one.words, number: one.number, paragraph: one.paragraph, mention: one.mention}};
  });
  return [...nodes.values(), ...edges];
}

const NEAREST = 1.3;

export const LAYOUTS = {
  force: {name: 'fcose', animate: false, quality: 'proof', randomize: true, nodeSeparation: 90, idealEdgeLength: () => 90, nodeRepulsion: () => 9000, gravity: 0.3, packComponents: false, nodeDimensionsIncludeLabels: true},
  concentric: {name: 'concentric', animate: false, minNodeSpacing: 60, spacingFactor: 1.2, concentric: node => node.degree(), levelWidth: () => 2},
  layers: {name: 'breadthfirst', animate: false, spacingFactor: 1.1, nodeDimensionsIncludeLabels: true},
};

const style = () => [
  {selector: 'node', style: {
    label: 'data(label)', 'font-size': 13, 'font-family': getComputedStyle(document.body).fontFamily, color: token('ink'),
    'text-valign': 'bottom', 'text-margin-y': 4, 'text-wrap': 'wrap', 'text-overflow-wrap': 'anywhere', 'text-max-width': 132, 'text-outline-color': token('paper'), 'text-outline-width': 2,
    width: 18, height: 18, 'background-color': token('muted')}},
  ...THING_GROUPS.map(group => ({selector: `node[group="${group}"]`, style: {'background-color': token(`g-${group}`)}})),
  {selector: 'node[group="words"]', style: {shape: 'round-rectangle', 'background-color': token('line')}},
  {selector: 'node.centre', style: {'border-width': 3, 'border-color': token('accent')}},
  {selector: 'edge', style: {
    width: 1.4, 'line-color': token('line-strong'), 'target-arrow-color': token('line-strong'), 'target-arrow-shape': 'triangle',
    'arrow-scale': 0.8, 'curve-style': 'bezier', label: 'data(label)', 'font-size': 9, color: token('muted'),
    'text-rotation': 'autorotate', 'text-background-color': token('paper'), 'text-background-opacity': 0.9, 'min-zoomed-font-size': 10}},
  {selector: ':selected', style: {'border-width': 3, 'border-color': token('accent'), 'line-color': token('accent'), 'target-arrow-color': token('accent')}},
  {selector: '.hidden', style: {display: 'none'}},
];

// Not yet arranged; all layouts are there, or those alone that come with the library.
export async function drawing(container, parts, {simple = false} = {}) {
  const library = await cytoscape();
  if (!simple) await fcose(library);
  const cy = library({container, elements: parts, style: style(), layout: {name: 'preset'}, maxZoom: 3, minZoom: 0.1});
  labels(cy);
  fitAlways(cy, container);
  return cy;
}

// A window that changes its width shows the whole drawing again.
function fitAlways(cy, container) {
  let width = container.clientWidth;
  const watch = new ResizeObserver(() => {
    if (container.clientWidth === width) return;
    width = container.clientWidth;
    cy.resize();
    frame(cy);
  });
  watch.observe(container);
  cy.on('destroy', () => watch.disconnect());
}

function frame(cy) {
  cy.fit(cy.elements(':visible'), Math.min(56, cy.width() / 12)); // names stand out at the sides
  if (cy.zoom() > NEAREST) cy.zoom(NEAREST).center();
}

export function arrange(cy, layout = 'force') {
  cy.elements(':visible').layout({...LAYOUTS[layout] ?? LAYOUTS.force, fit: false}).run();
  frame(cy);
}
