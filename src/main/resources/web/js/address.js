// The state of a view stands in its address: what changes it can be undone with Back.
const settle = text => encodeURIComponent(text).replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/%20/g, '+');

export function link(path, values = {}) {
  const text = Object.entries(values)
    .filter(([, value]) => value !== '' && value !== null && value !== undefined)
    .map(([name, value]) => `${name}=${settle(value)}`).join('&');
  return text ? `${path}?${text}` : path;
}

function changed(changes) {
  return link(location.pathname, {...Object.fromEntries(new URLSearchParams(location.search)), ...changes});
}

// Opens another view, or the same one anew.
export function go(path) {
  leave();
  history.pushState(null, '', path);
  dispatchEvent(new Event('viewchange'));
}

export const goWith = changes => go(changed(changes));

// Notes a change that the page has made itself; what is typed letter by letter is one change.
let typed = '';
export function remember(changes, typing = false) {
  const next = changed(changes);
  if (next === changed({})) return;
  const field = typing ? location.pathname + Object.keys(changes) : '';
  if (typing && field === typed) {
    history.replaceState(history.state, '', next);
  } else {
    leave();
    history.pushState({scroll: window.scrollY}, '', next);
  }
  typed = field;
}

// Notes what the reader moves about in, which Back need not undo.
export const keep = changes => history.replaceState(history.state, '', changed(changes));

// Where the reader was on the page that is left.
export function leave() {
  typed = '';
  history.replaceState({...history.state, scroll: window.scrollY}, '');
}
