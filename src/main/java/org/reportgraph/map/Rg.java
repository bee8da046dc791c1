package org.reportgraph.map;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Predicate;

/** The terms of {@code ontology/reportgraph.ttl}. */
public final class Rg {
  public static final String NS = "https://w3id.org/reportgraph/ns#";
  public static final String ONTOLOGY = "https://w3id.org/reportgraph/ns";

  public static final Resource REPORT_CLASS = resource("Report");
  public static final Resource SECTION_CLASS = resource("Section");
  public static final Resource PARAGRAPH_CLASS = resource("Paragraph");
  public static final Resource MENTION_CLASS = resource("Mention");
  public static final Resource THING_CLASS = resource("Thing");
  public static final Resource PLACE_CLASS = resource("Place");
  public static final Resource INDICATOR_CLASS = resource("Indicator");
  public static final Resource FIGURE_CLASS = resource("Figure");
  public static final Resource MILESTONE_CLASS = resource("Milestone");

  public static final Resource FIGURE_STRUCTURE = resource("FigureStructure");

  public static final Property MENTION = property("mention");
  public static final Property EVIDENCE = property("evidence");
  public static final Property IN_PARAGRAPH = property("inParagraph");
  public static final Property SECTION = property("section");
  public static final Property REPORT = property("report");
  public static final Property NUMBER = property("number");
  public static final Property TEXT = property("text");
  public static final Property YEAR = property("year");
  public static final Property AREA = property("area");
  public static final Property SPEAKER = property("speaker");
  public static final Property SESSION = property("session");
  public static final Property INDICATOR = property("indicator");
  public static final Property VALUE = property("value");
  public static final Property VALUE_MAX = property("valueMax");
  public static final Property UNIT_TEXT = property("unitText");
  public static final Property QUANTITY = property("quantity");
  public static final Property UNIT = property("unit");
  public static final Property KIND = property("kind");
  public static final Property COMPARATOR = property("comparator");
  public static final Property START_YEAR = property("startYear");
  public static final Property END_YEAR = property("endYear");
  public static final Property STATUS = property("status");
  public static final Property THEME = property("theme");
  public static final Property SUBJECT = property("subject");
  public static final Property PHASE = property("phase");
  public static final Property PHRASE = property("phrase");
  public static final Property OUTCOME = property("outcome");
  public static final Property CONFIDENCE = property("confidence");
  public static final Property RECOGNISER = property("recogniser");
  public static final Property SOURCE_OFFSET = property("sourceOffset");
  public static final Property SOURCE_FILE = property("sourceFile");
  public static final Property CODE = property("code");

  public static final Resource MERGE_CLASS = resource("Merge");
  public static final Property MERGE = property("merge");
  public static final Property NAME = property("name");
  public static final Property OTHER_NAME = property("otherName");
  public static final Property RULE = property("rule");
  public static final Property NATURE = property("nature");
  public static final Property BASE_UNIT = property("baseUnit");

  public static final Resource LINK_CLASS = resource("Link");
  public static final Property LINKED_THING = property("linkedThing");
  public static final Property TARGET = property("target");
  public static final Property METHOD = property("method");
  public static final Property SCORE = property("score");
  public static final Property REJECTED = property("rejected");
  public static final Resource LINK_SET_CLASS = resource("LinkSet");
  public static final Property LINK_SET = property("linkSet");

  private Rg() {}

  /** The class of named things. */
  public static Resource of(EntityClass type) {
    return resource(type.label());
  }

  /** The property of a relation. */
  public static Property of(Predicate predicate) {
    return property(predicate.label());
  }

  /** The individual of a closed list: {@code AT_LEAST} is {@code rg:AtLeast}. */
  public static Resource of(Enum<?> constant) {
    return resource(
        Arrays.stream(constant.name().split("_"))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining()));
  }

  /** A class or individual by its local name. */
  public static Resource resource(String name) {
    return ResourceFactory.createResource(NS + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(NS + name);
  }
}
