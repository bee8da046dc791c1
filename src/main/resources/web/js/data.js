// What the pages ask of the graph; every answer is a list of plain rows.
import {PREFIXES, literal, local, select} from './sparql.js';
import {CLASSES} from './names.js';
import {language} from './i18n.js';

const CLASS_VALUES = `VALUES ?class { ${CLASSES.map(name => `rg:${name}`).join(' ')} }`;
const RELATIONS = ['locatedIn', 'partOf', 'involves', 'awarded', 'connects'];
const RELATION_VALUES = `VALUES ?relation { ${RELATIONS.map(name => `rg:${name}`).join(' ')} }`;

export {PREFIXES, RELATIONS};

const zh = (subject, name) => `OPTIONAL { ${subject} rdfs:label ?${name}
  FILTER(LANG(?${name}) = "zh" || LANG(?${name}) = "") }`;

export async function reports() {
  return select(`SELECT ?report ?title ?year ?area ?areaLabel ?issued ?speaker WHERE {
    ?report a rg:Report ; dcterms:title ?title ; rg:year ?year .
    OPTIONAL { ?report rg:area ?area . ${zh('?area', 'areaLabel')} }
    OPTIONAL { ?report dcterms:issued ?issued } OPTIONAL { ?report rg:speaker ?speaker }
  } ORDER BY ?areaLabel DESC(?year)`);
}

export async function chosenReport(params) {
  const all = await reports();
  return {all, report: all.find(one => one.report === params.get('report')) ?? all[0]};
}

export const counts = () => select(`SELECT ?class (COUNT(DISTINCT ?thing) AS ?count) WHERE {
  ${CLASS_VALUES} ?thing a ?class ; rg:mention ?mention } GROUP BY ?class ORDER BY DESC(?count)`)
  .then(rows => rows.map(row => ({type: local(row.class), count: Number(row.count)})));

export const factCounts = () => select(`SELECT ?kind (COUNT(DISTINCT ?fact) AS ?count) WHERE {
  VALUES ?kind { rg:Figure rg:Milestone rg:Paragraph rdf:Statement } ?fact a ?kind } GROUP BY ?kind`)
  .then(rows => Object.fromEntries(rows.map(row => [local(row.kind), Number(row.count)])));

export async function findThings(text, limit = 10) {
  const plain = text.toLowerCase().replace(/\s+/g, '');
  const rows = await select(`SELECT ?thing (SAMPLE(?name) AS ?label) (SAMPLE(?hit) AS ?other)
      (SAMPLE(?class) AS ?type) (MIN(?rank) AS ?best) (COUNT(DISTINCT ?mention) AS ?named) WHERE {
    ${CLASS_VALUES} ?thing a ?class ; rdfs:label|skos:altLabel ?hit .
    BIND(LCASE(STR(?hit)) AS ?spaced) BIND(REPLACE(?spaced, " ", "") AS ?joined)
    BIND(IF(LANG(?hit) = "zh-latn" || LANG(?hit) = "zh-Latn",
      REPLACE(?spaced, "([^ ])[^ ]* ?", "$1"), "") AS ?initials)
    FILTER(CONTAINS(?joined, ${literal(plain)}) || STRSTARTS(?initials, ${literal(plain)}))
    BIND(IF(?joined = ${literal(plain)}, 0, IF(STRSTARTS(?joined, ${literal(plain)}), 1, 2)) AS ?rank)
    ?thing rdfs:label ?name . FILTER(LANG(?name) = "zh" || LANG(?name) = "")
    OPTIONAL { ?thing rg:mention ?mention }
  } GROUP BY ?thing ORDER BY ?best DESC(?named) STRLEN(?label) LIMIT ${limit}`);
  return rows.filter(row => row.thing).map(row => ({
    iri: row.thing, label: row.label, other: row.other, type: local(row.type)}));
}

export const paragraphs = report => select(`SELECT ?paragraph ?number ?text ?begin ?section ?sectionTitle ?sectionNumber ?heading WHERE {
  ?paragraph a rg:Paragraph ; rg:report <${report}> ; rg:number ?number ; rg:text ?text ; nif:beginIndex ?begin .
  OPTIONAL { ?paragraph rg:section ?section . OPTIONAL { ?section dcterms:title ?sectionTitle } OPTIONAL { ?section rg:number ?sectionNumber } }
} ORDER BY xsd:integer(?number)`);

export const thingMarks = report => select(`SELECT ?mention ?paragraph ?begin ?words ?fact ?class ?label WHERE {
  ?paragraph rg:report <${report}> . ?mention rg:inParagraph ?paragraph ; nif:beginIndex ?begin ; nif:anchorOf ?words .
  ?fact rg:mention ?mention . ${CLASS_VALUES} ?fact a ?class . ${zh('?fact', 'label')} }`)
  .then(rows => rows.map(row => ({...row, kind: 'thing', type: local(row.class)})));

