package org.reportgraph.export;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The columns of one node or edge; a column without a value is not there. */
final class Values {
  /** Stands between the values of a list where a format has single values only. */
  static final String SEPARATOR = " | ";

  private final Map<Column, Object> byColumn = new EnumMap<>(Column.class);

  Values put(Column column, String value) {
    if (!value.isEmpty()) {
      byColumn.put(column, value);
    }
    return this;
  }

  Values put(Column column, long value) {
    byColumn.put(column, value);
    return this;
  }

  Values put(Column column, BigDecimal value) {
    byColumn.put(column, value);
    return this;
  }

  /** Keeps a list, sorted and without repeats, unless it is empty. */
  Values put(Column column, List<String> values) {
    if (!values.isEmpty()) {
      byColumn.put(column, values.stream().distinct().sorted().toList());
    }
    return this;
  }

  int size() {
    return byColumn.size();
  }

  /** Visits the columns in their order; values are String, Long, BigDecimal or List of String. */
  void forEach(BiConsumer<Column, Object> visitor) {
    byColumn.forEach(visitor);
  }

  Optional<Object> get(Column column) {
    return Optional.ofNullable(byColumn.get(column));
  }

  /** A value as text; empty where there is none. */
  String text(Column column) {
    return get(column).map(Values::text).orElse("");
  }

  List<String> list(Column column) {
    return byColumn.get(column) instanceof List<?> list
        ? list.stream().map(String.class::cast).toList()
        : List.of();
  }

  Optional<BigDecimal> decimal(Column column) {
    return get(column).map(BigDecimal.class::cast);
  }

  Optional<Long> integer(Column column) {
    return get(column).map(Long.class::cast);
  }

  static String text(Object value) {
    if (value instanceof List<?> list) {
      return String.join(SEPARATOR, list.stream().map(String.class::cast).toList());
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
