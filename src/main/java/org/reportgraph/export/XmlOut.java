package org.reportgraph.export;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML elements, one line each; characters that XML cannot hold become U+FFFD. */
final class XmlOut {
  private final XMLStreamWriter xml;
  private final LossReport report;

  XmlOut(Writer out, LossReport report) throws IOException {
    this.report = report;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Opens an element on a new line, with attributes as name, value, name, value. */
  XmlOut open(String element, String... attributes) throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeStartElement(element);
      writeAttributes(attributes);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  /** Writes an element without content. */
  XmlOut empty(String element, String... attributes) throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeEmptyElement(element);
      writeAttributes(attributes);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  /** Writes an element with text. */
  XmlOut text(String element, String text, String... attributes) throws IOException {
    open(element, attributes);
    try {
      xml.writeCharacters(legal(text));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return close();
  }

  /** Closes the element that was opened last. */
  XmlOut close() throws IOException {
    try {
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  /** Ends the document and flushes. */
  void end() throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  private String legal(String text) {
    long illegal = text.codePoints().filter(c -> !isLegal(c)).count();
    if (illegal == 0) {
      return text;
    }
    report.leftOut("characters that XML cannot hold, now U+FFFD", illegal);
    return text.codePoints()
        .map(c -> isLegal(c) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  // Char of XML 1.0, section 2.2
  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
