package org.reportgraph.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/**
 * A file that appears whole or not at all: it is written beside its place and moved there by {@link
 * #commit}. A name that ends in {@code .gz} is compressed.
 */
public final class Destination implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Path part;
  private final OutputStream out;

  /**
   * Begins a file.
   *
   * @throws IOException if its folder is missing or may not be written, or it is a folder itself
   */
  public Destination(Path file) throws IOException {
    this.file = file.toAbsolutePath();
    Path folder = this.file.getParent();
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(
          folder
              + (Files.exists(folder)
                  ? ": is a file, not a folder"
                  : ": no such folder; make it first"));
    }
    if (!Files.isWritable(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
    if (Files.isDirectory(this.file)) {
      throw new IOException(file + ": is a folder; name a file");
    }
    this.part =
        folder.resolve(
            "." + this.file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    this.out = compressed(file.toString(), Files.newOutputStream(part));
  }

  /** The stream of a name on another one, which it never closes. */
  static OutputStream on(String name, OutputStream stream) throws IOException {
    return compressed(
        name,
        new FilterOutputStream(stream) {
          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
          }

          @Override
          public void close() throws IOException {
            flush();
          }
        });
  }

  /** Where the content goes. */
  public OutputStream stream() {
    return out;
  }

  /** Puts the file into its place; what stood there is gone. */
  public void commit() throws IOException {
    out.close();
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was not committed. */
  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(part);
  }

  private static OutputStream compressed(String name, OutputStream stream) throws IOException {
    OutputStream buffered = new BufferedOutputStream(stream, BUFFER);
    return name.endsWith(".gz") ? new GZIPOutputStream(buffered, BUFFER) : buffered;
  }
}
