package org.reportgraph.recognise.entity;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.reportgraph.lexicon.Table;
import org.reportgraph.model.EntityClass;

/** Verbs that tell the class of the thing they govern ({@code seeds/cues.tsv}). */
final class Cues {
  private final Map<String, Set<EntityClass>> before = new HashMap<>();
  private final Map<String, Set<EntityClass>> after = new HashMap<>();

  Cues() {
    for (Map<String, String> row : Table.load("cues.tsv").rows()) {
      Map<String, Set<EntityClass>> side = row.get("side").equals("before") ? before : after;
      Set<EntityClass> of =
          side.computeIfAbsent(row.get("cue"), cue -> EnumSet.noneOf(EntityClass.class));
      for (String label : row.get("classes").split(",")) {
        of.add(EntityClass.parse(label));
      }
    }
  }

  /** Whether the verb in front of a phrase, or the one behind it, speaks for a class. */
  boolean speakFor(EntityClass type, Line line, Phrase phrase) {
    return before(type, line, phrase.first()) || after(type, line, phrase.end());
  }

  /** Whether the verb in front of a token speaks for a class. */
  boolean before(EntityClass type, Line line, int token) {
    return line.verbsBefore(token).stream().anyMatch(verb -> speaks(before, verb, type));
  }

  /** Whether the verb behind a token speaks for a class. */
  boolean after(EntityClass type, Line line, int token) {
    return speaks(after, line.verbAfter(token), type);
  }

  private static boolean speaks(Map<String, Set<EntityClass>> cues, String verb, EntityClass type) {
    for (int from = 0; from < verb.length(); from++) {
      if (cues.getOrDefault(verb.substring(from), Set.of()).contains(type)) {
        return true;
      }
    }
    return false;
  }
}
