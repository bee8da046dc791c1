package org.reportgraph.link;

import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/**
 * A surface with a class, and all its mentions in a report.
 *
 * @param surface the name letter for letter
 * @param type the class
 * @param mentions where it stands, in text order, at least one
 */
record Name(String surface, EntityClass type, List<Mention> mentions) {
  Name {
    mentions = List.copyOf(mentions);
  }

  Mention first() {
    return mentions.get(0);
  }
}
