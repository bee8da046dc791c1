// A path that leads nowhere.
import {t} from '../i18n.js';
import {missing} from '../states.js';

export default async () => missing(t('missing.text', {path: decodeURIComponent(location.pathname)}));
