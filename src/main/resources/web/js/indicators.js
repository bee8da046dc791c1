// Brings the figures of one report together: one row an indicator, one cell a point in time.
const ORDER = {Level: 0, Change: 1, AverageChange: 2, Ratio: 3};

// The years that the cells of a report given in `year` stand for.
export function columns(figures, year) {
  const ends = figures.filter(f => f.status === 'Target' && Number(f.end) > year).map(f => Number(f.end));
  const plan = mostFrequent(ends);
  return [
    {key: 'before', year: year - 1, status: 'Actual'},
    {key: 'target', year, status: 'Target'},
    ...(plan ? [{key: 'plan', year: plan, status: 'Target'}] : []),
  ];
}

export function table(figures, report) {
  const year = Number(report.year);
  const cols = columns(figures, year);
  const rows = new Map();
  for (const figure of figures) {
    if (!figure.label || figure.area && figure.area !== report.area) continue;
    const column = cols.find(c => Number(figure.end) === c.year && figure.status === c.status);
    if (!column) continue;
    const key = figure.indicator ?? figure.label;
    if (!rows.has(key)) {
      rows.set(key, {key, label: figure.label, english: figure.english, theme: figure.theme ?? '', cells: {}});
    }
    (rows.get(key).cells[column.key] ??= []).push(figure);
  }
  for (const row of rows.values()) {
    for (const cell of Object.values(row.cells)) {
      cell.sort((a, b) => (ORDER[a.measure] ?? 9) - (ORDER[b.measure] ?? 9));
    }
  }
  return {columns: cols, rows: [...rows.values()]};
}

// Indicators told with a value and a target in the same unit: what moves.
export const striking = ({rows}, count = 6) => rows
  .map(row => ({row, now: row.cells.before?.find(f => f.measure === 'Level' && (!f.start || f.start === f.end)),
    next: [...(row.cells.target ?? []), ...(row.cells.plan ?? [])].find(
      f => f.measure === 'Level' && f.unit === row.cells.before?.find(b => b.measure === 'Level')?.unit)
      ?? row.cells.target?.[0] ?? row.cells.plan?.[0]}))
  .filter(item => item.now && item.next && item.now.value !== item.next.value)
  .sort((a, b) => weight(b) - weight(a))
  .slice(0, count);

const weight = item => (item.row.english ? 4 : 0) + (item.next.measure === 'Level' ? 2 : 0)
  + Object.keys(item.row.cells).length + change(item);

// How far the target is from the value, between 0 and 1; unknown where the target is a growth rate.
const change = ({now, next}) => next.measure === 'Level' ? Math.min(1, Math.abs(Math.log(Number(next.value) / Number(now.value))) || 0) : 0;

function mostFrequent(values) {
  const counted = new Map();
  values.forEach(value => counted.set(value, (counted.get(value) ?? 0) + 1));
  return [...counted.entries()].sort((a, b) => b[1] - a[1])[0]?.[0];
}
