// Targets that one report sets, beside what a later report says was reached in the same year.

// Rows in the order of years: the target, the first later report's word on it, and whether it was met.
export function outcomes(trend) {
  const actual = trend.filter(one => one.status === 'Actual' && one.start === one.end);
  const seen = new Set();
  return trend.filter(one => one.status === 'Target' && one.start === one.end && Number(one.end) >= Number(one.year))
    .flatMap(target => {
      const outcome = actual.find(one => one.indicator === target.indicator && one.end === target.end && alike(one, target)
        && Number(one.year) > Number(target.year));
      const key = [target.indicator, target.end, target.measure, target.unit].join(' ');
      if (!outcome || seen.has(key)) return [];
      seen.add(key);
      return [{target, outcome, met: met(target, outcome)}];
    })
    .sort((a, b) => Number(a.target.end) - Number(b.target.end));
}

const alike = (a, b) => a.measure === b.measure && (a.unit ?? '') === (b.unit ?? '');

// An aim about a value is met within a twentieth; a bound holds as it stands.
function met({value, valueMax, comparator, measure}, outcome) {
  const aim = Number(value), reached = Number(outcome.value);
  if (comparator === 'AtMost') return reached <= Number(valueMax ?? value);
  const room = comparator === 'About' ? Math.abs(aim) * 0.05 : 0;
  return measure !== 'Level' && aim < 0 ? reached <= aim + room : reached >= aim - room;
}

// Values of one indicator over the years, as its level or else its yearly change, in the unit told most.
export function series(trend, indicator) {
  const told = trend.filter(one => one.indicator === indicator && one.start === one.end);
  const kinds = new Map();
  for (const one of told) {
    const key = `${one.measure === 'Level' ? 0 : 1} ${one.measure} ${one.unit ?? ''}`;
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  const years = list => new Set(list.map(one => one.end)).size;
  return [...kinds].sort((a, b) => years(b[1]) - years(a[1]) || a[0].localeCompare(b[0]))[0]?.[1] ?? [];
}
