// Terms of an answer: what they are, and how they are shown in short.
import {pointOf} from './places.js';

export function shorten(term) {
  if (term.type !== 'uri') return term.value;
  const last = term.value.slice(Math.max(term.value.lastIndexOf('/'), term.value.lastIndexOf('#')) + 1);
  try { return decodeURIComponent(last) || term.value; } catch { return last || term.value; }
}

export const isNumber = term => Boolean(term) && term.type !== 'uri' && term.value.trim() !== '' && Number.isFinite(Number(term.value));

const isText = term => Boolean(term) && term.type !== 'uri' && !isNumber(term) && !pointOf(term.value);

const column = (columns, rows, fits) => columns.find(name => rows.some(row => fits(row[name])));

// Years are numbers, but nothing to draw bars of as long as there is another number.
export function numberColumn({columns, rows}) {
  const numbers = columns.filter(name => rows.some(row => isNumber(row[name])));
  const year = name => rows.every(row => !row[name] || /gYear$/.test(row[name].datatype ?? '') || /^(19|20)\d\d$/.test(row[name].value));
  return numbers.findLast(name => !year(name));
}

export const textColumn = ({columns, rows}, not) => column(columns.filter(name => name !== not), rows, isText) ?? columns.find(name => name !== not);

export const pointColumn = ({columns, rows}) => column(columns, rows, term => pointOf(term?.value));

// Two columns that hold things, or else two that hold words: what is drawn as nodes.
export function linkColumns({columns, rows}) {
  const things = columns.filter(name => rows.some(row => row[name]?.type === 'uri'));
  const words = columns.filter(name => rows.some(row => isText(row[name])));
  return things.length > 1 ? things.slice(0, 2) : words.length > 1 ? words.slice(0, 2) : null;
}
