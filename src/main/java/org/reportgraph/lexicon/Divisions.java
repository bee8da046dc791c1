package org.reportgraph.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reportgraph.model.Division;

/**
 * The national table of administrative divisions ({@code seeds/divisions.tsv}): names, also without
 * their last syllable (贵阳, 南明), resolved in the context of the report's own area.
 */
public final class Divisions {
  private static final Pattern ETHNIC =
      Pattern.compile(
          "(?:壮族|回族|维吾尔|维吾尔族|哈萨克|蒙古族?|藏族|羌族|彝族|苗族|侗族|布依族|土家族|哈尼族|傣族|景颇族|傈僳族"
              + "|白族|朝鲜族|各族|满族|水族|仡佬族|瑶族|黎族|畲族|达斡尔族?|鄂温克族?|鄂伦春|土族|撒拉族|东乡族|保安族"
              + "|裕固族|柯尔克孜|锡伯|塔吉克|纳西族|拉祜族|佤族|布朗族|独龙族|怒族|普米族|毛南族|仫佬族|京族|多民族)+(?:自治.|[区乡])$");
  private static final Pattern TAIL =
      Pattern.compile("(?:特别行政区|自治区|自治州|自治县|自治旗|地区|林区|新区|矿区|省|市|州|盟|县|区|旗)$");

  private static Divisions all;

  private final Map<String, Division> byCode = new LinkedHashMap<>();
  private final Map<String, String> briefByCode = new HashMap<>();
  private final Map<String, List<Division>> byName = new HashMap<>();
  private final Map<String, String> successors = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  private Divisions(Table table, Table words) {
    words.rows().forEach(row -> this.words.add(row.get("word")));
    for (Map<String, String> row : table.rows()) {
      Division division =
          new Division(
              row.get("code"),
              row.get("name"),
              Division.Level.valueOf(row.get("level").toUpperCase(Locale.ROOT)),
              present(row.get("parent")),
              present(row.get("lon")).map(lon -> new Division.Point(lon, row.get("lat"))),
              present(row.get("wikidata")),
              present(row.get("geonames")));
      byCode.put(division.code(), division);
      if (!row.get("successor").isEmpty()) {
        successors.put(division.code(), row.get("successor"));
      }
      String brief = shortName(division.name());
      briefByCode.put(division.code(), brief);
      index(division.name(), division);
      if (!brief.equals(division.name())) {
        index(brief, division);
      }
    }
  }

  /** The table, read once. */
  public static synchronized Divisions load() {
    if (all == null) {
      all = new Divisions(Table.load("divisions.tsv"), Table.load("division-words.tsv"));
    }
    return all;
  }

  /** The name without the words for its rank and its nationalities: 贵阳, 黔东南, 务川. */
  public static String shortName(String name) {
    String rest = ETHNIC.matcher(name).replaceFirst("");
    if (rest.equals(name) || rest.length() < 2) {
      rest = TAIL.matcher(name).replaceFirst("");
    }
    return rest.length() < 2 ? name : rest;
  }

  /** The name of a unit of the table without its rank, see {@link #shortName(String)}. */
  public String brief(Division division) {
    return briefByCode.get(division.code());
  }

  public Optional<Division> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** All units, those of today and former ones. */
  public Collection<Division> all() {
    return byCode.values();
  }

  /** Whether some unit bears the name, in full or without its last syllable. */
  public boolean isName(String name) {
    return byName.containsKey(name);
  }

  /** Whether a name without its rank is an ordinary word as well: 合作, 新城, 和平. */
  public boolean isWord(String name) {
    return words.contains(name);
  }

  /** The unit and all units above it, the province last. */
  public List<Division> ancestry(Division division) {
    List<Division> line = new ArrayList<>();
    Optional<Division> next = Optional.of(division);
    while (next.isPresent()) {
      line.add(next.get());
      next = next.get().parent().flatMap(this::byCode);
    }
    return line;
  }

  /** The unit that took the place of a former one. */
  public Optional<Division> successor(Division division) {
    return Optional.ofNullable(successors.get(division.code())).flatMap(this::byCode);
  }

  /** All units that bear a name, in full or without its rank. */
  public List<Division> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /**
   * The unit that a name with the rank of former years means: 徐水县 is the district 徐水区 by now. Only
   * units of the province of {@code area}, or any without one.
   */
  public Optional<Division> formerly(String name, Optional<Division> area) {
    String brief = shortName(name);
    if (byName.containsKey(name) || brief.equals(name)) {
      return Optional.empty();
    }
    List<Division> units =
        named(brief).stream()
            .filter(unit -> area.isEmpty() || unit.sharesProvince(area.get()))
            .filter(unit -> unit.level() != Division.Level.PROVINCE)
            .toList();
    return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
  }

  /**
   * The unit that a name means in a report of {@code area}: the unit nearest to the report's own
   * (itself or above it, inside it, in the same prefecture, in the same province), then a province
   * or prefecture, then a county whose name is unique. Empty where two units are equally near.
   */
  public Optional<Division> resolve(String name, Optional<Division> area) {
    List<Division> candidates = byName.getOrDefault(name, List.of());
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    int best =
        candidates.stream().mapToInt(candidate -> distance(candidate, area)).min().orElseThrow();
    List<Division> nearest =
        candidates.stream()
            .filter(candidate -> distance(candidate, area) == best)
            .sorted(Comparator.comparing((Division d) -> successors.containsKey(d.code())))
            .toList();
    boolean sure =
        nearest.size() == 1
            || successors.getOrDefault(nearest.get(1).code(), "").equals(nearest.get(0).code());
    return sure ? Optional.of(nearest.get(0)) : Optional.empty();
  }

  private int distance(Division candidate, Optional<Division> area) {
    String code = candidate.code();
    if (area.isPresent()) {
      String own = area.get().code();
      if (ancestry(area.get()).contains(candidate)) {
        return 0;
      }
      if (ancestry(candidate).contains(area.get())) {
        return candidate.level() == Division.Level.PREFECTURE ? 1 : 2;
      }
      if (code.substring(0, 4).equals(own.substring(0, 4))) {
        return 3;
      }
      if (candidate.sharesProvince(area.get())) {
        return candidate.level() == Division.Level.PREFECTURE ? 4 : 5;
      }
    }
    return switch (candidate.level()) {
      case PROVINCE -> 6;
      case PREFECTURE -> 7;
      case COUNTY -> 8;
    };
  }

  private void index(String name, Division division) {
    byName.computeIfAbsent(name, key -> new ArrayList<>()).add(division);
  }

  private static Optional<String> present(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
