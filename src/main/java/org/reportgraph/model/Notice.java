package org.reportgraph.model;

/**
 * Something about the input that a person should know; the run goes on.
 *
 * @param code short stable name: {@code duplicate-report}
 * @param severity how much it matters
 * @param place file, and paragraph where it helps: {@code guiyang.txt:12}
 * @param message what it is, and what to do where something can be done
 */
public record Notice(String code, Severity severity, String place, String message) {

  /** How much a notice matters. */
  public enum Severity {
    INFO,
    WARNING,
    ERROR
  }

  public static Notice info(String code, String place, String message) {
    return new Notice(code, Severity.INFO, place, message);
  }

  public static Notice warning(String code, String place, String message) {
    return new Notice(code, Severity.WARNING, place, message);
  }

  public static Notice error(String code, String place, String message) {
    return new Notice(code, Severity.ERROR, place, message);
  }

  @Override
  public String toString() {
    return "%s %s: %s (%s)"
        .formatted(severity.name().toLowerCase(java.util.Locale.ROOT), place, message, code);
  }
}
