// Controls whose state is in the address.
import {h} from './dom.js';
import {t} from './i18n.js';

export function go(path) {
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}

export function address(params, changes) {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    if (value === '' || value === null || value === undefined) next.delete(name);
    else next.set(name, value);
  }
  const text = next.toString();
  return location.pathname + (text ? '?' + text : '');
}

// Changes the address without loading the page anew.
export function remember(changes) {
  history.replaceState(history.state, '', address(new URLSearchParams(location.search), changes));
}

export function choice(name, label, options, value, onchange) {
  const select = h('select', {name, id: `f-${name}`, onchange: () => onchange(select.value)},
    options.map(([key, text]) => h('option', {value: key, selected: key === value}, text)));
  return h('div.field', h('label', {for: `f-${name}`}, label), select);
}

export function reportChoice(all, report, params) {
  if (all.length < 2) return null;
  return choice('report', t('report'), all.map(one => [one.report, `${one.areaLabel ?? one.title} ${one.year}`]),
    report.report, value => go(address(params, {report: value})));
}

export function toggle(label, pressed, onchange, className = '') {
  const button = h(`button.toggle${className}`, {type: 'button', 'aria-pressed': String(pressed), onclick: () => {
    const now = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(now));
    onchange(now);
  }}, label);
  return button;
}

export const button = (label, onclick, primary = false) =>
  h(primary ? 'button.primary' : 'button', {type: 'button', onclick}, label);

export const nothing = text => h('p.state', {role: 'status'}, text);

export function noReports() {
  return {title: t('brand'), element: h('section.page', h('div.state', h('h1', t('empty.title')), h('p', t('empty.text')),
    h('pre', './reportgraph build')))};
}
