// Targets and what became of them, over all reports of a place.
import {h} from './dom.js';
import {t} from './i18n.js';
import {amount, sentenceLink} from './facts.js';
import {nothing} from './states.js';
import {contains, indicatorName} from './sidebyside.js';

export function outcomeTable(results, {text, theme}, choose) {
  const rows = results.filter(({target}) => contains(text, target.label, target.english) && (!theme || target.theme === theme));
  if (!rows.length) return nothing(t('indicators.no-outcomes'));
  return h('table.grid.outcomes',
    h('thead', h('tr', ['indicator', 'year', 'indicators.target', 'indicators.outcome', 'indicators.met'].map(key => h('th', {scope: 'col'}, t(key))))),
    h('tbody', rows.map(({target, outcome, met}) => h('tr', {'data-key': target.indicator},
      indicatorName({key: target.indicator, ...target}, choose), h('td', target.end), cell(target), cell(outcome),
      h('td', h(`span.met.${met ? 'yes' : 'no'}`, t(met ? 'met.yes' : 'met.no')))))));
}

const cell = figure => h('td', h('div.cell', h('span.amount', amount(figure)), ' ',
  figure.measure === 'Level' ? null : h('span.muted.small', t(`measure.${figure.measure}`)), sentenceLink(figure)));
