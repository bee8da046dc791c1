// The graph as cytoscape draws it: one style for the graph page and the neighbourhood of a thing.
import {cytoscape, token} from './load.js';
import {t} from './i18n.js';
import {groupOf} from './names.js';

export function elements(relations, centre) {
  const nodes = new Map();
  const add = (iri, label, type) => nodes.has(iri) || nodes.set(iri, {
    data: {id: iri, label: label ?? iri, type, group: type ? groupOf(type) : 'text'},
    classes: iri === centre ? 'centre' : ''});
  const edges = relations.map(one => {
    const literal = !/^https?:/.test(one.o);
    const target = literal ? `text:${one.o}` : one.o;
    add(one.s, one.sLabel, one.sType);
    add(target, literal ? one.o : one.oLabel, literal ? '' : one.oType);
    return {data: {id: one.statement, source: one.s, target, relation: one.relation, label: t(`relation.${one.relation}`),
      words: one.words, number: one.number, paragraph: one.paragraph, mention: one.mention}};
  });
  return [...nodes.values(), ...edges];
}

export const LAYOUTS = {
  cose: {name: 'cose', animate: false, nodeRepulsion: () => 60000, idealEdgeLength: () => 46, nodeOverlap: 16, componentSpacing: 40, gravity: 2, numIter: 1000, randomize: true},
  concentric: {name: 'concentric', animate: false, minNodeSpacing: 60, spacingFactor: 1.2, concentric: node => node.degree(), levelWidth: () => 2},
  breadthfirst: {name: 'breadthfirst', animate: false, spacingFactor: 1.1, nodeDimensionsIncludeLabels: true},
};

const style = () => [
  {selector: 'node', style: {
    label: 'data(label)', 'font-size': 13, 'font-family': getComputedStyle(document.body).fontFamily, color: token('ink'),
    'text-valign': 'bottom', 'text-margin-y': 4, 'text-wrap': 'wrap', 'text-overflow-wrap': 'anywhere', 'text-max-width': 104, 'text-outline-color': token('paper'), 'text-outline-width': 2,
    width: 18, height: 18, 'background-color': token('muted'), 'min-zoomed-font-size': 6}},
  {selector: 'node[size]', style: {width: 'mapData(size, 1, 20, 16, 44)', height: 'mapData(size, 1, 20, 16, 44)'}},
  ...['place', 'work', 'program', 'actor'].map(group => ({selector: `node[group="${group}"]`, style: {'background-color': token(`g-${group}`)}})),
  {selector: 'node[group="text"]', style: {shape: 'round-rectangle', 'background-color': token('line')}},
  {selector: 'node.centre', style: {'border-width': 3, 'border-color': token('accent')}},
  {selector: 'edge', style: {
    width: 1.4, 'line-color': token('line-strong'), 'target-arrow-color': token('line-strong'), 'target-arrow-shape': 'triangle',
    'arrow-scale': 0.8, 'curve-style': 'bezier', label: 'data(label)', 'font-size': 9, color: token('muted'),
    'text-rotation': 'autorotate', 'text-background-color': token('paper'), 'text-background-opacity': 0.9, 'min-zoomed-font-size': 10}},
  {selector: ':selected', style: {'border-width': 3, 'border-color': token('accent'), 'line-color': token('accent'), 'target-arrow-color': token('accent')}},
  {selector: '.hidden', style: {display: 'none'}},
  {selector: '.faded', style: {opacity: 0.15}},
];

export async function drawing(container, parts, layout = 'cose') {
  const library = await cytoscape();
  const cy = library({container, elements: parts, style: style(), layout: {name: 'grid'}, maxZoom: 3, minZoom: 0.1});
  size(cy);
  arrange(cy, layout);
  return cy;
}

export function size(cy) {
  cy.nodes().forEach(node => { node.data('size', Math.min(20, Math.max(1, node.degree()))); });
}

export function arrange(cy, layout) {
  cy.elements(':visible').layout({...LAYOUTS[layout] ?? LAYOUTS.cose, fit: true, padding: 30}).run();
  if (cy.zoom() > 1.3) cy.zoom(1.3).center();
}

const escape = text => String(text ?? '').replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);

// The view as it stands, as a picture that stays sharp.
export function toSvg(cy) {
  const box = cy.elements(':visible').boundingBox();
  const parts = [];
  cy.edges(':visible').forEach(edge => {
    const from = edge.sourceEndpoint(), to = edge.targetEndpoint(), mid = edge.midpoint();
    parts.push(`<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="${token('line-strong')}" stroke-width="1.4" marker-end="url(#tip)"/>`
      + `<text x="${mid.x}" y="${mid.y}" font-size="9" text-anchor="middle" fill="${token('muted')}">${escape(edge.data('label'))}</text>`);
  });
  cy.nodes(':visible').forEach(node => {
    const {x, y} = node.position();
    parts.push(`<circle cx="${x}" cy="${y}" r="${node.width() / 2}" fill="${node.style('background-color')}"/>`
      + `<text x="${x}" y="${y + node.height() / 2 + 14}" font-size="12" text-anchor="middle" fill="${token('ink')}">${escape(node.data('label'))}</text>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x1 - 40} ${box.y1 - 40} ${box.w + 80} ${box.h + 80}" font-family="sans-serif">`
    + `<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="${token('line-strong')}"/></marker></defs>`
    + `<rect x="${box.x1 - 40}" y="${box.y1 - 40}" width="${box.w + 80}" height="${box.h + 80}" fill="${token('paper')}"/>${parts.join('')}</svg>\n`;
}

// The view as it stands, for Gephi.
export function toGexf(cy) {
  const nodes = cy.nodes(':visible').map(node => {
    const [r, g, b] = (node.style('background-color').match(/\d+/g) ?? [0, 0, 0]);
    return `<node id="${escape(node.id())}" label="${escape(node.data('label'))}"><attvalues><attvalue for="0" value="${escape(node.data('type'))}"/></attvalues>`
      + `<viz:color r="${r}" g="${g}" b="${b}"/><viz:position x="${node.position('x')}" y="${-node.position('y')}" z="0"/></node>`;
  });
  const edges = cy.edges(':visible').map(edge =>
    `<edge id="${escape(edge.id())}" source="${escape(edge.data('source'))}" target="${escape(edge.data('target'))}" label="${escape(edge.data('relation'))}" kind="${escape(edge.data('relation'))}">`
    + `<attvalues><attvalue for="0" value="${escape(edge.data('words'))}"/></attvalues></edge>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="directed">`
    + `<attributes class="node"><attribute id="0" title="class" type="string"/></attributes><attributes class="edge"><attribute id="0" title="evidence" type="string"/></attributes>`
    + `<nodes>${nodes.join('')}</nodes><edges>${edges.join('')}</edges></graph></gexf>\n`;
}
