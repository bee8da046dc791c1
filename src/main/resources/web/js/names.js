// Classes, phases and kinds in the words of the interface, and links to things.
import {h} from './dom.js';
import {t} from './i18n.js';
import {page} from './iri.js';

export const CLASSES = [
  'AdministrativeArea', 'Region', 'DevelopmentZone', 'Park', 'ScenicArea', 'NaturalFeature',
  'Infrastructure', 'DigitalPlatform', 'Project', 'Program', 'Organization', 'Event',
  'Designation', 'Person', 'Document',
];

export const PHASES = [
  'Planned', 'Started', 'Ongoing', 'Completed', 'Opened', 'Upgraded', 'Attained', 'Held'];

// Four hues for fifteen classes: places green, works blue, programs plum, people and titles ochre.
export const GROUPS = {
  place: ['AdministrativeArea', 'Region', 'DevelopmentZone', 'Park', 'ScenicArea', 'NaturalFeature', 'Place'],
  work: ['Infrastructure', 'Project', 'DigitalPlatform'],
  program: ['Program', 'Document', 'Event'],
  actor: ['Organization', 'Designation', 'Person'],
  figure: ['Indicator'],
  text: ['Report', 'Section', 'Paragraph'],
};

// The kinds of things, without figures and texts.
export const THING_GROUPS = ['place', 'work', 'program', 'actor'];

export const groupOf = type =>
  Object.keys(GROUPS).find(group => GROUPS[group].includes(type)) ?? 'program';

// Of the classes of a thing, the one that this interface speaks of.
export const classOf = (known, type) => CLASSES.includes(type) ? type : known;

export const className = type => t(`class.${type}`);
export const phaseName = phase => t(`phase.${phase}`);

export const chip = type => h(`span.kind.g-${groupOf(type)}`, className(type));

export const thingLink = (iri, label) => h('a', {href: page(iri)}, label);

export const years = (start, end) => !start ? '' : start === end || !end ? start : `${start}–${end}`;
