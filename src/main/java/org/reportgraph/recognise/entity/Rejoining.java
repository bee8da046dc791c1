package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives words that usually end a name back to the names that they stand in: 至 between two places
 * (盘州至兴义铁路), a verb between a noun and the noun of a doing (找矿突破战略行动), years in front of one
 * (三年攻坚行动).
 */
final class Rejoining {
  private static final Set<String> BETWEEN_PLACES = Set.of("至", "经", "到");
  private static final Set<String> DOINGS =
      Set.of(
          "行动", "行动计划", "计划", "工程", "机制", "制度", "大会", "中心", "战略", "战略行动", "攻坚战", "攻坚行动", "攻坚",
          "大会战", "方案", "年", "清零", "专项行动", "工作机制", "协调机制", "政策", "基金", "模式", "体系", "提升行动", "三年行动",
          "办法", "试点", "试验区", "示范区", "综合试验区", "基地", "平台", "条例", "活动", "会", "项目", "规划");

  private Rejoining() {}

  static List<Token> of(String text, List<Token> tokens, HeadNouns heads) {
    List<Token> joined = new ArrayList<>(tokens);
    for (int i = 1; i < joined.size() - 1; i++) {
      Token token = joined.get(i);
      String word = token.span().of(text);
      Token.Kind before = joined.get(i - 1).kind();
      Token next = joined.get(i + 1);
      boolean places = place(before) && place(next.kind()) && BETWEEN_PLACES.contains(word);
      boolean doing = DOINGS.contains(next.span().of(text)) && before.nominal();
      boolean verb =
          token.kind() == Token.Kind.VERB && doing && (word.length() == 2 && !heavy(word));
      boolean years =
          (token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.TIME)
              && before.nominal()
              && word.endsWith("年")
              && doing;
      if (places || verb || years) {
        joined.set(i, new Token(token.span(), Token.Kind.WORD));
      }
    }
    return joined;
  }

  private static boolean place(Token.Kind kind) {
    return kind == Token.Kind.PLACE || kind == Token.Kind.UNKNOWN || kind == Token.Kind.NAME;
  }

  // Verbs that govern what follows them even behind a noun.
  private static boolean heavy(String word) {
    return Set.of(
            "实施", "开展", "启动", "落实", "制定", "出台", "建立", "完善", "组建", "成立", "打造", "建成", "搭建", "举办",
            "召开", "获批", "成为", "进入", "入选", "列入", "编制", "推行", "构建", "完成", "深化", "健全", "设立", "形成",
            "探索", "加快", "加强", "印发", "抓好", "争取", "实现", "执行", "承办", "纳入", "参加", "荣获")
        .contains(word);
  }
}
