// What stands where there is nothing to show: not yet, not at all, not any more.
import {h} from './dom.js';
import {t} from './i18n.js';

export const loading = () => h('section.page.waiting', {role: 'status', 'aria-label': t('loading')},
  h('p.visually-hidden', t('loading')),
  h('div.ghost.title'), h('div.ghost.short'), h('div.ghost.block'), h('div.ghost'), h('div.ghost'), h('div.ghost.short'));

export const trouble = (error, again) => h('section.page', h('div.state.bad', {role: 'alert'},
  h('h1', t('error.title')), h('p', t('error.text')), h('pre', error.message),
  h('p', h('button.primary', {type: 'button', onclick: again}, t('error.retry')))));

export const nothing = (text, ...more) => h('div.state', {role: 'status'}, h('p', text), ...more);

export const noReports = () => ({title: t('brand'), element: h('section.page', h('div.state',
  h('h1', t('empty.title')), h('p', t('empty.text')), h('pre', './reportgraph build')))});

export const missing = text => ({title: t('missing.title'), element: h('section.page', h('div.state',
  h('h1', t('missing.title')), h('p', text), h('p', h('a.button', {href: '/'}, t('missing.home')))))});
