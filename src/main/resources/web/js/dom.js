// Builds elements: h('a.link', {href: '/'}, 'text', child). No markup is ever parsed from data.
export function h(selector, ...rest) {
  const [tag, ...classes] = selector.split('.');
  return fill(document.createElement(tag || 'div'), classes, rest);
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

// Rows of a long list: what fits the screen at once, the rest while the browser has time to spare.
// They stand in parts, and the style of a part lets one that is out of sight cost nothing.
const PART = 50;
export function longList(container, rows, render) {
  const mine = container.filling = {};
  let next = 0;
  const fill = time => {
    if (container.filling !== mine) return;
    do {
      const some = rows.slice(next, next += PART), part = h('div.part', some.map(render));
      part.style.setProperty('--part', some.length);
      container.append(part);
    } while (next < rows.length && time?.timeRemaining() > 4);
    if (next < rows.length) requestIdleCallback(fill, {timeout: 100});
  };
  clear(container);
  fill();
}

export function download(name, type, text) {
  const url = URL.createObjectURL(text instanceof Blob ? text : new Blob([text], {type}));
  h('a', {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}
