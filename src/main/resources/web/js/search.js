// A combobox that suggests while typing.
import {clear, h} from './dom.js';
import {t} from './i18n.js';
import {go} from './address.js';
import {chip} from './names.js';
import {find} from './find.js';

const WAIT = 80;

export function searchBox(container, {id, onPick, open = go}) {
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
    turn++;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    chosen = -1;
  };
  const pick = hit => {
    close();
    input.value = '';
    if (onPick) onPick(hit);
    else open(hit.href);
  };
  const mark = index => {
    chosen = index;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === index)));
    if (index < 0) return;
    input.setAttribute('aria-activedescendant', `${id}-${index}`);
    list.children[index].scrollIntoView({block: 'nearest'});
  };
  const option = (hit, i) => h('li', {
    role: 'option', id: `${id}-${i}`, 'aria-selected': 'false',
    onmousedown: event => { event.preventDefault(); pick(hit); },
  }, chip(hit.type), hit.type === 'Paragraph' ? sentence(hit) : name(hit));
  const show = (...items) => {
    clear(list, ...items);
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  };
  const suggest = async () => {
    const text = input.value.trim();
    const mine = ++turn;
    if (!text) return close();
    try {
      found = await find(text, {things: Boolean(onPick)});
    } catch {
      found = [];
      if (mine === turn) show(h('li.none', {role: 'option', 'aria-disabled': 'true'}, t('error.title')));
      return;
    }
    if (mine !== turn) return;
    show(found.length ? found.map(option) : h('li.none', {role: 'option', 'aria-disabled': 'true'}, t('search.none', {text})));
    mark(found.length ? 0 : -1);
  };
  input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(suggest, WAIT); });
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

const name = hit => [h('span.name', hit.label), hit.other && hit.other !== hit.label ? h('span.other', hit.other) : null];

const sentence = hit => h('span.found', h('span.name', hit.parts.map((text, i) => i % 2 ? h('mark', text) : text)), h('span.other', hit.label));
