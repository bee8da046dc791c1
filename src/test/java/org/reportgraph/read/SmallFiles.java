package org.reportgraph.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest Word and PDF files that hold some lines. */
final class SmallFiles {
  private SmallFiles() {}

  /** A Word document with one paragraph a line. */
  static byte[] docx(List<String> lines) throws IOException {
    String paragraphs =
        lines.stream()
            .map(line -> "<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>")
            .collect(Collectors.joining());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
              + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
              + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>"
              + "</Types>");
      entry(
          zip,
          "_rels/.rels",
          "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
              + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/>"
              + "</Relationships>");
      entry(
          zip,
          "word/document.xml",
          "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
              + paragraphs
              + "</w:body></w:document>");
    }
    return bytes.toByteArray();
  }

  /** A PDF of one page with the lines under one another; without lines a page with a grey box. */
  static byte[] pdf(List<String> lines) {
    StringBuilder page = new StringBuilder("0.5 g 50 50 100 100 re f ");
    for (int i = 0; i < lines.size(); i++) {
      String hex = HexFormat.of().formatHex(lines.get(i).getBytes(StandardCharsets.UTF_16BE));
      page.append(
          String.format(Locale.ROOT, "BT /F1 12 Tf 50 %d Td <%s> Tj ET ", 800 - 16 * i, hex));
    }
    List<String> objects =
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 850]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            "<</Length " + page.length() + ">>stream\n" + page + "\nendstream",
            "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>",
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 7 0 R/DW 1000>>",
            "<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 800/StemV 80>>");
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      offsets.add(file.length());
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int xref = file.length();
    file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
    offsets.forEach(o -> file.append(String.format(Locale.ROOT, "%010d 00000 n \n", o)));
    file.append("trailer<</Root 1 0 R/Size ").append(objects.size() + 1).append(">>\n");
    file.append("startxref\n").append(xref).append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
