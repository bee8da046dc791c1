package org.reportgraph.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The characters of a plain text file, without its byte order mark.
 *
 * <p>A byte order mark decides. Without one the bytes are read as UTF-8, which other encodings
 * practically never fit, and only where they do not fit as GB18030, which includes GBK and GB2312.
 * A few damaged bytes do not change the choice: UTF-8 cut in the middle of a character would also
 * pass for GB18030, as nonsense.
 *
 * @param text the characters; U+FFFD stands for damaged bytes
 * @param charset how the bytes were read
 * @param damaged how many places could not be read
 */
record PlainText(String text, Charset charset, int damaged) {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final double TOLERATED = 0.01;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The text, or empty if the bytes are no text in UTF-8, UTF-16 with mark, or GB18030. */
  static Optional<PlainText> of(byte[] bytes) {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      return Optional.of(decode(bytes, marked.get())).filter(PlainText::isText);
    }
    return Optional.of(decode(bytes, StandardCharsets.UTF_8))
        .filter(PlainText::isText)
        .or(() -> Optional.of(decode(bytes, GB18030)).filter(PlainText::isText));
  }

  private boolean isText() {
    long controls = text.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0).count();
    return controls + damaged <= TOLERATED * text.length() && text.indexOf('\0') < 0;
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return startsWith(bytes, 0xFF, 0xFE)
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static PlainText decode(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 2);
    int damaged = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      damaged++;
      in.position(in.position() + result.length());
      out.put('\uFFFD');
      result = decoder.decode(in, out, true);
    }
    String text = out.flip().toString();
    return new PlainText(
        text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text, charset, damaged);
  }
}
