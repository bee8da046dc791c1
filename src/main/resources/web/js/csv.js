// Tables as spreadsheets read them: with a mark by which they know UTF-8.
export function csv(header, rows) {
  const cell = value => /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return '\ufeff' + [header, ...rows]
    .map(row => row.map(value => cell(String(value ?? ''))).join(',')).join('\r\n') + '\r\n';
}
