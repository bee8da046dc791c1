// A combobox that suggests things while typing: Chinese, pinyin, English.
import {h, clear} from './dom.js';
import {t} from './i18n.js';
import {page} from './iri.js';
import {chip} from './names.js';
import {findThings} from './data.js';

export function searchBox(container, {id, onPick}) {
  const list = h('ul.suggestions', {id: `${id}-list`, role: 'listbox', 'aria-label': t('search.results'), hidden: true});
  const input = h('input', {
    type: 'search', id: `${id}-input`, role: 'combobox', autocomplete: 'off', spellcheck: 'false',
    'aria-expanded': 'false', 'aria-controls': `${id}-list`, 'aria-autocomplete': 'list',
    'aria-label': t('search.label'), placeholder: t('search.placeholder'),
  });
  let found = [];
  let chosen = -1;
  let turn = 0;
  let timer = 0;

  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    chosen = -1;
  };
  const pick = thing => {
    close();
    input.value = '';
    if (onPick) onPick(thing);
    else go(page(thing.iri));
  };
  const mark = index => {
    chosen = index;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === index)));
    if (index >= 0) {
      input.setAttribute('aria-activedescendant', `${id}-${index}`);
      list.children[index].scrollIntoView({block: 'nearest'});
    }
  };
  const suggest = async () => {
    const text = input.value.trim();
    const mine = ++turn;
    if (!text) return close();
    found = await findThings(text).catch(() => []);
    if (mine !== turn) return;
    clear(list, found.length
      ? found.map((thing, i) => h('li', {
        role: 'option', id: `${id}-${i}`, 'aria-selected': 'false',
        onmousedown: event => { event.preventDefault(); pick(thing); },
      }, chip(thing.type), h('span.name', thing.label),
      thing.other && thing.other !== thing.label ? h('span.other', thing.other) : null))
      : h('li.none', {role: 'option', 'aria-disabled': 'true'}, t('search.none', {text})));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark(found.length ? 0 : -1);
  };
  input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(suggest, 120); });
  input.addEventListener('focus', () => input.value && suggest());
  input.addEventListener('blur', () => setTimeout(close, 150));
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown' && found.length) { event.preventDefault(); mark((chosen + 1) % found.length); }
    else if (event.key === 'ArrowUp' && found.length) { event.preventDefault(); mark((chosen + found.length - 1) % found.length); }
    else if (event.key === 'Enter' && found[chosen]) { event.preventDefault(); pick(found[chosen]); }
  });
  clear(container, input, list);
  return input;
}

function go(path) {
  const link = h('a', {href: path, hidden: true});
  document.body.append(link);
  link.click();
  link.remove();
}
