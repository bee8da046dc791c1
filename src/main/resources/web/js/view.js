// Answers of this server to the questions that pages ask, as plain rows; each is asked once a visit.
import {link} from './address.js';

export const RG = 'https://w3id.org/reportgraph/ns#';

const answers = new Map();

export function view(name, parameters = {}) {
  const path = link(`/view/${name}`, parameters);
  if (!answers.has(path)) {
    answers.set(path, ask(path).catch(error => { answers.delete(path); throw error; }));
  }
  return answers.get(path);
}

async function ask(path) {
  const response = await fetch(path, {headers: {Accept: 'application/json'}});
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
  const {columns, rows} = await response.json();
  return rows.map(row => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? undefined])));
}

export const local = iri => iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
