"""Reads one dataset with rdflib in several syntaxes and says, one line each, how many triples the
union of its graphs holds and whether it is isomorphic to the first. Then the names of the graphs."""
import sys

from rdflib import Dataset, Graph
from rdflib.compare import to_isomorphic

SYNTAXES = {'ttl': 'turtle', 'trig': 'trig', 'nq': 'nquads', 'jsonld': 'json-ld'}
first = None
for path in sys.argv[1:]:
    dataset = Dataset()
    dataset.parse(path, format=SYNTAXES[path.rsplit('.', 1)[1]])
    union = Graph()
    for graph in dataset.graphs():
        for triple in graph:
            union.add(triple)
    if first is None:
        first = to_isomorphic(union)
    print(path.rsplit('.', 1)[1], len(union), to_isomorphic(union) == first,
          *sorted(str(graph.identifier) for graph in dataset.graphs()
                  if len(graph) and '/graph/' in str(graph.identifier)))
