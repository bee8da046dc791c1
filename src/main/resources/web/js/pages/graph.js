// The relations of a report, or the neighbourhoods of chosen things, which grow by clicking.
import {download, h} from '../dom.js';
import {t} from '../i18n.js';
import {chosenReport, RELATIONS, relations} from '../data.js';
import {neighbours} from '../thing.js';
import {all as any, button, choice, filters, toggle} from '../controls.js';
import {noReports, nothing} from '../states.js';
import {reportChoice} from '../reports.js';
import {remember} from '../address.js';
import {full, short} from '../iri.js';
import {LAYOUTS} from '../drawing.js';
import {network} from '../network.js';
import {legend, nodePanel} from '../nodepanel.js';
import {toGexf, toSvg} from '../graphfiles.js';
import {CLASSES, className} from '../names.js';
import {searchBox} from '../search.js';
import {token} from '../load.js';

const KINDS = [...RELATIONS, 'hasRole'];
const list = text => (text ?? '').split(' ').filter(Boolean);

export default async function graph(params) {
  const {all, report} = await chosenReport(params);
  if (!report) return noReports();
  const things = list(params.get('thing')).map(full);
  const state = {things, layout: params.get('layout') ?? 'force', classes: params.get('classes') ?? '',
    without: new Set(list(params.get('without'))), all: params.get('all') ?? '', chosen: full(params.get('chosen'))};
  const found = things.length ? (await Promise.all(things.map(neighbours))).flat() : await relations(report.report);
  const canvas = h('div.canvas', {role: 'application', 'aria-label': t('graph.canvas'), tabindex: 0});
  const count = h('p.muted', {role: 'status'});
  const panel = nodePanel(iri => view.grow(iri), iri => view.choose(iri));
  const view = network({canvas, count, panel, state});
  const search = h('div.search');
  searchBox(search, {id: 'graph', onPick: hit => view.find(hit)});
  const set = name => value => { state[name] = value; remember({[name]: value}); view.filter(); view.arrange(); };
  const relationToggles = KINDS.filter(name => things.length || found.some(one => one.relation === name)).map(name =>
    toggle(t(`relation.${name}`), !state.without.has(name), on => {
      if (on) state.without.delete(name); else state.without.add(name);
      remember({without: [...state.without].join(' ')});
      view.filter();
    }));
  return {
    title: t('nav.graph'),
    element: h('section.page.wide', h('div.head', h('h1', t('nav.graph')), h('p.lead', things.length ? t('graph.around') : t('graph.lead', {place: report.areaLabel ?? '', year: report.year})),
      things.length ? h('a', {href: '/graph'}, t('graph.whole')) : reportChoice(all, report)),
    filters(
      h('div.field', h('label', {for: 'graph-input'}, t('graph.add')), search),
      choice('layout', t('graph.layout'), Object.keys(LAYOUTS).map(name => [name, t(`layout.${name}`)]), state.layout,
        value => { state.layout = value; remember({layout: value === 'force' ? '' : value}); view.arrange(); }),
      choice('classes', t('class'), [any(), ...CLASSES.map(type => [type, className(type)])], state.classes, set('classes')),
      things.length ? null : choice('all', t('graph.shown'), [['', t('graph.core')], ['1', t('graph.all')]], state.all, set('all')),
      h('div.field', h('span.label', t('graph.relations')), h('div.toggles', {role: 'group', 'aria-label': t('graph.relations')}, relationToggles))),
    h('div.actions', count, legend(), h('div.saves', saves(view))),
    found.length || things.length ? h('div.split.graph', canvas, panel.element) : nothing(t('graph.none'))),
    ready: () => canvas.isConnected && view.start(found),
    leave: () => view.destroy(),
  };
}

const saves = view => [
  button('PNG', async () => download('reportgraph.png', 'image/png',
    await view.cy.png({output: 'blob-promise', full: true, scale: 2, bg: token('paper')}))),
  button('SVG', () => download('reportgraph.svg', 'image/svg+xml', toSvg(view.cy))),
  button('GEXF', () => download('reportgraph.gexf', 'application/xml', toGexf(view.cy)))];
