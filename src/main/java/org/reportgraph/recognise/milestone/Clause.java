package org.reportgraph.recognise.milestone;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Sentence;
import org.reportgraph.model.Span;

/**
 * The words between two commas or full stops outside names.
 *
 * @param sentence the sentence it belongs to
 * @param span its characters in the paragraph, without the closing mark
 * @param text the characters of the paragraph, those of names replaced by {@link #NAME}
 * @param mentions the names in it, in order
 */
record Clause(Sentence sentence, Span span, String text, List<Mention> mentions) {
  /** Stands for a character of a name. */
  static final char NAME = '\uFFFC';

  private static final Set<EntityClass> CARRIED_OUT =
      EnumSet.of(
          EntityClass.PROJECT,
          EntityClass.INFRASTRUCTURE,
          EntityClass.DEVELOPMENT_ZONE,
          EntityClass.SCENIC_AREA,
          EntityClass.PARK,
          EntityClass.DIGITAL_PLATFORM);
  private static final String LIST_END = "等?(?:[0-9一二三四五六七八九十两]+个)?";
  private static final Pattern LIST_JOINT =
      Pattern.compile("[”\"》]?(?:" + LIST_END + "(?:项目|工程)?|[、和及与])[“\"《]?");

  /** 加大A、B等项目的协调力度: what is done about the works it ends with. */
  private static final Pattern EFFORT =
      Pattern.compile(
          LIST_END + "(?:重点)?(?:项目|工程)?的?(?:协调|推进|跟踪|服务|建设|推动|调度|帮扶|前期)+(?:力度|进度|步伐|速度|工作)?");

  private static final String MARKS = "，,；;：:。！？!?";

  Clause {
    mentions = List.copyOf(mentions);
  }

  /** The clauses of a paragraph in order. */
  static List<Clause> of(Paragraph paragraph, List<Mention> mentions) {
    String masked = mask(paragraph.text(), mentions);
    List<Clause> clauses = new ArrayList<>();
    for (Sentence sentence : paragraph.sentences()) {
      int begin = sentence.span().begin();
      for (int i = begin; i <= sentence.span().end(); i++) {
        if (i == sentence.span().end() || MARKS.indexOf(masked.charAt(i)) >= 0) {
          add(clauses, sentence, new Span(begin, i), masked, mentions);
          begin = i + 1;
        }
        if (begin > sentence.span().end()) {
          break;
        }
      }
    }
    return clauses;
  }

  /** The works and places that the clause ends with: A and B in 投资8亿元的A、B项目, 加大A、B等项目的协调力度. */
  List<Mention> lastNames() {
    List<Mention> last = new ArrayList<>();
    int end = span.end();
    boolean works = false;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      String joint = text.substring(mention.span().end(), end);
      works |= joint.contains("项目");
      boolean carriedOut = works || CARRIED_OUT.contains(mention.type());
      boolean joins =
          LIST_JOINT.matcher(joint).matches()
              || (last.isEmpty() && EFFORT.matcher(joint).matches());
      if (!carriedOut || !joins) {
        break;
      }
      last.add(0, mention);
      end = mention.span().begin();
    }
    return last;
  }

  /** The characters between two offsets of the paragraph, without those of names. */
  String between(int from, int to) {
    return text.substring(from, Math.max(from, to)).replace(String.valueOf(NAME), "");
  }

  private static void add(
      List<Clause> clauses, Sentence sentence, Span span, String masked, List<Mention> mentions) {
    if (span.length() > 0) {
      clauses.add(
          new Clause(
              sentence,
              span,
              masked,
              mentions.stream().filter(mention -> span.contains(mention.span())).toList()));
    }
  }

  private static String mask(String text, List<Mention> mentions) {
    StringBuilder masked = new StringBuilder(text);
    for (Mention mention : mentions) {
      for (int i = mention.span().begin(); i < mention.span().end(); i++) {
        masked.setCharAt(i, NAME);
      }
    }
    return masked.toString();
  }
}
