// The SPARQL editor with our words, and the questions that are shipped.
import {clear, h} from '../dom.js';
import {language, t} from '../i18n.js';
import {button} from '../controls.js';
import {link, remember} from '../address.js';
import {editor} from '../editor.js';
import {answer} from '../answer.js';
import {show} from '../results.js';

const FIRST = 'indicators-side-by-side';

export default async function ask(params) {
  const questions = (await (await fetch('/queries', {headers: {Accept: 'application/json'}})).json())
    .map(one => ({...one, text: one.text.replace(/^(#.*\n)+/, '')})); // its words stand beside it
  const say = (question, field) => question[language() === 'en' && question[`${field}_en`] ? `${field}_en` : field] ?? '';
  const given = params.get('query');
  let question = given ? null : questions.find(one => one.name === params.get('question')) ?? questions.find(one => one.name === FIRST) ?? questions[0];
  let form = params.get('show') ?? '';
  let text = () => given ?? question.text;
  let turn = 0;
  const box = h('div.editor', h('pre.raw', text()));
  const result = h('div.answer', {'aria-live': 'polite'});
  const purpose = h('p.muted.purpose');
  const buttons = questions.map(one => h('button.quiet.left', {type: 'button', onclick: () => choose(one)}, say(one, 'title') || one.name));
  const mark = () => {
    buttons.forEach((one, i) => one.setAttribute('aria-pressed', String(questions[i] === question)));
    purpose.textContent = question ? [say(question, 'question'), say(question, 'purpose')].filter(Boolean).join(' ') : t('ask.own');
  };
  const state = () => question?.text === text() ? {question: question.name, query: ''} : {question: '', query: text()};
  const run = async () => {
    const mine = ++turn;
    if (question && question.text !== text()) { question = null; mark(); }
    const waiting = setTimeout(() => mine === turn && clear(result, h('p.state', {role: 'status'}, t('ask.running'))), 150);
    const draw = await answer(text()).then(
      found => () => show(result, found, form, name => { form = name; remember({show: name === 'table' ? '' : name}); }),
      error => () => clear(result, h('div.state.bad', {role: 'alert'}, h('h2', t('ask.wrong')), h('pre', error.message))));
    clearTimeout(waiting);
    if (mine === turn) draw();
  };
  const submit = () => { remember({...state(), show: form}); return run(); };
  const choose = one => { question = one; form = ''; yasqe?.setValue(one.text); text = () => yasqe?.getValue() ?? one.text; mark(); submit(); };
  const share = button(t('ask.share'), async () => {
    const address = new URL(link('/ask', {...state(), show: form}), location.href).href;
    await navigator.clipboard?.writeText(address).catch(() => {});
    remember({...state(), show: form});
    share.textContent = t('ask.shared');
    setTimeout(() => { share.textContent = t('ask.share'); }, 2000);
  });
  let yasqe = null;
  mark();
  return {
    title: t('nav.ask'),
    element: h('section.page.wide.ask', h('div.head', h('h1', t('nav.ask')), h('p.lead', t('ask.lead'))),
      h('div.ask-split', h('nav', {'aria-label': t('ask.questions')}, h('h2', t('ask.questions')), h('ul.plain.questions', {tabindex: 0}, buttons.map(one => h('li', one)))),
        h('div', purpose, box, h('div.actions.run', h('button.primary', {type: 'button', onclick: submit}, t('ask.run')), h('span.muted.small', t('ask.keys')), share), result))),
    ready: async () => {
      run();
      yasqe = await editor(box, () => text(), submit);
      text = () => yasqe.getValue();
    },
  };
}
