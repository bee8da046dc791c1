package org.reportgraph.recognise.figure;

import java.util.regex.Pattern;
import org.reportgraph.lexicon.Indicators;
import org.reportgraph.recognise.figure.FigureWords.Role;

/** Cuts a phrase down to what is measured: 全市全年完成技改投资 → 技改投资, 力争新增高新技术企业 → 新增高新技术企业. */
final class IndicatorPhrase {
  private static final Pattern NOTES =
      Pattern.compile("\\[[0-9]+\\]|〔[0-9]+〕|（(?:[^（）]{4,}|[一二三四五六七八九十]+)）|[\\s　]");
  private static final Pattern EDGES = Pattern.compile("^[—\\-–、，：；。·]+|[、，：；。]+$");
  private static final Pattern YEARS =
      Pattern.compile(
          "^(?:到|至|截至|截止|从)?(?:(?:19|20)[0-9]{2}(?:[-—至](?:19|20)?[0-9]{2})?年?(?:底|末|年底)?|“?十[一二三四五六]五”?(?:末|期末|期间|时期)?)(?:，|,|前|，)?");

  /** What cannot measure alone: 完成|率. */
  private static final Pattern MEASURE = Pattern.compile("[率数额量值]");

  private static final Pattern INNER_LIGHT =
      Pattern.compile("(?<=[一-龥”）])(?:共?完成|共?实现|达到|累计完成|累计实现)(?=[一-龥])(?!率)");

  /** 绿色化、景观化、系统化|治理山体, 研究|出台政策: how it is done. */
  private static final Pattern MANNER =
      Pattern.compile("^(?:[一-龥]{1,4}化(?:、[一-龥]{1,4}化)+|研究(?=出台|制定|制订))(?=[一-龥])");

  /** 出台|首发经济、会展经济等方面|促消费政策: what it is about. */
  private static final Pattern ABOUT = Pattern.compile("^[^等]+、[^等]+等方面的?(?=.{2})");

  private final FigureWords words;
  private final Indicators indicators = Indicators.load();

  IndicatorPhrase(FigureWords words) {
    this.words = words;
  }

  /** The phrase without scope, time, hope and light verbs in front and notes inside. */
  String trim(String phrase) {
    String rest = EDGES.matcher(NOTES.matcher(phrase).replaceAll("")).replaceAll("");
    String shorter = cutFront(rest);
    while (!shorter.equals(rest)) {
      rest = shorter;
      shorter = cutFront(rest);
    }
    String verb = verb(rest);
    if (!verb.isEmpty()) {
      rest = verb + ABOUT.matcher(rest.substring(verb.length())).replaceFirst("");
    }
    return INNER_LIGHT.matcher(rest).replaceFirst("");
  }

  /** The counting verb at the beginning of a trimmed phrase (新增), empty where there is none. */
  String verb(String phrase) {
    return phrase.endsWith("率") ? "" : words.atStart(Role.COUNT, phrase).orElse("");
  }

  /** Whether a trimmed phrase ends in a counting verb whose object stands elsewhere: 异地联动建设. */
  boolean lacksObject(String phrase) {
    return words.atEnd(Role.COUNT, phrase).isPresent();
  }

  /** A trimmed phrase without its counting verb. */
  String withoutVerb(String phrase) {
    String verb = verb(phrase);
    return verb.length() < phrase.length() ? phrase.substring(verb.length()) : phrase;
  }

  private String cutFront(String phrase) {
    String rest = EDGES.matcher(YEARS.matcher(phrase).replaceFirst("")).replaceAll("");
    String plain = MANNER.matcher(rest).replaceFirst("");
    if (!verb(plain).isEmpty()) {
      rest = plain;
    }
    String lead = words.atStart(Role.LEAD, rest).orElse("");
    String light = words.atStart(Role.LIGHT, rest).orElse("");
    String cut = lead.length() >= light.length() ? lead : light;
    int whole =
        Math.max(
            words.atStart(Role.COUNT, rest).orElse("").length(),
            words.atStart(Role.KEEP, rest).orElse("").length());
    if (MEASURE.matcher(rest.substring(cut.length())).matches()) {
      return rest;
    }
    boolean cuts = cut.length() > whole || (cut.length() == whole && cut.equals(light));
    return cuts && !isKnown(rest, cut) ? rest.substring(cut.length()) : rest;
  }

  // 再就业 is an indicator, 全市生产总值 is one without its scope.
  private boolean isKnown(String phrase, String lead) {
    return indicators.of(phrase).isPresent()
        && indicators.of(phrase.substring(lead.length())).isEmpty();
  }
}
