// What the graph knows of one thing, in the words of the interface.
import {language} from './i18n.js';
import {local, RG, view} from './view.js';
import {figure, milestone, relation} from './data.js';
import {CLASSES, classOf, phaseName} from './names.js';

const NAME = 'http://www.w3.org/2000/01/rdf-schema#label';
const OTHER = 'http://www.w3.org/2004/02/skos/core#altLabel';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const LINK = /#(sameAs|exactMatch|closeMatch|seeAlso)$/;
const GENERAL = ['Thing', 'Place', 'Mention'];

// Null where nothing is known.
export async function describe(thing) {
  const [properties, mentions, figures, milestones, relations, classes] = await Promise.all(
    ['about', 'thing-mentions', 'thing-figures', 'thing-milestones', 'thing-relations', 'thing-classes'].map(name => view(name, {thing})));
  if (!properties.length) return null;
  const values = name => properties.filter(one => one.property === name);
  const types = values(TYPE).filter(one => one.value.startsWith(RG)).map(one => local(one.value));
  const labels = values(NAME);
  const label = (labels.find(one => one.lang === 'zh') ?? labels[0])?.value
    ?? nameOfFact(figures, milestones) ?? mentions[0]?.words ?? decodeURIComponent(local(thing));
  return {
    label, mentions,
    type: types.find(name => CLASSES.includes(name)),
    kinds: await termNames(types.filter(name => !CLASSES.includes(name) && !GENERAL.includes(name))),
    other: [...new Set([...values(OTHER), ...labels].map(one => one.value))].filter(name => name !== label),
    links: [...new Set(properties.filter(one => LINK.test(one.property) && /^https?:/.test(one.value)).map(one => one.value))],
    figures: figures.map(figure),
    milestones: milestones.map(row => milestone({...row, thing: row.of})),
    relations: withTypes(relations.map(relation), classes),
  };
}

// The relations of a thing in all reports.
export async function neighbours(thing) {
  const [relations, classes] = await Promise.all(['thing-relations', 'thing-classes'].map(name => view(name, {thing})));
  return withTypes(relations.map(relation), classes);
}

const nameOfFact = (figures, milestones) => figures[0]?.label
  ?? (milestones[0] && `${milestones[0].label} ${phaseName(local(milestones[0].phase))}`);

async function termNames(names) {
  if (!names.length) return [];
  const terms = new Map((await view('terms')).map(row => [local(row.term), row[language()] ?? row.zh]));
  return names.map(name => terms.get(name) ?? name);
}

function withTypes(relations, classes) {
  const types = new Map();
  for (const row of classes) types.set(row.one, classOf(types.get(row.one) ?? '', local(row.class)));
  return relations.map(one => ({...one, sType: types.get(one.s) ?? '', oType: types.get(one.o) ?? ''}));
}
