package org.reportgraph.export;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is said of a node or an edge beside its identity. The columns are the same for every graph,
 * so that a format that declares them up front can be written in one pass.
 */
enum Column {
  TYPE_ZH("typeZh", "类型", ValueType.STRING),
  CLASSES("classes", "全部类型", ValueType.STRINGS),
  PINYIN("pinyin", "拼音", ValueType.STRING),
  ENGLISH("labelEn", "英文名称", ValueType.STRING),
  OTHER_NAMES("otherNames", "别名", ValueType.STRINGS),
  ROLES("roles", "定位", ValueType.STRINGS),
  CODE("code", "区划代码", ValueType.STRING),
  LONGITUDE("longitude", "经度", ValueType.DECIMAL),
  LATITUDE("latitude", "纬度", ValueType.DECIMAL),
  LOCATED_IN("locatedIn", "位于", ValueType.STRINGS),
  SAME_AS("sameAs", "同一事物", ValueType.STRINGS),
  MENTIONS("mentions", "提及次数", ValueType.INTEGER),
  INDICATOR("indicator", "指标", ValueType.STRING),
  THEME("theme", "主题", ValueType.STRING),
  VALUE("value", "数值", ValueType.DECIMAL),
  VALUE_MAX("valueMax", "数值上限", ValueType.DECIMAL),
  UNIT_TEXT("unitText", "单位", ValueType.STRING),
  QUANTITY("quantity", "折算值", ValueType.DECIMAL),
  UNIT("unit", "折算单位", ValueType.STRING),
  KIND("kind", "数据类型", ValueType.STRING),
  COMPARATOR("comparator", "比较关系", ValueType.STRING),
  AREA("area", "地域", ValueType.STRING),
  SUBJECT("subject", "主体", ValueType.STRING),
  PHASE("phase", "阶段", ValueType.STRING),
  PHRASE("phrase", "动词短语", ValueType.STRING),
  STATUS("status", "状态", ValueType.STRING),
  OUTCOMES("outcomes", "结果", ValueType.STRINGS),
  SPEAKER("speaker", "报告人", ValueType.STRING),
  MILESTONES("milestones", "进展", ValueType.STRINGS),
  FIGURES("figures", "数据", ValueType.STRINGS),
  RELATION_ZH("relationZh", "关系", ValueType.STRING),
  STATEMENT("statement", "陈述", ValueType.STRING),
  START_YEAR("startYear", "起始年", ValueType.INTEGER),
  END_YEAR("endYear", "结束年", ValueType.INTEGER),
  REPORTS("reports", "报告", ValueType.STRINGS),
  SENTENCES("sentences", "原文", ValueType.STRINGS),
  PARAGRAPHS("paragraphs", "段落", ValueType.STRINGS),
  CONFIDENCE("confidence", "置信度", ValueType.DECIMAL),
  RECOGNISER("recogniser", "识别器", ValueType.STRING);

  /** What a node can have. */
  static final Set<Column> OF_NODES = EnumSet.complementOf(EnumSet.of(RELATION_ZH, STATEMENT));

  /** What an edge can have. */
  static final Set<Column> OF_EDGES = EnumSet.range(RELATION_ZH, RECOGNISER);

  private final String title;
  private final String chinese;
  private final ValueType type;

  Column(String title, String chinese, ValueType type) {
    this.title = title;
    this.chinese = chinese;
    this.type = type;
  }

  /** The name in the files: that of the ontology's property where there is one. */
  String title() {
    return title;
  }

  /** The heading for readers of Chinese. */
  String chinese() {
    return chinese;
  }

  ValueType type() {
    return type;
  }

  /** The form of a column's values. */
  enum ValueType {
    STRING,
    INTEGER,
    DECIMAL,
    STRINGS
  }
}
