package org.reportgraph.cli;

import org.reportgraph.map.Iris;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option of the commands that mint IRIs. */
final class BaseOption {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      converter = BaseConverter.class,
      description = "What all IRIs of things start with (default: ${DEFAULT-VALUE}).")
  private String base;

  String base() {
    return base;
  }

  /** Refuses what no IRI can start with. */
  static final class BaseConverter implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      try {
        return new Iris(value).base();
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
