"""Reads a workbook with openpyxl, or a table with Python's csv module, and prints its rows as JSON:
of a workbook an object with the sheets, their rows and what is frozen and filtered."""
import csv
import json
import sys

path = sys.argv[1]
if path.endswith('.xlsx'):
    import openpyxl
    book = openpyxl.load_workbook(path)
    result = {
        sheet.title: {
            'rows': [[cell.value for cell in row] for row in sheet.iter_rows()],
            'frozen': sheet.freeze_panes,
            'filtered': sheet.auto_filter.ref,
        } for sheet in book}
else:
    with open(path, encoding='utf-8-sig', newline='') as file:
        result = list(csv.reader(file, strict=True))
json.dump(result, sys.stdout, ensure_ascii=False)
