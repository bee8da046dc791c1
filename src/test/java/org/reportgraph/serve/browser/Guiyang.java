package org.reportgraph.serve.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands one browser on the Guiyang report to all tests: in Chinese, by day, on a wide screen. */
final class Guiyang implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {
  private static final Namespace SPACE = Namespace.create(Guiyang.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    Browser.assumeInstalled();
    browser(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    browser(context).width(1280).theme("light");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return browser(context);
  }

  private static Browser browser(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(SPACE)
        .getOrComputeIfAbsent("explorer", key -> start(), Explorer.class)
        .browser();
  }

  private static Explorer start() {
    try {
      return Explorer.of(Explorer.GUIYANG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
