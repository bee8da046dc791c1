// The SPARQL editor with our words and the questions that are shipped.
import {clear, h} from '../dom.js';
import {language, t} from '../i18n.js';
import {PREFIXES, RG} from '../sparql.js';
import {remember} from '../controls.js';
import {yasgui} from '../load.js';
import {plugins} from '../results.js';

const FIRST = 'indicators-side-by-side';

export default async function ask(params) {
  const questions = await (await fetch('/queries', {headers: {Accept: 'application/json'}})).json();
  const area = h('div.editor', h('p.state', {role: 'status'}, t('loading')));
  const list = h('ul.plain.questions');
  const purpose = h('p.muted', {'aria-live': 'polite'});
  let yasqe = null;
  const say = (question, field) => question[language() === 'en' && question[`${field}_en`] ? `${field}_en` : field] ?? '';
  const choose = async (question, run) => {
    yasqe.setValue(question.text);
    purpose.textContent = [say(question, 'question'), say(question, 'purpose')].filter(Boolean).join(' — ');
    [...list.querySelectorAll('button')].forEach(one => one.setAttribute('aria-pressed', String(one.dataset.name === question.name)));
    remember({question: question.name, query: ''});
    if (run) await yasqe.query().catch(() => {});
  };
  clear(list, questions.map(question => h('li', h('button.quiet.left', {type: 'button', 'data-name': question.name,
    'aria-pressed': 'false', onclick: () => choose(question, true)}, say(question, 'title') || question.name))));
  const share = h('button', {type: 'button', onclick: async () => {
    remember({query: yasqe.getValue(), question: ''});
    await navigator.clipboard?.writeText(location.href).catch(() => {});
    share.textContent = t('ask.shared');
    setTimeout(() => { share.textContent = t('ask.share'); }, 2000);
  }}, t('ask.share'));
  return {
    title: t('nav.ask'),
    element: h('section.page.wide.ask', h('div.head', h('h1', t('nav.ask')), h('p.lead', t('ask.lead'))),
      h('div.ask-split', h('nav', {'aria-label': t('ask.questions')}, h('h2', t('ask.questions')), list),
        h('div', h('div.actions', purpose, share), area))),
    ready: async () => {
      const {Yasgui, Yasr, Yasqe} = await yasgui();
      clear(area);
      plugins(Yasr);
      const terms = await termList();
      Yasqe.registerAutocompleter({name: 'reportgraph', bulk: true, autoShow: true, persistenceId: null,
        isValidCompletionPosition: qe => /^(rg:|\?)?\w*$/.test(qe.getCompleteToken().string) && qe.getCompleteToken().string.startsWith('rg:'),
        preProcessToken: (_, token) => token, postProcessToken: (_, token, text) => text, get: () => Promise.resolve(terms)}, true);
      Yasqe.defaults.autocompleters = ['variables', 'reportgraph'];
      Object.assign(Yasqe.defaults, {value: PREFIXES + '\nSELECT * WHERE {\n  ?thing a rg:Park ; rdfs:label ?name .\n} LIMIT 20\n'});
      const yasguiView = new Yasgui(area, {
        requestConfig: {endpoint: `${location.origin}/sparql`, method: 'POST'}, copyEndpointOnNewTab: true,
        persistenceId: null, autofocus: false, endpointCatalogueOptions: {getData: () => [{endpoint: `${location.origin}/sparql`}]},
        yasr: {pluginOrder: ['table', 'response', 'chart', 'places', 'links'], prefixes: prefixes()},
      });
      const tab = yasguiView.getTab() ?? yasguiView.addTab(true);
      yasqe = tab.getYasqe();
      new MutationObserver(() => name(area)).observe(area, {childList: true, subtree: true});
      name(area);
      const given = params.get('query');
      const question = questions.find(one => one.name === params.get('question'));
      if (given) { yasqe.setValue(given); await yasqe.query().catch(() => {}); }
      else await choose(question ?? questions.find(one => one.name === FIRST) ?? questions[0], true);
    },
  };
}

const prefixes = () => Object.fromEntries([...PREFIXES.matchAll(/PREFIX (\w+): <([^>]+)>/g)].map(match => [match[1], match[2]]));

async function termList() {
  const text = await (await fetch('/ns', {headers: {Accept: 'text/turtle'}})).text();
  return [...new Set([...text.matchAll(/^rg:(\w+)/gm)].map(match => `rg:${match[1]}`))].filter(term => term !== RG).sort();
}

// Words for those who hear the page: the library leaves some of its controls without a name.
function name(area) {
  const label = (selector, key) => area.querySelectorAll(selector).forEach(element => element.setAttribute('aria-label', t(key)));
  label('.CodeMirror textarea', 'ask.editor');
  label('.autocompleteWrapper input', 'ask.endpoint');
  label('.addTab', 'ask.tab');
  label('.tableSizer', 'ask.size');
  label('.tableFilter', 'contains');
  area.querySelectorAll('.CodeMirror-scroll').forEach(element => { element.tabIndex = 0; });
}
