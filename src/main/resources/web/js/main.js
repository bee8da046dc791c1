// The shell: routes paths to pages, keeps language, theme and search.
import {clear, h} from './dom.js';
import {initLanguage, language, switchLanguage, t} from './i18n.js';
import {go, leave} from './address.js';
import {searchBox} from './search.js';
import {loading, trouble} from './states.js';

const PAGES = {
  '': 'start', read: 'read', graph: 'graph', map: 'map',
  indicators: 'indicators', promises: 'promises', ask: 'ask', id: 'thing',
};
const OURS = /\.(ttl|jsonld|nt|rdf)$/;
const view = document.getElementById('view');
// Pages that came complete from the server hold both languages; a step away from them loads anew.
const served = view.dataset.titleZh !== undefined;
let close = null;
let turn = 0;

const page = () => PAGES[location.pathname.split('/')[1]] ?? 'missing';
const module = () => import(`./pages/${page()}.js`);

if (!served) module().catch(() => {});
await initLanguage();
words();
document.getElementById('language').addEventListener('click', () => {
  switchLanguage();
  location.reload();
});
document.getElementById('theme').addEventListener('click', switchTheme);
const open = served ? href => location.assign(href) : go;
searchBox(document.getElementById('search'), {id: 'site', open});
for (const box of document.querySelectorAll('[data-search]')) {
  const input = searchBox(box, {id: 'sought', open});
  input.value = box.dataset.search;
  input.focus();
}
document.addEventListener('click', follow);
history.scrollRestoration = 'manual';
addEventListener('popstate', show);
addEventListener('viewchange', show);
await show();

function words() {
  for (const element of document.querySelectorAll('[data-t]')) {
    element.textContent = t(element.dataset.t);
  }
  const other = document.getElementById('language');
  other.textContent = t('language.other');
  other.lang = language() === 'zh' ? 'en' : 'zh-CN';
  document.getElementById('theme').setAttribute('aria-label', t('theme'));
  document.getElementById('theme').title = t('theme');
}

function switchTheme() {
  const dark = document.documentElement.dataset.theme
    ? document.documentElement.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = dark ? 'light' : 'dark';
  localStorage.setItem('theme', dark ? 'light' : 'dark');
  leave();
  show(); // what draws by itself takes the new colours
}

// Links within the explorer open without a new document.
function follow(event) {
  const target = event.target.closest?.('a[href]');
  if (!target || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey
    || event.shiftKey || target.target || target.hasAttribute('download')) return;
  const url = new URL(target.href);
  if (url.origin !== location.origin || !(url.pathname.split('/')[1] in PAGES) || OURS.test(url.pathname)) return;
  if (served || url.pathname === location.pathname && url.search === location.search && url.hash) return;
  event.preventDefault();
  go(url.href);
}

function showServed() {
  document.title = `${language() === 'zh' ? view.dataset.titleZh : view.dataset.titleEn} · reportgraph`;
  performance.mark('shown');
  performance.mark('ready');
}

async function show() {
  if (served) return showServed();
  for (const entry of document.querySelectorAll('.menu a')) {
    if (entry.pathname === '/' + location.pathname.split('/')[1]) entry.setAttribute('aria-current', 'page');
    else entry.removeAttribute('aria-current');
  }
  const mine = ++turn;
  const waiting = setTimeout(() => mine === turn && clear(view, loading()), 200);
  try {
    const {default: render} = await module();
    const made = await render(new URLSearchParams(location.search));
    clearTimeout(waiting);
    if (mine !== turn) return made.leave?.();
    close?.();
    close = made.leave ?? null;
    clear(view, made.element);
    performance.mark('shown');
    document.title = `${made.title} · reportgraph`;
    if (!location.hash) window.scrollTo(0, history.state?.scroll ?? 0);
    await made.ready?.();
    performance.mark('ready');
  } catch (error) {
    if (mine === turn) clear(view, trouble(error, show));
  } finally {
    clearTimeout(waiting);
  }
}
