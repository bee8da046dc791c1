// The drawing of the graph page: what is shown, what is chosen, how it grows.
import {number, t} from './i18n.js';
import {remember} from './address.js';
import {short} from './iri.js';
import {neighbours} from './thing.js';
import {arrange, drawing, elements} from './drawing.js';

export function network({canvas, count, panel, state}) {
  let cy = null;
  const view = {
    get cy() { return cy; },
    async start(relations) {
      cy = await drawing(canvas, elements(relations, state.things[0]));
      view.filter();
      view.arrange();
      cy.on('tap', 'node', event => tap(event.target));
      const chosen = cy.getElementById(state.chosen || state.things[0] || '');
      if (chosen.nonempty()) choose(chosen);
    },
    filter() {
      cy.batch(() => {
        cy.elements().removeClass('hidden');
        if (!state.all && !state.things.length && !state.classes) fringe(cy).addClass('hidden');
        cy.edges().filter(edge => state.without.has(edge.data('relation'))).addClass('hidden');
        if (state.classes) {
          const shown = cy.nodes().filter(node => node.data('type') === state.classes);
          cy.nodes().difference(shown.union(shown.neighborhood().nodes())).addClass('hidden');
        }
        cy.nodes().filter(node => node.connectedEdges(':visible').empty() && !state.things.includes(node.id())).addClass('hidden');
      });
      count.textContent = t('graph.count', {nodes: number(cy.nodes(':visible').length), edges: number(cy.edges(':visible').length)});
    },
    arrange() { arrange(cy, state.layout); },
    // Puts the neighbours of a thing around it.
    async grow(iri) {
      const fresh = elements(await neighbours(iri)).filter(one => cy.getElementById(one.data.id).empty());
      const at = cy.getElementById(iri).nonempty() ? cy.getElementById(iri).position() : {x: 0, y: 0};
      fresh.filter(one => !one.data.source).forEach((one, i) => { one.position = around(at, i); });
      cy.add(fresh);
      if (state.things.length && !state.things.includes(iri)) {
        state.things.push(iri);
        remember({thing: state.things.map(short).join(' ')});
      }
      view.filter();
      panel.show(cy.getElementById(iri));
    },
    async find(hit) {
      if (cy.getElementById(hit.iri).empty()) await view.grow(hit.iri);
      const node = cy.getElementById(hit.iri);
      if (node.empty()) return panel.alone(hit);
      node.union(node.neighborhood()).removeClass('hidden');
      choose(node);
      cy.animate({center: {eles: node}, zoom: 1.1}, {duration: 200});
    },
    // Chooses a node that is drawn, and brings it into sight.
    choose(iri) {
      const node = cy.getElementById(iri);
      tap(node);
      cy.animate({center: {eles: node}}, {duration: 200});
    },
    destroy() { cy?.destroy(); },
  };
  const choose = node => { cy.elements().unselect(); node.select(); panel.show(node); };
  const tap = node => {
    choose(node);
    if (!node.data('type')) return;
    if (state.things.length) view.grow(node.id());
    else remember({chosen: short(node.id())});
  };
  return view;
}

const around = (at, i) => {
  const far = 110 * Math.sqrt(1 + i / 4);
  return {x: at.x + far * Math.cos(i * 2.4), y: at.y + far * Math.sin(i * 2.4)};
};

// What stands outside the largest connected parts: the first view stays readable.
function fringe(cy) {
  const parts = cy.elements().components().sort((a, b) => b.nodes().length - a.nodes().length);
  let room = 40;
  return parts.filter((part, i) => (room -= part.nodes().length) < 0 && i > 0)
    .reduce((all, part) => all.union(part), cy.collection());
}
