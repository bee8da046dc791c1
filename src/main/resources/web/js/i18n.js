// Words of the interface: two resource files, the browser's choice, remembered once switched.
const current = localStorage.getItem('language')
  ?? (navigator.languages.some(l => l.startsWith('zh')) || !navigator.language ? 'zh' : 'en');
const arriving = fetch(`/web/i18n/${current}.json`).then(response => response.json());
let words = {};

export async function initLanguage() {
  document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en';
  words = await arriving;
}

export const language = () => current;

export function switchLanguage() {
  localStorage.setItem('language', current === 'zh' ? 'en' : 'zh');
}

export function t(key, values = {}) {
  const text = words[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

export function number(value) {
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed.toLocaleString(current === 'zh' ? 'zh-CN' : 'en') : value;
}
