package org.reportgraph.reconcile;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.reportgraph.map.Rg;
import org.reportgraph.map.Vocab;

/** What things have in terms of other vocabularies, and what follows from several statements. */
final class OtherProperties {
  /** The property whose values are items of Wikidata. */
  static final String WIKIDATA = "wikidata";

  private static final String PLACE = "Place";
  private static final Pattern POINT = Pattern.compile("POINT\\s*\\(([-0-9.]+) ([-0-9.]+)\\)");

  private OtherProperties() {}

  static List<Property> all() {
    return List.of(
        new Property("label", "名称 name", "中文全称 The Chinese name.", "", in(RDFS.label, "zh")),
        new Property(
            "altLabel",
            "其他名称 other name",
            "简称等 Short forms and other names.",
            "",
            OtherProperties::names),
        new Property(
            "pinyin", "拼音 pinyin", "无声调拼音 Pinyin without tones.", "", in(RDFS.label, "zh-Latn")),
        new Property(
            "sameAs",
            "等同于 same as",
            "其他数据集中的同一事物 The same thing elsewhere.",
            "",
            OtherProperties::links),
        new Property(
            WIKIDATA,
            "维基数据项 Wikidata item",
            "维基数据编号 The item of Wikidata.",
            "",
            OtherProperties::wikidata),
        new Property("latitude", "纬度 latitude", "WGS 84 纬度 Degrees north.", PLACE, degrees(2)),
        new Property("longitude", "经度 longitude", "WGS 84 经度 Degrees east.", PLACE, degrees(1)),
        new Property(
            "report",
            "提及的报告 report",
            "提及该事物的报告 Reports that name the thing.",
            "",
            OtherProperties::reports),
        new Property(
            "paragraph",
            "提及的段落 paragraph",
            "提及该事物的段落原文 Paragraphs that name the thing.",
            "",
            OtherProperties::paragraphs));
  }

  private static Function<Resource, List<RDFNode>> in(
      org.apache.jena.rdf.model.Property property, String language) {
    return thing ->
        all(thing, property)
            .filter(node -> node.asLiteral().getLanguage().equalsIgnoreCase(language))
            .toList();
  }

  private static List<RDFNode> names(Resource thing) {
    return all(thing, SKOS.altLabel).toList();
  }

  private static List<RDFNode> links(Resource thing) {
    return Stream.of(OWL.sameAs, SKOS.exactMatch).flatMap(p -> all(thing, p)).distinct().toList();
  }

  private static List<RDFNode> wikidata(Resource thing) {
    return links(thing).stream()
        .filter(node -> node.toString().startsWith(Vocab.WIKIDATA))
        .toList();
  }

  private static Function<Resource, List<RDFNode>> degrees(int group) {
    return thing ->
        all(thing, Vocab.HAS_GEOMETRY)
            .flatMap(geometry -> all(geometry.asResource(), Vocab.AS_WKT))
            .map(wkt -> POINT.matcher(wkt.asLiteral().getLexicalForm()))
            .filter(Matcher::find)
            .<RDFNode>map(
                point -> ResourceFactory.createTypedLiteral(Double.valueOf(point.group(group))))
            .toList();
  }

  private static List<RDFNode> reports(Resource thing) {
    return ofMentions(thing).flatMap(paragraph -> all(paragraph, Rg.REPORT)).distinct().toList();
  }

  private static List<RDFNode> paragraphs(Resource thing) {
    return ofMentions(thing).flatMap(paragraph -> all(paragraph, Rg.TEXT)).distinct().toList();
  }

  private static Stream<Resource> ofMentions(Resource thing) {
    return all(thing, Rg.MENTION)
        .flatMap(mention -> all(mention.asResource(), Rg.IN_PARAGRAPH))
        .map(RDFNode::asResource)
        .distinct();
  }

  private static Stream<RDFNode> all(Resource thing, org.apache.jena.rdf.model.Property property) {
    return thing.listProperties(property).mapWith(Statement::getObject).toList().stream();
  }
}
