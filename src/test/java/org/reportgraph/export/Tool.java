package org.reportgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program of this machine that opens what is exported. A test whose tool is missing is skipped
 * and says what to install; {@code .ci/run} installs them all.
 */
public final class Tool {
  private static final Path SCRIPTS = Path.of("src", "test", "tools");
  private static final long PATIENCE_MINUTES = 5;

  private final List<String> command;

  private Tool(List<String> command) {
    this.command = command;
  }

  /** A program of the path; the test is skipped where it does not run. */
  public static Tool program(String debianPackage, String name, String versionFlag) {
    assumeTrue(
        runs(List.of(name, versionFlag)),
        () -> "skipped: no " + name + "; install the Debian package " + debianPackage);
    return new Tool(List.of(name));
  }

  /** Debian's Python with some modules; the test is skipped where one is missing. */
  public static Tool python(String... modules) {
    for (String module : modules) {
      assumeTrue(
          runs(List.of("/usr/bin/python3", "-c", "import " + module)),
          () -> "skipped: no module " + module + "; install the Debian package python3-" + module);
    }
    return new Tool(List.of("/usr/bin/python3"));
  }

  /** A script of {@code src/test/tools} that Debian's Python runs. */
  static Tool script(String script, String... modules) {
    return python(modules).with(SCRIPTS.resolve(script).toString());
  }

  /**
   * A Java program of {@code src/test/tools} with one jar, or with all that {@code folder/*} names.
   */
  public static Tool java(Path jar, String program) {
    return new Tool(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true",
            "-cp",
            jar.toString(),
            SCRIPTS.resolve(program).toString()));
  }

  /** The same with further arguments in front. */
  public Tool with(String... arguments) {
    List<String> all = new ArrayList<>(command);
    all.addAll(Arrays.asList(arguments));
    return new Tool(all);
  }

  /** Runs the tool, expects it to succeed, and returns what it prints. */
  public String run(Object... arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(command);
    Arrays.stream(arguments).map(Object::toString).forEach(all::add);
    Path errors = Files.createTempFile("tool", ".err");
    Path output = Files.createTempFile("tool", ".out");
    Process process =
        new ProcessBuilder(all)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();
    String said = Files.readString(errors);
    assertTrue(ended, () -> all + " did not end: " + said);
    assertEquals(0, process.exitValue(), () -> all + ": " + said);
    return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
  }

  private static boolean runs(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
