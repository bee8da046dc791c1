// A path that leads nowhere.
import {h} from '../dom.js';
import {t} from '../i18n.js';

export default async function missing() {
  return {title: t('missing.title'), element: h('section.page', h('div.state',
    h('h1', t('missing.title')), h('p', t('missing.text', {path: decodeURIComponent(location.pathname)})),
    h('a.button', {href: '/'}, t('missing.home'))))};
}
