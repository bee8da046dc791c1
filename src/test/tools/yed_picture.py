"""Prints as DOT what yEd shows of a GraphML file, its own labels, colours and edge labels alone:
/usr/bin/python3 yed_picture.py parts.graphml | dot -Tsvg -o yed.svg"""
import json
import sys
from xml.etree import ElementTree

GRAPHML = '{http://graphml.graphdrawing.org/xmlns}'
YED = '{http://www.yworks.com/xml/graphml}'


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


graph = ElementTree.parse(sys.argv[1])
print('digraph { rankdir=RL; nodesep=0.1; ranksep=1.2;')
print('node [shape=box, style="filled,rounded", color=white, height=0.3, fontname="Noto Sans CJK SC"];')
print('edge [color="#9aa39d", fontsize=10, fontname="Noto Sans CJK SC"];')
for node in graph.iter(GRAPHML + 'node'):
    label, fill = node.find(f'.//{YED}NodeLabel'), node.find(f'.//{YED}Fill')
    print(node.get('id'), f'[label={quoted(label.text)}, fontcolor="{label.get("textColor")}", '
          f'fillcolor="{fill.get("color")}"];')
for edge in graph.iter(GRAPHML + 'edge'):
    label = edge.find(f'.//{YED}EdgeLabel')
    print(edge.get('source'), '->', edge.get('target'), f'[label={quoted(label.text)}];')
print('}')
