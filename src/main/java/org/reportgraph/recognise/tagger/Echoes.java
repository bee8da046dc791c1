package org.reportgraph.recognise.tagger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Span;

/**
 * What the other paragraphs of a report say of a paragraph: a name that is probable in one is
 * likelier in all.
 */
final class Echoes {
  /** Characters below which a name says little of the same characters elsewhere. */
  private static final int SHORTEST = 3;

  private static final double SURE = 0.5;

  /** What a certain name adds to the score of its like elsewhere; found by cross-validation. */
  private static final double GAIN = 1.5;

  /** A name that other paragraphs speak for, and what that adds to its score. */
  record Echo(String surface, EntityClass type, float gain) {}

  private record Name(String surface, EntityClass type) {}

  private final Map<Name, List<Mention>> sure = new LinkedHashMap<>();

  /**
   * @param found the mentions of each paragraph
   */
  Echoes(List<List<Mention>> found) {
    for (List<Mention> mentions : found) {
      for (Mention mention : mentions) {
        if (mention.surface().length() >= SHORTEST && mention.evidence().confidence() >= SURE) {
          sure.computeIfAbsent(name(mention), name -> new ArrayList<>()).add(mention);
        }
      }
    }
  }

  /**
   * The names that others speak for in a paragraph; none where it names them all already.
   *
   * @param own the mentions of the paragraph
   */
  List<Echo> in(Paragraph paragraph, List<Mention> own) {
    List<Echo> echoes = new ArrayList<>();
    boolean missed = false;
    for (Map.Entry<Name, List<Mention>> entry : sure.entrySet()) {
      Name name = entry.getKey();
      if (paragraph.text().contains(name.surface())) {
        double most =
            entry.getValue().stream()
                .map(Mention::evidence)
                .filter(evidence -> evidence.paragraph() != paragraph.number())
                .mapToDouble(evidence -> evidence.confidence())
                .max()
                .orElse(0);
        if (most > 0) {
          echoes.add(new Echo(name.surface(), name.type(), (float) (GAIN * most)));
          missed |= own.stream().noneMatch(mention -> name(mention).equals(name));
        }
      }
    }
    return missed ? echoes : List.of();
  }

  /** The clauses of a text in which an echo can be heard. */
  static List<Span> clauses(List<Echo> echoes, String text) {
    return Clauses.of(text).stream()
        .filter(
            clause -> {
              String words = clause.of(text);
              return echoes.stream().anyMatch(echo -> words.contains(echo.surface()));
            })
        .toList();
  }

  /** The readings of a clause with the echoes added to their scores. */
  static Lattice added(List<Echo> echoes, Lattice lattice, String clause) {
    float[] scores = lattice.scores.clone();
    for (Echo echo : echoes) {
      int length = echo.surface().length();
      for (int at = clause.indexOf(echo.surface());
          at >= 0;
          at = clause.indexOf(echo.surface(), at + 1)) {
        int stretch = lattice.grid.indexOf(at, at + length);
        if (stretch >= 0) {
          scores[stretch * Lattice.CLASSES + Classes.number(echo.type())] += echo.gain();
        }
      }
    }
    return echoes.isEmpty() ? lattice : new Lattice(lattice.grid, scores, lattice.conjunctions);
  }

  private static Name name(Mention mention) {
    return new Name(mention.surface(), mention.type());
  }
}
