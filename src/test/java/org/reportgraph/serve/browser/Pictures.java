package org.reportgraph.serve.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The pictures of the README come from the tests, where the build asks for them. */
final class Pictures {
  private Pictures() {}

  /** Copies a picture to {@code docs/images} if {@code -Dreadme.pictures=true}. */
  static void publish(Path picture) throws IOException {
    if (Boolean.getBoolean("readme.pictures")) {
      Path images = Files.createDirectories(Path.of("docs", "images"));
      Files.copy(
          picture, images.resolve(picture.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
