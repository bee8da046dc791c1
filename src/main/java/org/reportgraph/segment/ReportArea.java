package org.reportgraph.segment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.model.Division;

/**
 * The area whose government reports: named by the session (在保定市徐水区第二届人民代表大会…), by the title or the
 * speaker's office, by the address (我代表徐水区人民政府), or else the one the text speaks of as its own
 * ({@link OwnArea}).
 */
final class ReportArea {
  private static final int OPENING = 12;
  private static final int LONGEST_NAME = 14;
  private static final Pattern CONGRESS = Pattern.compile("第?[一二三四五六七八九十]{1,3}届.*");
  private static final Pattern GOVERNMENT = Pattern.compile("代表([\\p{IsHan}]{2,12}?)(?:人民政府|政府)");
  private static final Pattern ACTING = Pattern.compile("代(?=[省市县区州旗盟]长)|代表|代理");
  private static final Pattern NATIONAL = Pattern.compile("代表国务院|全国人民代表大会第[一二三四五六七八九十]+次会议上");
  private static final String IN_FRONT = "在省市州盟上日，府";

  private final Divisions divisions = Divisions.load();

  /** Whether the State Council reports, whose area is the whole country. */
  static boolean isNational(List<String> lines) {
    return NATIONAL.matcher(String.join("", opening(lines))).find();
  }

  /** The area, empty where nothing tells it. */
  Optional<Division> of(Optional<String> session, String head, List<String> lines) {
    if (isNational(lines)) {
      return Optional.empty();
    }
    return session
        .flatMap(name -> lastNamed(CONGRESS.matcher(name).replaceFirst("")))
        .or(() -> lastNamed(ACTING.matcher(head).replaceAll("")))
        .or(() -> opening(lines).stream().flatMap(line -> address(line).stream()).findFirst())
        .or(() -> new OwnArea(lines).division());
  }

  private Optional<Division> address(String line) {
    Matcher government = GOVERNMENT.matcher(line);
    return government.find() ? lastNamed(government.group(1)) : Optional.empty();
  }

  // 保定市徐水区: each name in the context of the one before
  private Optional<Division> lastNamed(String text) {
    Optional<Division> found = Optional.empty();
    int at = 0;
    while (at < text.length()) {
      int length = Math.min(LONGEST_NAME, text.length() - at);
      Optional<Division> next = Optional.empty();
      while (length >= 2 && next.isEmpty()) {
        next = named(text, at, length, found);
        length--;
      }
      found = next.isPresent() ? next : found;
      at += next.isPresent() ? length + 1 : 1;
    }
    return found;
  }

  private Optional<Division> named(String text, int at, int length, Optional<Division> before) {
    String name = text.substring(at, at + length);
    boolean full =
        name.matches(".*[省市县区旗州盟]")
            || at + length == text.length()
            || text.startsWith("政府", at + length);
    boolean clear =
        length > 2 || at == 0 || before.isPresent() || IN_FRONT.indexOf(text.charAt(at - 1)) >= 0;
    return full && clear
        ? divisions.resolve(name, before).or(() -> divisions.formerly(name, before))
        : Optional.empty();
  }

  private static List<String> opening(List<String> lines) {
    return lines.subList(0, Math.min(OPENING, lines.size()));
  }
}
