package org.reportgraph.model;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What kind of named thing an entity is; the classes of the annotation guide and the ontology. */
public enum EntityClass {
  /** State, province, city, district, county, town or village. */
  ADMINISTRATIVE_AREA("AdministrativeArea"),
  /** Named area that is no administrative unit and no zone: 长三角. */
  REGION("Region"),
  /** Planned area for industry, trade, science or education: 贵阳综保区. */
  DEVELOPMENT_ZONE("DevelopmentZone"),
  /** Park open to people: 阿哈湖国家湿地公园. */
  PARK("Park"),
  /** Scenic, cultural or heritage place: 青岩古镇. */
  SCENIC_AREA("ScenicArea"),
  /** River, lake, mountain, forest or wetland: 南明河. */
  NATURAL_FEATURE("NaturalFeature"),
  /** Built facility or network link: 轨道交通1号线. */
  INFRASTRUCTURE("Infrastructure"),
  /** Named information system: 社会和云. */
  DIGITAL_PLATFORM("DigitalPlatform"),
  /** Bounded undertaking with a deliverable: 引子渡调水工程. */
  PROJECT("Project"),
  /** Strategy, plan, campaign, reform, initiative: 千企改造、一企一策. */
  PROGRAM("Program"),
  /** Company, bank, institute, agency, association: 货车帮. */
  ORGANIZATION("Organization"),
  /** Meeting, fair, contest, festival: 数博会. */
  EVENT("Event"),
  /** Title, status or rank conferred or sought: 全国文明城市. */
  DESIGNATION("Designation"),
  /** Person by name. */
  PERSON("Person"),
  /** Law, regulation, plan, standard or decision by name: 贵阳市数据安全条例. */
  DOCUMENT("Document");

  private static final Map<String, EntityClass> BY_LABEL =
      Arrays.stream(values()).collect(Collectors.toMap(EntityClass::label, Function.identity()));

  private final String label;

  EntityClass(String label) {
    this.label = label;
  }

  /** The name in annotation files. */
  public String label() {
    return label;
  }

  /**
   * The constant of that label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static EntityClass parse(String label) {
    EntityClass found = BY_LABEL.get(label);
    if (found == null) {
      throw new IllegalArgumentException("no EntityClass: " + label);
    }
    return found;
  }
}
