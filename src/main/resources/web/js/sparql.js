// Asks the endpoint of this server and gives rows of plain values.
export const RG = 'https://w3id.org/reportgraph/ns#';

export const PREFIXES = `PREFIX rg: <${RG}>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX geo: <http://www.opengis.net/ont/geosparql#>
PREFIX schema: <https://schema.org/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`;

const cache = new Map();

export function select(query) {
  if (!cache.has(query)) {
    cache.set(query, ask(query).catch(error => { cache.delete(query); throw error; }));
  }
  return cache.get(query);
}

async function ask(query) {
  const response = await fetch('/sparql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      Accept: 'application/sparql-results+json',
    },
    body: new URLSearchParams({query: PREFIXES + query}),
  });
  if (!response.ok) throw new Error(`${response.status} ${(await response.text()).slice(0, 300)}`);
  const {results} = await response.json();
  return results.bindings.map(
    row => Object.fromEntries(Object.entries(row).map(([name, term]) => [name, term.value])));
}

export const literal = text => JSON.stringify(text);

export const local = iri => iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
