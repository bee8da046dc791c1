// Sends a query to the endpoint and brings every kind of answer into one form.

// A list of rows with RDF terms, a yes or no, or triples as text.
export async function answer(query) {
  const began = performance.now();
  const response = await fetch('/sparql', {
    method: 'POST',
    headers: {'Content-Type': 'application/sparql-query', Accept: 'application/sparql-results+json, text/turtle;q=0.8'},
    body: query,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(reason(text) || `${response.status} ${response.statusText}`);
  const took = Math.round(performance.now() - began);
  if (!response.headers.get('Content-Type')?.includes('json')) return {kind: 'triples', text, took};
  const json = JSON.parse(text);
  return 'boolean' in json ? {kind: 'boolean', value: json.boolean, text, took}
    : {kind: 'rows', columns: json.head.vars, rows: json.results.bindings, text, took};
}

// What the server says is wrong, without the page around it.
const reason = text => text.replace(/<[^>]*>/g, ' ').replace(/^Error \d+:\s*/, '').trim().slice(0, 600);
