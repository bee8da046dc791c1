// Words of the interface: two resource files, the browser's choice, remembered once switched.
let words = {};
let current = 'zh';

export async function initLanguage() {
  current = localStorage.getItem('language')
    ?? (navigator.languages.some(l => l.startsWith('zh')) || !navigator.language ? 'zh' : 'en');
  words = await (await fetch(`/web/i18n/${current}.json`)).json();
  document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en';
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
