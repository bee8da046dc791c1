package org.reportgraph.recognise.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Sentence;
import org.reportgraph.model.Span;

/**
 * A sentence in which each name is one sign, so that a regular expression can speak of names by
 * their class.
 *
 * @param sentence the sentence
 * @param signs the text with signs
 * @param offsets the offset in the paragraph of each character of {@code signs}, and of its end
 * @param mentions the names by the index of their sign
 */
record SignText(
    Sentence sentence, String signs, List<Integer> offsets, Map<Integer, Mention> mentions) {
  private static final char FIRST = '\uE000';
  private static final String ADVERBS =
      "(?:大力|纷纷|深入|全面|扎实|积极|稳步|持续|加快|着力|全力|努力|进一步|成功|相继|先后|陆续|顺利|正式|隆重|胜利|圆满|双双|首批|率先|力争|争取|已|将|要|共同|联合|新)";
  private static final Map<String, Set<EntityClass>> CLASSES =
      Map.ofEntries(
          Map.entry("area", EnumSet.of(EntityClass.ADMINISTRATIVE_AREA)),
          Map.entry("place", EnumSet.of(EntityClass.ADMINISTRATIVE_AREA, EntityClass.REGION)),
          Map.entry("zone", EnumSet.of(EntityClass.DEVELOPMENT_ZONE)),
          Map.entry(
              "site",
              EnumSet.of(
                  EntityClass.DEVELOPMENT_ZONE,
                  EntityClass.INFRASTRUCTURE,
                  EntityClass.PARK,
                  EntityClass.SCENIC_AREA)),
          Map.entry(
              "work",
              EnumSet.of(
                  EntityClass.PROJECT, EntityClass.INFRASTRUCTURE, EntityClass.DEVELOPMENT_ZONE)),
          Map.entry("org", EnumSet.of(EntityClass.ORGANIZATION)),
          Map.entry("event", EnumSet.of(EntityClass.EVENT)),
          Map.entry("title", EnumSet.of(EntityClass.DESIGNATION)),
          Map.entry("program", EnumSet.of(EntityClass.PROGRAM)),
          Map.entry("platform", EnumSet.of(EntityClass.DIGITAL_PLATFORM, EntityClass.DOCUMENT)),
          Map.entry(
              "holder",
              EnumSet.complementOf(
                  EnumSet.of(
                      EntityClass.DESIGNATION,
                      EntityClass.PROGRAM,
                      EntityClass.DOCUMENT,
                      EntityClass.PERSON))));

  /**
   * The classes in the group of a pattern that is made of nothing else, such as subject or object.
   */
  static Set<EntityClass> classes(String pattern, String group) {
    Matcher names =
        Pattern.compile("\\(\\?<" + group + ">((?:\\{[a-z]+}\\|?)+)\\)").matcher(pattern);
    Set<EntityClass> classes = EnumSet.noneOf(EntityClass.class);
    if (names.find()) {
      for (String name : names.group(1).split("[{}|]+")) {
        classes.addAll(CLASSES.getOrDefault(name, Set.of()));
      }
    }
    return classes;
  }

  /** The sentences of a paragraph that have names. */
  static List<SignText> of(Paragraph paragraph, List<Mention> mentions) {
    List<SignText> texts = new ArrayList<>();
    for (Sentence sentence : paragraph.sentences()) {
      List<Mention> within =
          mentions.stream().filter(mention -> sentence.span().contains(mention.span())).toList();
      if (!within.isEmpty()) {
        texts.add(of(paragraph.text(), sentence, within));
      }
    }
    return texts;
  }

  private static SignText of(String paragraph, Sentence sentence, List<Mention> mentions) {
    StringBuilder signs = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    Map<Integer, Mention> at = new HashMap<>();
    int offset = sentence.span().begin();
    for (Mention mention : mentions) {
      copy(paragraph, offset, mention.span().begin(), signs, offsets);
      at.put(signs.length(), mention);
      signs.append(sign(mention.type()));
      offsets.add(mention.span().begin());
      offset = mention.span().end();
    }
    copy(paragraph, offset, sentence.span().end(), signs, offsets);
    offsets.add(sentence.span().end());
    return new SignText(sentence, signs.toString(), offsets, at);
  }

  /** Whether it has a name of one of the classes. */
  boolean hasAny(Set<EntityClass> classes) {
    return mentions.values().stream().anyMatch(mention -> classes.contains(mention.type()));
  }

  /** A pattern whose {@code {class}} parts stand for lists of names. */
  static Pattern compile(String pattern) {
    String expanded =
        pattern.replace("{adv}", ADVERBS).replace("{few}", "[^，。；：" + any() + "]{0,12}");
    for (Map.Entry<String, Set<EntityClass>> type : CLASSES.entrySet()) {
      expanded = expanded.replace("{" + type.getKey() + "}", list(type.getValue()));
    }
    return Pattern.compile(expanded);
  }

  /** The names between two indexes of the text with signs. */
  List<Mention> names(int begin, int end) {
    return mentions.entrySet().stream()
        .filter(entry -> entry.getKey() >= begin && entry.getKey() < end)
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The span of the paragraph between two indexes of the text with signs. */
  Span span(int begin, int end) {
    return new Span(offsets.get(begin), offsets.get(end));
  }

  private static String list(Set<EntityClass> types) {
    String one =
        types.stream()
            .map(type -> String.valueOf(sign(type)))
            .collect(Collectors.joining("", "[", "]"));
    return "(?:" + one + "(?:(?:[、和与及“”\"]|以及)+" + one + ")*[”\"》]?)";
  }

  private static char sign(EntityClass type) {
    return (char) (FIRST + List.of(EntityClass.values()).indexOf(type));
  }

  private static String any() {
    return FIRST + "-" + (char) (FIRST + EntityClass.values().length - 1);
  }

  private static void copy(
      String paragraph, int begin, int end, StringBuilder signs, List<Integer> offsets) {
    for (int i = begin; i < end; i++) {
      signs.append(paragraph.charAt(i));
      offsets.add(i);
    }
  }
}
