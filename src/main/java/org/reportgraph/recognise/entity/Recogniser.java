package org.reportgraph.recognise.entity;

import java.util.List;
import org.reportgraph.model.Mention;

/** Finds the names of one kind of thing in a paragraph; what it finds may overlap. */
interface Recogniser {
  List<Mention> find(Line line);
}
