"""Reads one graph with NetworkX from GraphML, GEXF and Cytoscape JSON, and prints each as JSON in one
shape: nodes by IRI, edges by their id. Lists are joined as GraphML has them."""
import json
import sys

import networkx as nx
from networkx.readwrite.gexf import GEXF

# NetworkX before 3.6 reads GEXF 1.3 when it is told the names of that version.
GEXF.versions.setdefault('1.3', {
    **GEXF.versions['1.2draft'],
    'NS_GEXF': 'http://gexf.net/1.3',
    'NS_VIZ': 'http://gexf.net/1.3/viz',
    'VERSION': '1.3',
})


def joined(value):
    if isinstance(value, str) and value.startswith('["'):
        value = json.loads(value)
    return ' | '.join(value) if isinstance(value, list) else value


def shape(graph, iri, node_names, edge_id, edge_names):
    """node_names and edge_names: what this format calls the columns of the others; '' leaves out."""
    def columns(data, names):
        named = {names.get(key, key): joined(value) for key, value in data.items()}
        return {key: value for key, value in sorted(named.items()) if key and value is not None}

    names = {node: iri(node, data) for node, data in graph.nodes(data=True)}
    return {
        'directed': graph.is_directed(),
        'nodes': {names[node]: columns(data, node_names) for node, data in graph.nodes(data=True)},
        'edges': {
            edge_id(key, data): [names[source], names[target], columns(data, edge_names)]
            for source, target, key, data in graph.edges(keys=True, data=True)},
        'edgeCount': graph.number_of_edges(),
    }


graphml = shape(
    nx.read_graphml(sys.argv[1]), lambda node, data: data['iri'], {'iri': ''},
    lambda key, data: data['edgeid'], {'edgeid': ''})
gexf = shape(
    nx.read_gexf(sys.argv[2], version='1.3'), lambda node, data: node,
    {'viz': '', 'start': '', 'end': ''},
    lambda key, data: data['id'], {'id': '', 'start': '', 'end': ''})
with open(sys.argv[3], encoding='utf-8') as file:
    cyjs = shape(
        nx.cytoscape_graph(json.load(file)), lambda node, data: node,
        {'id': '', 'value': '', 'color': '', 'name': 'label', 'amount': 'value'},
        lambda key, data: key,
        {'id': '', 'key': '', 'source': '', 'target': '', 'name': 'label', 'interaction': 'relation'})
json.dump({'graphml': graphml, 'gexf': gexf, 'cyjs': cyjs}, sys.stdout, ensure_ascii=False)
