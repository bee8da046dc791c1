package org.reportgraph.recognise.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.reportgraph.lexicon.Indicators;
import org.reportgraph.lexicon.Units;
import org.reportgraph.model.Figure;
import org.reportgraph.model.FigureKind;
import org.reportgraph.model.Findings;
import org.reportgraph.model.Indicator;
import org.reportgraph.model.Notice;
import org.reportgraph.model.ReadReport;
import org.reportgraph.model.Unit;

/**
 * Says where figures of a report cannot be right, or were misread: a share above 100 %, a growth
 * that the levels of two years contradict. Growth at constant prices may differ from that of the
 * levels, so only a wide gap counts.
 */
public final class FigureChecks {
  private static final Pattern SHARE = Pattern.compile("占比$|比重$|覆盖率$|普及率$|优良率$|城镇化率$|森林覆盖率$");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal WIDE_GAP = BigDecimal.valueOf(15);

  private final Indicators indicators = Indicators.load();
  private final Units units = Units.load();

  private record At(String indicator, int year) {}

  /** Tells every doubt about the figures of a report. */
  public void check(ReadReport read, Consumer<Notice> notices) {
    List<Figure> figures =
        read.findings().stream().map(Findings::figures).flatMap(List::stream).toList();
    String name = read.report().source().name();
    figures.stream()
        .filter(this::isShareAboveWhole)
        .forEach(figure -> notices.accept(shareAboveWhole(name, figure)));
    Map<At, BigDecimal> levels = levels(figures);
    for (Figure figure : figures) {
      growthOfLevels(figure, levels)
          .filter(growth -> isFarFrom(growth, figure))
          .ifPresent(growth -> notices.accept(contradiction(name, figure, growth)));
    }
  }

  private boolean isShareAboveWhole(Figure figure) {
    return figure.kind() == FigureKind.LEVEL
        && isPercent(figure)
        && figure.amount().value().compareTo(WHOLE) > 0
        && SHARE.matcher(figure.indicator()).find();
  }

  private Map<At, BigDecimal> levels(List<Figure> figures) {
    Map<At, BigDecimal> levels = new HashMap<>();
    for (Figure figure : figures) {
      Optional<Unit> unit = units.of(figure.amount().unit());
      boolean ofYear = figure.period().startYear() == figure.period().endYear();
      if (figure.kind() == FigureKind.LEVEL && ofYear && unit.isPresent() && !isPercent(figure)) {
        levels.putIfAbsent(
            at(figure, figure.period().endYear()), unit.get().inBase(figure.amount().value()));
      }
    }
    return levels;
  }

  // The growth in percent that the levels of the year and the year before make, if both are known.
  private Optional<BigDecimal> growthOfLevels(Figure figure, Map<At, BigDecimal> levels) {
    int year = figure.period().endYear();
    BigDecimal now = levels.get(at(figure, year));
    BigDecimal before = levels.get(at(figure, year - 1));
    boolean comparable =
        figure.kind() == FigureKind.CHANGE
            && isPercent(figure)
            && figure.period().startYear() == year
            && now != null
            && before != null
            && before.signum() > 0;
    return comparable
        ? Optional.of(now.divide(before, MathContext.DECIMAL64).multiply(WHOLE).subtract(WHOLE))
        : Optional.empty();
  }

  private static boolean isFarFrom(BigDecimal growth, Figure figure) {
    return growth.subtract(figure.amount().value()).abs().compareTo(WIDE_GAP) > 0;
  }

  private boolean isPercent(Figure figure) {
    return units
        .of(figure.amount().unit())
        .filter(unit -> unit.dimension().equals("share"))
        .isPresent();
  }

  private At at(Figure figure, int year) {
    return new At(
        indicators.of(figure.indicator()).map(Indicator::id).orElse(figure.indicator()), year);
  }

  private static Notice shareAboveWhole(String name, Figure figure) {
    return Notice.warning(
        "share-above-100",
        place(name, figure),
        "%s is said to be %s%s; a share cannot be above 100 %%, see whether the text has it so"
            .formatted(figure.indicator(), figure.amount().plainValue(), figure.amount().unit()));
  }

  private static Notice contradiction(String name, Figure figure, BigDecimal growth) {
    return Notice.warning(
        "growth-contradicts-levels",
        place(name, figure),
        "%s is said to change by %s%s in %s, but its levels differ by %.1f %%; see which is misread"
            .formatted(
                figure.indicator(),
                figure.amount().plainValue(),
                figure.amount().unit(),
                figure.period(),
                growth));
  }

  private static String place(String name, Figure figure) {
    return name + ":" + figure.evidence().paragraph();
  }
}
