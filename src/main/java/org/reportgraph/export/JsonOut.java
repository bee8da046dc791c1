package org.reportgraph.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Writes the columns of nodes and edges as members of a JSON object; lists stay lists. */
final class JsonOut {
  private final Writer out;
  private final JsonWriter json;

  JsonOut(Writer out) {
    this.out = out;
    this.json = new JsonWriter(out);
    json.setHtmlSafe(false);
  }

  JsonWriter json() {
    return json;
  }

  /** Ends the line: one node or edge a line keeps differences readable. */
  void line() throws IOException {
    json.flush();
    out.write('\n');
  }

  JsonOut member(String name, String value) throws IOException {
    json.name(name).value(value);
    return this;
  }

  JsonOut member(String name, double value) throws IOException {
    json.name(name).value(value);
    return this;
  }

  JsonOut member(String name, long value) throws IOException {
    json.name(name).value(value);
    return this;
  }

  void columns(Values values) {
    columns(values, Column::title);
  }

  void columns(Values values, Function<Column, String> title) {
    values.forEach(
        (column, value) -> {
          try {
            json.name(title.apply(column));
            value(value);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private void value(Object value) throws IOException {
    if (value instanceof List<?> list) {
      json.beginArray();
      for (Object one : list) {
        json.value(one.toString());
      }
      json.endArray();
    } else if (value instanceof BigDecimal number) {
      json.jsonValue(number.toPlainString());
    } else if (value instanceof Long number) {
      json.value(number);
    } else {
      json.value(value.toString());
    }
  }

  void end() throws IOException {
    line();
    out.flush();
  }
}
