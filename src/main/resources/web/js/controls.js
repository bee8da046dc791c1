// Controls whose state is in the address.
import {h} from './dom.js';
import {t} from './i18n.js';

export function choice(name, label, options, value, onchange) {
  const select = h('select', {name, id: `f-${name}`, onchange: () => onchange(select.value)},
    options.map(([key, text]) => h('option', {value: key, selected: key === value}, text)));
  return h('div.field', h('label', {for: `f-${name}`}, label), select);
}

export function textField(name, label, value, onchange) {
  return h('div.field', h('label', {for: `f-${name}`}, label),
    h('input', {id: `f-${name}`, type: 'search', value, oninput: event => onchange(event.target.value.trim())}));
}

export function toggle(label, pressed, onchange, className = '') {
  const button = h(`button.toggle${className}`, {type: 'button', 'aria-pressed': String(pressed), onclick: () => {
    const now = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(now));
    onchange(now);
  }}, label);
  return button;
}

// One of a few, all in sight.
export function tabs(label, options, value, onchange) {
  const group = h('div.tabs', {role: 'group', 'aria-label': label}, options.map(([key, text]) =>
    h('button', {type: 'button', 'data-key': key, 'aria-pressed': String(key === value), onclick: () => {
      for (const one of group.children) one.setAttribute('aria-pressed', String(one.dataset.key === key));
      onchange(key);
    }}, text)));
  return group;
}

export const button = (label, onclick) => h('button', {type: 'button', onclick}, label);

export const filters = (...fields) => h('form.filters', {onsubmit: event => event.preventDefault()}, ...fields);

export const all = () => ['', t('all')];
