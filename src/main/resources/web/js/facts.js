// Facts as short sentences, the same everywhere, each with a way to its exact words.
import {h} from './dom.js';
import {number, t} from './i18n.js';
import {readerLink} from './iri.js';
import {phaseName, thingLink, years} from './names.js';

export const sentenceLink = fact => h('a.source', {
  href: readerLink(fact.paragraph, fact.mention), title: fact.words,
}, t('source', {number: fact.number}));

export const amount = figure => {
  const value = figure.valueMax ? `${number(figure.value)}–${number(figure.valueMax)}` : number(figure.value);
  const sign = figure.measure !== 'Level' && figure.measure !== 'Ratio' && Number(figure.value) > 0 ? '+' : '';
  return t(`comparator.${figure.comparator}`, {amount: sign + value + unit(figure.unit)});
};

const unit = text => !text ? '' : /^[%‰％]/.test(text) ? text : ' ' + text;

export const figureLine = figure => h('span.fact',
  h('span.measure', figure.label ?? t('figure.unnamed')), ' ',
  h('strong', amount(figure)), ' ',
  h('span.muted', [t(`measure.${figure.measure}`), years(figure.start, figure.end), t(`status.${figure.status}`),
    figure.areaLabel].filter(Boolean).join(' · ')));

export const milestoneLine = milestone => h('span.fact',
  thingLink(milestone.thing, milestone.label ?? milestone.words), ' ',
  h('span.phase', {'data-phase': milestone.phase}, phaseName(milestone.phase)), ' ',
  h('span.muted', [years(milestone.start, milestone.end), t(`status.${milestone.status}`)].filter(Boolean).join(' · ')));

export const relationLine = relation => h('span.fact',
  thingLink(relation.s, relation.sLabel ?? relation.s), ' ',
  h('span.relation', t(`relation.${relation.relation}`)), ' ',
  /^https?:/.test(relation.o) ? thingLink(relation.o, relation.oLabel ?? relation.o) : h('strong', relation.o));

export const factLine = fact => fact.kind === 'figure' ? figureLine(fact)
  : fact.kind === 'milestone' ? milestoneLine(fact)
    : fact.kind === 'relation' ? relationLine(fact)
      : h('span.fact', thingLink(fact.fact, fact.label ?? fact.words));
