// What the pages show of a report: the rows of several views, brought together.
import {local, view} from './view.js';
import {CLASSES, classOf} from './names.js';
import {full} from './iri.js';

export const RELATIONS = ['locatedIn', 'partOf', 'involves', 'awarded', 'connects'];

export const reports = () => view('reports');

// The report that the address names, or that its paragraph is of; else the newest.
export async function chosenReport(params) {
  const all = await reports();
  const wanted = full(params.get('report')), paragraph = full(params.get('paragraph'));
  const report = all.find(one => one.report === wanted)
    ?? all.find(one => paragraph.startsWith(one.report + '/')) ?? all[0];
  return {all, report};
}

export const counts = () => view('counts').then(rows => rows
  .map(row => ({type: local(row.class), count: Number(row.count)})).filter(row => CLASSES.includes(row.type)));

export const totals = () => view('totals').then(rows =>
  Object.fromEntries(rows.map(row => [local(row.kind), Number(row.count)])));

export const paragraphs = report => view('paragraphs', {report});

// Everything that the report names: IRI to label and class.
export async function things(report) {
  const known = new Map();
  for (const {thing, label, class: type} of await view('things', {report})) {
    const one = known.get(thing) ?? {label, type: ''};
    one.type = classOf(one.type, local(type));
    known.set(thing, one);
  }
  return known;
}

const join = (name, report, make) => Promise.all([view(name, {report}), things(report)])
  .then(([rows, known]) => rows.map(row => make({...row, report}, known)));

export const marks = report => join('marks', report, (row, known) => ({...row, kind: 'thing', ...known.get(row.fact)}))
  .then(rows => rows.filter(row => row.type));

export const milestones = report => join('milestones', report, (row, known) => ({...milestone(row), ...known.get(row.thing)}));

export const relations = report => join('relations', report, (row, known) => relation({...row,
  sLabel: known.get(row.s)?.label, sType: known.get(row.s)?.type, oLabel: known.get(row.o)?.label, oType: known.get(row.o)?.type}));

export async function figures(report) {
  const [rows, known, indicators] = await Promise.all([view('figures', {report}), things(report), view('indicators', {report})]);
  const named = new Map(indicators.map(({indicator, ...names}) => [indicator, names]));
  return rows.map(row => figure({...row, report, ...named.get(row.indicator), areaLabel: known.get(row.area)?.label}));
}

export const milestone = row => ({...row, kind: 'milestone', phase: local(row.phase), status: local(row.status)});

export const relation = row => ({...row, kind: 'relation', relation: local(row.relation)});

export const figure = row => ({...row, kind: 'figure',
  measure: local(row.measure), comparator: local(row.comparator), status: local(row.status)});

// What every report of an area says of its indicators.
export const trends = area => view('trends', {area}).then(rows => rows.map(figure));
