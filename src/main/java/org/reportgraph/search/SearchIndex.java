package org.reportgraph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.reportgraph.map.Rg;

/**
 * The Lucene index beside a store, kept by jena-text: names of things (labels, short forms, pinyin)
 * in one field, titles and paragraphs each in their own. SPARQL finds it as {@code text:query}.
 */
public final class SearchIndex {
  /** Changes when the terms of a text change, so that an older index is made anew. */
  public static final String VERSION = "1";

  static final String NAME = "name";
  static final String TEXT = "text";
  private static final String TITLE = "title";
  private static final String GRAPH = "graph";

  /** Names yield their own pinyin, as Terms has it; what the graph holds of it would be double. */
  private static final String PINYIN = "zh-Latn";

  private SearchIndex() {}

  /** An index in memory. */
  public static TextIndex inMemory() {
    return of(new ByteBuffersDirectory());
  }

  /** The index in a folder, made where it is missing. */
  public static TextIndex in(Path folder) {
    try {
      return of(FSDirectory.open(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": " + e.getMessage(), e);
    }
  }

  /**
   * The dataset with the index, which commits with it. Writers tell the index of each graph that
   * they replace.
   */
  public static Dataset attach(Dataset dataset, TextIndex index) {
    return TextDatasetFactory.create(dataset, index, true, new NoChanges());
  }

  /** Indexes a graph in the place of the one of that name; within a write transaction. */
  public static void replace(Dataset dataset, String graph, Model data) {
    TextIndexLucene index = of(dataset);
    try {
      index.getIndexWriter().deleteDocuments(new org.apache.lucene.index.Term(GRAPH, graph));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    add(index, graph, data.getGraph());
  }

  /** Makes the index of a dataset anew; within a read transaction. */
  public static void rebuild(Dataset dataset) {
    TextIndexLucene index = of(dataset);
    try {
      index.getIndexWriter().deleteAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    DatasetGraph graphs = dataset.asDatasetGraph();
    graphs
        .listGraphNodes()
        .forEachRemaining(name -> add(index, name.getURI(), graphs.getGraph(name)));
    index.commit();
  }

  private static void add(TextIndexLucene index, String graph, Graph data) {
    EntityDefinition fields = index.getDocDef();
    Node name = NodeFactory.createURI(graph);
    for (String field : fields.fields()) {
      for (Node property : fields.getPredicates(field)) {
        data.find(Node.ANY, property, Node.ANY)
            .filterDrop(triple -> triple.getObject().getLiteralLanguage().equalsIgnoreCase(PINYIN))
            .mapWith(
                t ->
                    TextQueryFuncs.entityFromQuad(
                        fields, name, t.getSubject(), property, t.getObject()))
            .forEach(index::addEntity);
      }
      flush(index);
    }
  }

  // A segment a field: where half of the documents lack a field, Lucene looks for its norms anew at
  // each posting, which takes longer than all the rest.
  private static void flush(TextIndexLucene index) {
    try {
      index.getIndexWriter().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The index that is attached to a dataset. */
  static TextIndexLucene of(Dataset dataset) {
    return dataset.getContext().get(TextQuery.textIndex);
  }

  private static TextIndex of(Directory directory) {
    EntityDefinition fields = new EntityDefinition("uri", NAME);
    fields.setGraphField(GRAPH);
    fields.setLangField("lang");
    fields.set(NAME, RDFS.label.asNode());
    fields.set(NAME, SKOS.altLabel.asNode());
    fields.set(TITLE, DCTerms.title.asNode());
    fields.set(TEXT, Rg.TEXT.asNode());
    TextIndexConfig config = new TextIndexConfig(fields);
    fields.setAnalyzer(NAME, TermTokenizer.analyzer(Terms::ofName));
    config.setAnalyzer(TermTokenizer.analyzer(Terms::ofText));
    Analyzer whole = new KeywordAnalyzer();
    config.setQueryAnalyzer(
        new PerFieldAnalyzerWrapper(
            TermTokenizer.analyzer(Terms::ofQuery),
            Map.of("uri", whole, GRAPH, whole, "lang", whole)));
    config.setValueStored(true);
    return new TextIndexLucene(directory, config);
  }
}
