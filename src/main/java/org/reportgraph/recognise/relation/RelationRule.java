package org.reportgraph.recognise.relation;

import java.util.List;
import org.reportgraph.model.Relation;

/** One way in which a text ties things together. */
interface RelationRule {

  /** The relations of a paragraph that this rule finds. */
  List<Relation> find(Scene scene);
}
