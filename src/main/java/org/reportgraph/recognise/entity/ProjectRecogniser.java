package org.reportgraph.recognise.entity;

import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;

/** Single works: <b>引子渡调水工程</b>建设。 */
final class ProjectRecogniser implements Recogniser {
  private final HeadedNames headed;
  private final HeadNouns heads;

  ProjectRecogniser(HeadNouns heads, Cues cues) {
    this.heads = heads;
    headed = new HeadedNames(EntityClass.PROJECT, heads, cues);
  }

  @Override
  public List<Mention> find(Line line) {
    return headed.find(line, this::confidence);
  }

  private double confidence(Line line, Phrase phrase, HeadedNames.Sight sight) {
    String words = phrase.span().of(line.text());
    boolean quoted = words.indexOf('“') >= 0 || words.indexOf('"') >= 0;
    boolean works = heads.works(line, phrase);
    if (quoted && phrase.head().endsWith("工程") && !works) {
      return 0;
    }
    if (!phrase.proper()) {
      return general(phrase, sight, works);
    }
    return HeadedNames.placeLike(phrase, sight);
  }

  // 公路客运枢纽工程: no proper word, but so much said that it is one work.
  private static double general(Phrase phrase, HeadedNames.Sight sight, boolean works) {
    boolean one = phrase.head().endsWith("工程") ? works : phrase.head().endsWith("项目");
    boolean said = phrase.modifierLength() >= (works ? 4 : 6);
    return one && said && sight.cued() && !sight.counted() && !phrase.loose() ? 0.55 : 0;
  }
}
