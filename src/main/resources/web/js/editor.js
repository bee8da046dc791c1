// YASQE, the editor of YASGUI, with the words of our ontology.
import {t} from './i18n.js';
import {local, view} from './view.js';
import {yasqe} from './load.js';

const OTHERS = ['rdfs:label', 'skos:altLabel', 'dcterms:title', 'dcterms:issued', 'nif:anchorOf', 'nif:beginIndex', 'nif:endIndex',
  'geo:hasGeometry', 'geo:asWKT', 'owl:sameAs', 'rdf:subject', 'rdf:predicate', 'rdf:object', 'rdf:Statement'];
const NAME = /^[a-z]+:\w*$/i;

export async function editor(box, text, run) {
  const [Yasqe, terms] = await Promise.all([yasqe(), view('terms')]);
  const words = [...new Set(terms.map(row => `rg:${local(row.term)}`)), ...OTHERS].sort();
  Yasqe.registerAutocompleter({
    name: 'reportgraph', bulk: true, autoShow: true, persistenceId: null,
    isValidCompletionPosition: one => NAME.test(one.getCompleteToken().string),
    preProcessToken: (_, token) => token, postProcessToken: (_, token, suggested) => suggested,
    get: () => Promise.resolve(words),
  }, true);
  Yasqe.defaults.autocompleters = ['variables', 'reportgraph'];
  box.replaceChildren();
  const made = new Yasqe(box, {value: text(), persistenceId: null, showQueryButton: false, resizeable: false, autofocus: false,
    createShareableLink: null, consumeShareLink: null, lineWrapping: true, viewportMargin: Infinity});
  made.setOption('extraKeys', {...made.getOption('extraKeys'), 'Ctrl-Enter': run, 'Cmd-Enter': run, Tab: false, 'Shift-Tab': false});
  made.getInputField().setAttribute('aria-label', t('ask.editor'));
  made.getScrollerElement().tabIndex = 0;
  return made;
}
