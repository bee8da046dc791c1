// The view of the graph as it stands, as files.
import {token} from './load.js';

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
