package org.reportgraph.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.reportgraph.model.Notice;
import org.xml.sax.SAXException;

/**
 * The characters of a file: plain text is decoded ({@link PlainText}), HTML, Word and PDF go
 * through Apache Tika. What a file is its content tells; the name only helps where the content is
 * silent.
 */
final class FileText {
  private static final long LARGEST = 200L << 20;
  private static final Map<String, String> FORMATS =
      Map.of(
          "text/html", "HTML",
          "application/xhtml+xml", "HTML",
          "application/pdf", "PDF",
          "application/msword", "Word",
          "application/rtf", "RTF",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word");

  /** So early, in characters, a Chinese text shows its language. */
  private static final int TITLE = 40;

  private static final String ACCEPTED = "give plain text (UTF-8, GB18030), HTML, DOCX or PDF";

  private AutoDetectParser tika;

  /**
   * The text of a file, its lines as the format gives them.
   *
   * @throws UnreadableFileException if there is no such file, or no text in it
   */
  String of(Path file, Consumer<Notice> notices) throws IOException {
    byte[] bytes = bytes(file);
    Optional<PlainText> plain = PlainText.of(bytes);
    Optional<PlainText> evident = plain.filter(FileText::isEvident);
    return evident.isPresent() ? evident.get().text() : of(file, bytes, plain, notices);
  }

  /** Whether a text needs no look at its type: whole, Chinese from the start, without mark-up. */
  private static boolean isEvident(PlainText plain) {
    String text = plain.text();
    boolean chinese = text.codePoints().limit(TITLE).anyMatch(Character::isIdeographic);
    return chinese && plain.damaged() == 0 && text.indexOf('<') < 0;
  }

  private String of(Path file, byte[] bytes, Optional<PlainText> plain, Consumer<Notice> notices)
      throws IOException {
    String type = type(file, bytes);
    String format = FORMATS.get(type);
    String text;
    if (format != null) {
      text = extract(file, bytes, format);
    } else if (type.startsWith("text/") || type.equals("application/octet-stream")) {
      text = decoded(file, plain, notices);
    } else {
      throw new UnreadableFileException(file, "is " + type + ", not a report; " + ACCEPTED);
    }
    return switch (type) {
      case "application/pdf" -> PrintedLines.join(text);
      case "text/html", "application/xhtml+xml" -> text.substring(ReportSplitter.firstHead(text));
      default -> text;
    };
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
      throw new UnreadableFileException(file, "is larger than 200 MiB; split it first");
    }
    byte[] bytes = TextFile.bytes(file);
    if (bytes.length == 0) {
      throw new UnreadableFileException(file, "is empty; " + ACCEPTED);
    }
    return bytes;
  }

  private String type(Path file, byte[] bytes) throws IOException {
    try (InputStream in = TikaInputStream.get(bytes)) {
      MediaType type = tika().getDetector().detect(in, named(file));
      return type.getBaseType().toString();
    }
  }

  private static String decoded(Path file, Optional<PlainText> plain, Consumer<Notice> notices)
      throws UnreadableFileException {
    PlainText text =
        plain.orElseThrow(
            () -> new UnreadableFileException(file, "is binary, not text; " + ACCEPTED));
    if (text.damaged() > 0) {
      notices.accept(
          Notice.warning(
              "damaged-text",
              String.valueOf(file.getFileName()),
              "%d damaged places in %s are read as \uFFFD; look for a better copy"
                  .formatted(text.damaged(), text.charset())));
    }
    return text.text();
  }

  private String extract(Path file, byte[] bytes, String format) throws IOException {
    BodyContentHandler body = new BodyContentHandler(-1);
    try (InputStream in = TikaInputStream.get(new ByteArrayInputStream(bytes))) {
      tika().parse(in, body, named(file), new ParseContext());
    } catch (EncryptedDocumentException e) {
      throw new UnreadableFileException(
          file, "is " + format + " behind a password; save it without", e);
    } catch (TikaException | SAXException | RuntimeException e) {
      throw new UnreadableFileException(
          file, "is damaged " + format + "; open it and save it again, or save its text", e);
    }
    String text = body.toString();
    if (text.isBlank()) {
      throw new UnreadableFileException(
          file, "is " + format + " without text, only pictures; run OCR over it and give the text");
    }
    return text;
  }

  // Its hundreds of formats take half a second to load, which plain text need not wait for.
  private AutoDetectParser tika() {
    if (tika == null) {
      tika = new AutoDetectParser();
    }
    return tika;
  }

  private static Metadata named(Path file) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, String.valueOf(file.getFileName()));
    return metadata;
  }
}
