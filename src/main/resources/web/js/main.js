// The shell: routes paths to pages, keeps language, theme and search.
import {h, clear} from './dom.js';
import {initLanguage, language, switchLanguage, t} from './i18n.js';
import {searchBox} from './search.js';

const PAGES = {
  '': 'start', read: 'read', graph: 'graph', map: 'map',
  indicators: 'indicators', promises: 'promises', ask: 'ask', id: 'thing',
};
let leave = null;
let turn = 0;
// Pages that came complete from the server hold both languages; a step away from them loads anew.
const served = document.getElementById('view').dataset.titleZh !== undefined;

await initLanguage();
theme(localStorage.getItem('theme'));
words();
document.getElementById('language').addEventListener('click', () => {
  switchLanguage();
  location.reload();
});
document.getElementById('theme').addEventListener('click', () => {
  const dark = document.documentElement.dataset.theme
    ? document.documentElement.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  localStorage.setItem('theme', dark ? 'light' : 'dark');
  theme(dark ? 'light' : 'dark');
  dispatchEvent(new Event('themechange'));
});
searchBox(document.getElementById('search'), {id: 'site'});
document.addEventListener('click', follow);
addEventListener('popstate', show);
await show();

function words() {
  for (const element of document.querySelectorAll('[data-t]')) {
    element.textContent = t(element.dataset.t);
  }
  document.getElementById('language').textContent = t('language.other');
  document.getElementById('language').lang = language() === 'zh' ? 'en' : 'zh-CN';
  document.getElementById('theme').textContent = t('theme');
}

function theme(name) {
  if (name) document.documentElement.dataset.theme = name;
}

function follow(event) {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey
    || event.shiftKey || link.target || link.hasAttribute('download')) return;
  const url = new URL(link.href);
  const first = url.pathname.split('/')[1];
  if (url.origin !== location.origin || !(first in PAGES) || /\.(ttl|jsonld|nt|rdf)$/.test(url.pathname)) return;
  if (served || url.pathname === location.pathname && url.search === location.search && url.hash) return;
  event.preventDefault();
  history.pushState(null, '', url);
  show();
}

function showServed(view) {
  document.title = `${language() === 'zh' ? view.dataset.titleZh : view.dataset.titleEn} · reportgraph`;
}

async function show() {
  const first = location.pathname.split('/')[1];
  const view = document.getElementById('view');
  if (served) return showServed(view);
  for (const link of document.querySelectorAll('.menu a')) {
    if (link.pathname === '/' + first) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  leave?.();
  leave = null;
  const waiting = setTimeout(() => clear(view, h('p.state', {role: 'status'}, t('loading'))), 150);
  const mine = ++turn;
  try {
    const {default: render} = await import(`./pages/${PAGES[first] ?? 'missing'}.js`);
    const made = await render(new URLSearchParams(location.search));
    clearTimeout(waiting);
    if (mine !== turn) return;
    clear(view, made.element);
    leave = made.leave ?? null;
    document.title = `${made.title} · reportgraph`;
    made.ready?.();
    if (!location.hash) window.scrollTo(0, made.keepScroll ? window.scrollY : 0);
  } catch (error) {
    clearTimeout(waiting);
    clear(view, h('section.page', h('div.state.bad', {role: 'alert'},
      h('h1', t('error.title')), h('p', t('error.text')), h('pre', error.message),
      h('button', {type: 'button', onclick: show}, t('error.retry')))));
  }
}
