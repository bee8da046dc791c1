package org.reportgraph.serve;

import java.util.List;
import java.util.Map;

/**
 * A piece of HTML, made by {@link #of}, as the explorer's {@code h()} makes elements: text is
 * escaped, markup is never parsed from data.
 *
 * @param markup well-formed markup
 */
record Html(String markup) {
  /**
   * An element.
   *
   * @param selector its name and classes: {@code p.lead}
   * @param parts attributes as {@link Map}, pieces of {@link Html}, lists of these; anything else
   *     is text
   */
  static Html of(String selector, Object... parts) {
    String[] names = selector.split("\\.", 2);
    StringBuilder attributes = new StringBuilder();
    StringBuilder content = new StringBuilder();
    if (names.length > 1) {
      attribute("class", names[1].replace('.', ' '), attributes);
    }
    for (Object part : parts) {
      if (part instanceof Map<?, ?> map) {
        map.forEach((name, value) -> attribute(name.toString(), value.toString(), attributes));
      } else {
        append(part, content);
      }
    }
    return new Html("<%1$s%2$s>%3$s</%1$s>".formatted(names[0], attributes, content));
  }

  /** A link. */
  static Html link(String href, Object... parts) {
    return of("a", Map.of("href", href), List.of(parts));
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static void attribute(String name, String value, StringBuilder to) {
    to.append(' ').append(name).append("=\"").append(escape(value)).append('"');
  }

  private static void append(Object part, StringBuilder to) {
    if (part instanceof Html html) {
      to.append(html.markup());
    } else if (part instanceof Iterable<?> parts) {
      parts.forEach(one -> append(one, to));
    } else {
      to.append(escape(part.toString()));
    }
  }
}
