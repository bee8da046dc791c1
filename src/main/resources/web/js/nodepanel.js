// What stands beside the graph: the chosen node and its relations, each with its sentence.
import {clear, h} from './dom.js';
import {t} from './i18n.js';
import {button} from './controls.js';
import {sentenceLink} from './facts.js';
import {chip, THING_GROUPS, thingLink} from './names.js';

export function nodePanel(grow, choose) {
  // The other end of a relation can be chosen in its turn, also without a mouse.
  const end = (one, here) => one.same(here) ? one.data('label')
    : h('button.link', {type: 'button', lang: 'zh-CN', onclick: () => choose(one.id())}, one.data('label'));
  const element = h('aside.panel', {'aria-live': 'polite'}, h('p.muted', t('graph.hint')));
  return {
    element,
    show(node) {
      const {type, label} = node.data();
      clear(element, type ? chip(type) : null, h('h2', {lang: 'zh-CN'}, type ? thingLink(node.id(), label) : label),
        type ? button(t('graph.grow'), () => grow(node.id())) : null,
        h('ul.plain.facts', node.connectedEdges(':visible').map(edge => h('li',
          h('span', end(edge.source(), node), ' ', h('span.relation', edge.data('label')), ' ', end(edge.target(), node)), ' ',
          sentenceLink(edge.data())))));
    },
    alone(hit) {
      clear(element, chip(hit.type), h('h2', {lang: 'zh-CN'}, thingLink(hit.iri, hit.label)), h('p.muted', t('graph.alone')));
    },
  };
}

export const legend = () => h('ul.plain.legend', THING_GROUPS.map(group =>
  h('li', h(`span.dot.g-${group}`, {'aria-hidden': 'true'}), t(`kind.${group}`))));
