package org.reportgraph.serve.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Pictures of README and docs that come from the tests, where the build asks for them. */
final class Pictures {
  private Pictures() {}

  /** Copies a picture to {@code docs/images} if {@code -Dreadme.pictures=true}. */
  static void publish(Path picture) throws IOException {
    if (Boolean.getBoolean("readme.pictures")) {
      Path image = Path.of("docs", "images").resolve(Browser.PICTURES.relativize(picture));
      Files.createDirectories(image.getParent());
      Files.copy(picture, image, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
