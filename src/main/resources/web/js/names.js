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
  place: ['AdministrativeArea', 'Region', 'DevelopmentZone', 'Park', 'ScenicArea', 'NaturalFeature'],
  work: ['Infrastructure', 'Project', 'DigitalPlatform'],
  program: ['Program', 'Document', 'Event'],
  actor: ['Organization', 'Designation', 'Person'],
};

export const groupOf = type =>
  Object.keys(GROUPS).find(group => GROUPS[group].includes(type)) ?? 'program';

export const className = type => t(`class.${type}`);
export const phaseName = phase => t(`phase.${phase}`);

export const chip = type => h(`span.kind.g-${groupOf(type)}`, className(type));

export const thingLink = (iri, label) => h('a', {href: page(iri)}, label);

export const years = (start, end) => !start ? '' : start === end || !end ? start : `${start}–${end}`;
