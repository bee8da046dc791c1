// Builds elements: h('a.link', {href: '/'}, 'text', child). No markup is ever parsed from data.
const SVG = 'http://www.w3.org/2000/svg';

export function h(selector, ...rest) {
  const [tag, ...classes] = selector.split('.');
  return fill(document.createElement(tag || 'div'), classes, rest);
}

export function svg(tag, ...rest) {
  return fill(document.createElementNS(SVG, tag), [], rest);
}

function fill(element, classes, rest) {
  if (classes.length) element.setAttribute('class', classes.join(' '));
  for (const part of rest.flat(3)) {
    if (part === null || part === undefined || part === false) continue;
    if (part instanceof Node) element.append(part);
    else if (typeof part === 'object') attributes(element, part);
    else element.append(String(part));
  }
  return element;
}

function attributes(element, values) {
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'style') Object.assign(element.style, value);
    else if (name === 'value' || name === 'checked') element[name] = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
}

export function clear(element, ...children) {
  element.replaceChildren(...children.flat(3).filter(Boolean));
  return element;
}

// Shows rows in portions as the reader scrolls, all of them when printed.
export function longList(container, rows, render, portion = 150) {
  let shown = 0;
  const sentinel = h('div.sentinel', {'aria-hidden': 'true'});
  const more = count => {
    const part = document.createDocumentFragment();
    for (const row of rows.slice(shown, shown + count)) part.append(render(row));
    shown = Math.min(rows.length, shown + count);
    sentinel.before(part);
    if (shown === rows.length) sentinel.remove();
  };
  clear(container, sentinel);
  more(portion);
  if (shown < rows.length) {
    const observer = new IntersectionObserver(
      entries => entries.some(e => e.isIntersecting) && more(portion), {rootMargin: '1200px'});
    observer.observe(sentinel);
    window.addEventListener('beforeprint', () => more(rows.length), {once: true});
  }
}

export function download(name, type, text) {
  const url = URL.createObjectURL(text instanceof Blob ? text : new Blob([text], {type}));
  h('a', {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

export function csv(header, rows) {
  const cell = value => /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return '\ufeff' + [header, ...rows]
    .map(row => row.map(value => cell(String(value ?? ''))).join(',')).join('\r\n') + '\r\n';
}