export const relationsOf = condition => select(`SELECT ?statement ?s ?sLabel ?sType ?relation ?o ?oLabel ?oType ?mention ?begin ?words ?paragraph ?number ?report WHERE {
  ${condition}
  ?statement a rdf:Statement ; rdf:subject ?s ; rdf:predicate ?relation ; rdf:object ?o ; rg:evidence ?mention .
  ?mention rg:inParagraph ?paragraph ; nif:anchorOf ?words ; nif:beginIndex ?begin .
  ?paragraph rg:number ?number ; rg:report ?report .
  ${zh('?s', 'sLabel')} ${zh('?o', 'oLabel')}
  OPTIONAL { ?s a ?sType . FILTER(?sType IN (${CLASSES.map(c => `rg:${c}`).join(', ')})) }
  OPTIONAL { ?o a ?oType . FILTER(?oType IN (${CLASSES.map(c => `rg:${c}`).join(', ')})) }
}`).then(rows => rows.map(row => ({...row, kind: 'relation', fact: row.statement,
  relation: local(row.relation), sType: local(row.sType ?? ''), oType: local(row.oType ?? '')})));

const FIGURE = `?fact a rg:Figure ; rg:value ?value ; rg:kind ?kindIri ; rg:comparator ?comparator ;
    rg:status ?status ; rg:evidence ?mention .
  ?mention rg:inParagraph ?paragraph ; nif:anchorOf ?words ; nif:beginIndex ?begin .
  ?paragraph rg:number ?number ; rg:report ?report .
  OPTIONAL { ?fact rg:unitText ?unit } OPTIONAL { ?fact rg:valueMax ?valueMax }
  OPTIONAL { ?fact rg:quantity ?quantity }
  OPTIONAL { ?fact rg:startYear ?start } OPTIONAL { ?fact rg:endYear ?end }
  OPTIONAL { ?fact rg:area ?area . ${zh('?area', 'areaLabel')} }
  OPTIONAL { ?fact rg:indicator ?indicator . ${zh('?indicator', 'label')}
    OPTIONAL { ?indicator rdfs:label ?english . FILTER(LANG(?english) = "en") }
    OPTIONAL { ?indicator rg:theme ?theme } }`;

export const figuresOf = condition => select(`SELECT DISTINCT ?fact ?value ?valueMax ?unit ?quantity ?kindIri ?comparator ?status
    ?start ?end ?area ?areaLabel ?indicator ?label ?english ?theme ?mention ?words ?begin ?paragraph ?number ?report WHERE {
  ${condition} ${FIGURE} } ORDER BY xsd:integer(?number) ?begin`)
  .then(rows => rows.map(row => ({...row, kind: 'figure', measure: local(row.kindIri),
    comparator: local(row.comparator), status: local(row.status)})));

export const milestonesOf = condition => select(`SELECT DISTINCT ?fact ?thing ?label ?class ?phase ?start ?end ?status
    ?mention ?words ?begin ?paragraph ?number ?report WHERE {
  ${condition} ?fact a rg:Milestone ; rg:subject ?thing ; rg:phase ?phase ; rg:status ?status ; rg:evidence ?mention .
  ?mention rg:inParagraph ?paragraph ; nif:anchorOf ?words ; nif:beginIndex ?begin .
  ?paragraph rg:number ?number ; rg:report ?report .
  OPTIONAL { ?fact rg:startYear ?start } OPTIONAL { ?fact rg:endYear ?end }
  ${CLASS_VALUES} ?thing a ?class . ${zh('?thing', 'label')}
} ORDER BY xsd:integer(?number) ?begin`)
  .then(rows => rows.map(row => ({...row, kind: 'milestone', type: local(row.class),
    phase: local(row.phase), status: local(row.status)})));

export const inReport = report => `BIND(<${report}> AS ?report)`;

// Where things lie, following rg:locatedIn and rg:partOf upwards.
export const placements = report => select(`SELECT DISTINCT ?thing ?label ?class ?place ?placeLabel ?wkt WHERE {
  { SELECT DISTINCT ?thing WHERE { ?thing rg:mention/rg:inParagraph/rg:report <${report}> } }
  ${CLASS_VALUES} ?thing a ?class . ?thing (rg:locatedIn|rg:partOf)* ?place .
  ?place geo:hasGeometry/geo:asWKT ?wkt . ${zh('?thing', 'label')} ${zh('?place', 'placeLabel')} }`)
  .then(rows => rows.map(row => ({...row, type: local(row.class), point: pointOf(row.wkt)})).filter(row => row.point));

export function pointOf(wkt) {
  const match = /POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)/i.exec(wkt ?? '');
  return match ? [Number(match[2]), Number(match[1])] : null;
}

export const neighbours = thing => relationsOf(
  `{ BIND(<${thing}> AS ?s) ?statement rdf:subject ?s } UNION { BIND(<${thing}> AS ?o) ?statement rdf:object ?o }`);

export const about = thing => select(`SELECT ?property ?value ?lang WHERE {
  <${thing}> ?property ?value . BIND(LANG(?value) AS ?lang) }`);

export const termLabel = term => select(`SELECT ?label WHERE { <${term}> rdfs:label ?label
  FILTER(LANG(?label) = ${literal(language())}) }`).then(rows => rows[0]?.label ?? local(term));

export const mentionsOf = thing => select(`SELECT ?mention ?words ?begin ?paragraph ?number ?text ?pBegin ?report ?title ?year WHERE {
  <${thing}> rg:mention ?mention . ?mention rg:inParagraph ?paragraph ; nif:anchorOf ?words ; nif:beginIndex ?begin .
  ?paragraph rg:number ?number ; rg:text ?text ; nif:beginIndex ?pBegin ; rg:report ?report .
  ?report dcterms:title ?title ; rg:year ?year
} ORDER BY ?year xsd:integer(?number) xsd:integer(?begin)`);
