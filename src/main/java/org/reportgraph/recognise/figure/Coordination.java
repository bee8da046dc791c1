package org.reportgraph.recognise.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.lexicon.Indicators;
import org.reportgraph.recognise.figure.FigureWords.Role;

/** Takes coordinated indicators apart and gives each what they share: 城镇、农村常住居民人均可支配收入. */
final class Coordination {
  private static final Pattern ANY = Pattern.compile("、|以及|和|与|及");
  private static final Pattern COMMA = Pattern.compile("、");
  private static final Pattern AND = Pattern.compile("以及|和|与|及");
  private static final Pattern USED_FOR = Pattern.compile("(.*)用于(.+?)等(?:方面)?的?(.+)");
  private static final Pattern SAVINGS = Pattern.compile("存贷款(.*)");

  private static final Pattern TOWN_AND_COUNTRY = Pattern.compile("城乡([^、和与及比]+)");
  private static final Pattern RELIEF = Pattern.compile("低保|最低生活|特困");
  private static final String MEASURES = "率额值入出量数重积资比税润口户";

  private final FigureWords words;
  private final IndicatorPhrase phrases;
  private final Indicators indicators = Indicators.load();

  Coordination(FigureWords words, IndicatorPhrase phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** The parts of a phrase, expanded; the phrase alone where it does not have {@code count}. */
  List<String> split(String whole, int count) {
    Matcher used = USED_FOR.matcher(whole);
    Matcher both = TOWN_AND_COUNTRY.matcher(whole);
    if (count == 2 && both.matches()) {
      return townAndCountry(both.group(1));
    }
    String phrase =
        used.matches() ? used.group(2) : SAVINGS.matcher(whole).replaceFirst("存款$1和贷款$1");
    for (Pattern pattern : List.of(ANY, COMMA, AND)) {
      List<String> parts =
          Arrays.stream(pattern.split(phrase)).filter(part -> !part.isBlank()).toList();
      if (parts.size() == count && count > 1) {
        return used.matches()
            ? parts.stream().map(part -> used.group(1) + part + used.group(3)).toList()
            : expand(parts);
      }
    }
    return List.of(whole);
  }

  // 城乡居民人均可支配收入分别…: reports speak of 城镇居民, but of relief in 城市.
  private static List<String> townAndCountry(String rest) {
    return List.of((RELIEF.matcher(rest).find() ? "城市" : "城镇") + rest, "农村" + rest);
  }

  /** How many parts a phrase has by its marks. */
  int parts(String phrase) {
    return ANY.split(phrase).length;
  }

  private List<String> expand(List<String> parts) {
    String last = parts.get(parts.size() - 1);
    List<String> expanded = new ArrayList<>();
    for (String part : parts) {
      boolean whole = part.equals(last) || isComplete(part);
      expanded.add(whole ? part : part + tail(part, last));
    }
    String first = expanded.get(0);
    return expanded.stream()
        .map(part -> part.equals(first) ? part : withSubject(phrases.trim(part), first))
        .toList();
  }

  private boolean isComplete(String part) {
    return indicators.of(part).isPresent()
        || (part.length() > 1 && MEASURES.indexOf(part.charAt(part.length() - 1)) >= 0);
  }

  // 第一、二、三产业增加值; 城镇 + 农村|常住居民人均可支配收入; 高新技术产业 + 更新改造|投资
  private String tail(String part, String last) {
    for (int begin = 1; begin < last.length(); begin++) {
      if (indicators.of(part + last.substring(begin)).isPresent()) {
        return last.substring(begin);
      }
    }
    String head = words.atEnd(Role.HEAD, last).orElse("");
    int same = part.length() < last.length() ? last.length() - part.length() : 0;
    String rest = last.substring(last.length() - same);
    boolean alike = same > 0 && same <= head.length() + 2 && rest.endsWith(head);
    return alike ? rest : head;
  }

  // 第一产业增加值 | 二产业增加值; 民营经济增加值 | 营业收入
  private String withSubject(String part, String first) {
    if (first.startsWith("第") && part.length() > 1 && "二三".indexOf(part.charAt(0)) >= 0) {
      return "第" + part;
    }
    String head = words.atEnd(Role.HEAD, first).orElse("");
    return words.has(Role.BARE, part) && indicators.of(part).isEmpty() && !head.equals(first)
        ? first.substring(0, first.length() - head.length()) + part
        : part;
  }
}
