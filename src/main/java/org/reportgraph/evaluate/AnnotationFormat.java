package org.reportgraph.evaluate;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reportgraph.model.Amount;
import org.reportgraph.model.Comparator;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Evidence;
import org.reportgraph.model.Figure;
import org.reportgraph.model.FigureKind;
import org.reportgraph.model.Period;
import org.reportgraph.model.Phase;
import org.reportgraph.model.Predicate;
import org.reportgraph.model.Span;
import org.reportgraph.model.Status;
import org.reportgraph.read.TextFile;

/** The gold form: JSON lines, one paragraph a line. */
public final class AnnotationFormat {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private AnnotationFormat() {}

  /**
   * Reads an annotation file.
   *
   * @throws IOException if it cannot be read, holds nothing or a line is not in the gold form; the
   *     message names file and line
   */
  public static List<Annotation> read(Path file) throws IOException {
    List<Annotation> annotations = new ArrayList<>();
    int number = 0;
    for (String line : TextFile.read(file).lines().toList()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        annotations.add(parse(line));
      } catch (JsonParseException
          | IllegalArgumentException
          | IllegalStateException
          | UnsupportedOperationException e) {
        String wrong = e instanceof JsonParseException ? "no JSON" : e.getMessage();
        throw new IOException("%s:%d: not in the gold form: %s".formatted(file, number, wrong), e);
      }
    }
    if (annotations.isEmpty()) {
      throw new IOException(file + ": no paragraph in it; give a file of lines in the gold form");
    }
    return annotations;
  }

  /** One annotation from one line. */
  public static Annotation parse(String line) {
    JsonObject object = JsonParser.parseString(line).getAsJsonObject();
    int paragraph = member(object, "p").getAsInt();
    if (paragraph < 1) {
      throw new IllegalArgumentException("paragraphs are counted from 1, not p " + paragraph);
    }
    return new Annotation(
        paragraph,
        list(object, "entities", AnnotationFormat::entity),
        list(object, "figures", element -> figure(paragraph, element.getAsJsonObject())),
        list(object, "milestones", AnnotationFormat::milestone),
        list(object, "relations", AnnotationFormat::relation));
  }

  /** One annotation as one line, without a line break. */
  public static String format(Annotation annotation) {
    JsonObject line = new JsonObject();
    line.addProperty("p", annotation.paragraph());
    line.add(
        "entities",
        array(
            annotation.entities(),
            e ->
                e.optional()
                    ? strings(e.surface(), e.type().label(), "optional")
                    : strings(e.surface(), e.type().label())));
    line.add("figures", array(annotation.figures(), AnnotationFormat::object));
    line.add(
        "milestones",
        array(
            annotation.milestones(),
            m ->
                strings(
                    m.subject(),
                    m.phrase(),
                    m.phase().label(),
                    m.period().toString(),
                    m.status().label())));
    line.add(
        "relations",
        array(
            annotation.relations(), r -> strings(r.subject(), r.predicate().label(), r.object())));
    return GSON.toJson(line);
  }

  private static <T> List<T> list(
      JsonObject object, String name, Function<JsonElement, T> element) {
    List<T> items = new ArrayList<>();
    if (object.has(name)) {
      object.get(name).getAsJsonArray().forEach(item -> items.add(element.apply(item)));
    }
    return items;
  }

  private static <T> JsonArray array(List<T> items, Function<T, JsonElement> element) {
    JsonArray array = new JsonArray();
    items.forEach(item -> array.add(element.apply(item)));
    return array;
  }

  private static JsonArray strings(String... values) {
    JsonArray array = new JsonArray();
    for (String value : values) {
      array.add(value);
    }
    return array;
  }

  private static JsonElement member(JsonObject object, String name) {
    if (!object.has(name)) {
      throw new IllegalArgumentException("no \"" + name + "\" in " + object);
    }
    return object.get(name);
  }

  private static JsonArray row(JsonElement element, String... columns) {
    JsonArray row = element.getAsJsonArray();
    if (row.size() < columns.length) {
      throw new IllegalArgumentException(row + " is not " + List.of(columns));
    }
    return row;
  }

  private static Annotation.NamedThing entity(JsonElement element) {
    JsonArray row = row(element, "surface", "class");
    return new Annotation.NamedThing(
        row.get(0).getAsString(), EntityClass.parse(row.get(1).getAsString()), row.size() > 2);
  }

  private static Annotation.Happening milestone(JsonElement element) {
    JsonArray row = row(element, "subject", "phrase", "phase", "period", "status");
    return new Annotation.Happening(
        row.get(0).getAsString(),
        row.get(1).getAsString(),
        Phase.parse(row.get(2).getAsString()),
        Period.parse(row.get(3).getAsString()),
        Status.parse(row.get(4).getAsString()));
  }

  private static Annotation.Tie relation(JsonElement element) {
    JsonArray row = row(element, "subject", "predicate", "object");
    return new Annotation.Tie(
        row.get(0).getAsString(),
        Predicate.parse(row.get(1).getAsString()),
        row.get(2).getAsString());
  }

  private static Figure figure(int paragraph, JsonObject object) {
    return new Figure(
        member(object, "ind").getAsString(),
        new Amount(
            new BigDecimal(member(object, "value").getAsString()),
            optional(object, "valueMax").map(BigDecimal::new),
            member(object, "unit").getAsString()),
        FigureKind.parse(member(object, "kind").getAsString()),
        Comparator.parse(member(object, "cmp").getAsString()),
        Period.parse(member(object, "period").getAsString()),
        Status.parse(member(object, "status").getAsString()),
        optional(object, "place"),
        new Evidence(paragraph, new Span(0, 0), "annotation", 1));
  }

  private static Optional<String> optional(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name)).map(JsonElement::getAsString);
  }

  private static JsonObject object(Figure figure) {
    JsonObject object = new JsonObject();
    object.addProperty("ind", figure.indicator());
    object.addProperty("value", figure.amount().plainValue());
    figure.amount().max().ifPresent(max -> object.addProperty("valueMax", max.toPlainString()));
    object.addProperty("unit", figure.amount().unit());
    object.addProperty("kind", figure.kind().label());
    object.addProperty("cmp", figure.comparator().label());
    object.addProperty("period", figure.period().toString());
    object.addProperty("status", figure.status().label());
    figure.place().ifPresent(place -> object.addProperty("place", place));
    return object;
  }
}
