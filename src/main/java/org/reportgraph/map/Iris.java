package org.reportgraph.map;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reportgraph.model.EntityClass;

/**
 * Mints IRIs from content alone: the same thing gets the same IRI on every machine and in every
 * run.
 *
 * @param base what all IRIs start with, ending in {@code /}
 */
public record Iris(String base) {
  public static final String DEFAULT_BASE = "https://w3id.org/reportgraph/";

  /** What an IRI path segment cannot hold; letters of all scripts stay as they are. */
  private static final Pattern ESCAPED =
      Pattern.compile("[\\s\\p{Z}\\p{C}<>\"{}|\\\\^`%#?/\\[\\]]");

  private static final int HASH_BYTES = 8;

  public Iris {
    if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+/")) {
      throw new IllegalArgumentException(
          "a base is an http or https IRI that ends in /, not " + base);
    }
  }

  /** A unit of the national division table. */
  public String area(String code) {
    return id("area", code);
  }

  /** A country by its ISO 3166-1 alpha-2 code. */
  public String country(String code) {
    return id("country", code);
  }

  /** A named thing within a scope: the code of the reporting area, or that of the country. */
  public String thing(String scope, EntityClass type, String label) {
    return id(scope, kebab(type.label()), label);
  }

  /** An indicator of the shared vocabulary. */
  public String indicator(String name) {
    return id("indicator", name);
  }

  public String report(String scope, int year) {
    return id(scope, "report", String.valueOf(year));
  }

  /** The named graph of a report. */
  public String graph(String scope, int year) {
    return base + "graph/" + escape(scope) + "/" + year;
  }

  /** A section, paragraph or mention of a report. */
  public String part(String report, String kind, String key) {
    return report + "/" + kind + "/" + key;
  }

  /** A fact, named by a hash of all that it states. */
  public String fact(String scope, String kind, String... statement) {
    return id(scope, kind, hash(String.join("\u001F", statement)));
  }

  /** The statement that a thing corresponds to one of another data set. */
  public String link(String thing, String target) {
    return id("link", hash(thing + "\u001F" + target));
  }

  /** The links to another data set that rest on the same. */
  public String linkSet(String name) {
    return id("links", name);
  }

  private String id(String... segments) {
    StringBuilder iri = new StringBuilder(base).append("id");
    for (String segment : segments) {
      iri.append('/').append(escape(segment));
    }
    return iri.toString();
  }

  /** A decoded URL path as it stands in an IRI: escaped, but for its slashes. */
  public static String escapePath(String path) {
    return Arrays.stream(path.split("/", -1)).map(Iris::escape).collect(Collectors.joining("/"));
  }

  /** Whether a text can stand in an IRI as it is. */
  public static boolean isPath(String text) {
    return text.matches("[^\\s\\p{Z}\\p{C}<>\"{}|\\\\^`\\[\\]]+");
  }

  static String escape(String text) {
    Matcher matcher = ESCAPED.matcher(text.strip());
    return matcher.replaceAll(
        match -> {
          StringBuilder escaped = new StringBuilder();
          for (byte b : match.group().getBytes(StandardCharsets.UTF_8)) {
            escaped.append('%').append(String.format(Locale.ROOT, "%02X", b));
          }
          return escaped.toString();
        });
  }

  /** The first 64 bits of SHA-256, in hexadecimal digits. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
