package org.reportgraph.recognise.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportgraph.model.Span;

/**
 * A run of words that may stand in one name, up to its last head noun.
 *
 * @param first index of its first token
 * @param last index behind the last token of the name
 * @param end index behind the last token of the run
 * @param span the characters of the name
 * @param head the head noun that ends the name; empty if the run has none
 * @param proper whether the words before the head noun hold more than general words
 * @param brand whether they hold more than general words and places
 * @param loose whether words that change the meaning follow the head noun in the run
 */
record Phrase(
    int first,
    int last,
    int end,
    Span span,
    String head,
    boolean proper,
    boolean brand,
    boolean loose) {
  private static final List<String> TRIMMED =
      List.of(
          "全国", "重点", "重大", "主要", "新型", "新", "现代化", "高标准", "高质量", "高水平", "大型", "省级", "市级", "县级",
          "区级", "国家级", "省", "市", "县", "区", "国家", "优质", "特色", "专业", "传统", "现代", "部分", "本", "骨干",
          "中小型", "工业", "市场", "企业", "国内", "人", "地", "家", "名");

  /** Nouns of doing that are verbs at the beginning of a phrase: 建设科技成果转化基地. */
  static final Set<String> LEADING =
      Set.of(
          "建设", "改造", "提升", "优化", "强化", "深化", "整治", "治理", "支持", "巩固", "完善", "规划", "改建", "扩建", "改扩建",
          "升级改造", "促进", "引领", "对接", "服务", "传承", "投资", "提质", "保护", "开发", "更新", "修复", "发展", "转型",
          "收购");

  private static final List<String> PHASES =
      List.of("一期", "二期", "三期", "四期", "五期", "北段", "南段", "东段", "西段", "一期工程", "二期工程", "三期工程");
  private static final List<String> LIGHT =
      List.of(
          "建设", "项目建设", "工程建设", "发展", "创建", "工作", "称号", "荣誉", "荣誉称号", "改造", "综合", "治理", "综合治理",
          "整治", "提升", "改造提升", "升级", "成果", "试点", "主体", "主体工程", "项目", "工程", "规划", "精神", "战略", "政策",
          "一带", "两岸", "地区", "资源", "等级", "品牌", "扩建", "改扩建", "迁建", "建设项目", "项目", "现场", "任务", "前期工作",
          "前期", "开发", "保护", "旅游", "经济", "产业", "土建", "主体结构", "行列", "名单", "功能", "配套", "活动", "常态化",
          "试点工作", "扩容", "创建工作", "设施", "示范", "企业", "落地", "转型", "运营", "运行");

  /** The phrase of the tokens from {@code begin} to {@code end}; none if only brackets. */
  static Optional<Phrase> of(String text, List<Token> tokens, int begin, int end, HeadNouns heads) {
    int first = begin;
    while (first < end
        && (tokens.get(first).kind() == Token.Kind.BRACKET
            || (end - first > 2 && LEADING.contains(tokens.get(first).span().of(text))))) {
      first++;
    }
    if (first == end) {
      return Optional.empty();
    }
    int last = end;
    while (last > first && tokens.get(last - 1).kind() == Token.Kind.BRACKET) {
      last--;
    }
    int from = tokens.get(first).begin();
    for (int k = last; k > first; k--) {
      int nounEnd = tokens.get(k - 1).end();
      int phase = k;
      if (k - 1 > first && PHASES.contains(tokens.get(k - 1).span().of(text))) {
        nounEnd = tokens.get(k - 2).end();
        phase = k - 1;
      }
      String head =
          marked(tokens.get(phase - 1).kind())
              ? ""
              : headAt(text, tokens.get(phase - 1), from, nounEnd, heads);
      if (!head.isEmpty()) {
        boolean light = light(text, tokens, k, last);
        if (light || nounEnd - from > head.length()) {
          return Optional.of(of(tokens, first, k, end, head, nounEnd - head.length(), !light));
        }
      }
    }
    return Optional.of(of(tokens, first, last, end, "", tokens.get(last - 1).end(), false));
  }

  private static Phrase of(
      List<Token> tokens, int first, int last, int end, String head, int headBegin, boolean loose) {
    boolean proper = false;
    boolean brand = false;
    for (int i = first; i < last; i++) {
      Token token = tokens.get(i);
      boolean before = token.begin() < headBegin;
      proper |= token.kind().proper() && before;
      brand |= token.kind().brand() && before;
    }
    Span span = new Span(tokens.get(first).begin(), tokens.get(last - 1).end());
    return new Phrase(first, last, end, span, head, proper, brand, loose);
  }

  // A noun of one character ends names that are no word (漕河), not words (发展 is no 展).
  private static String headAt(String text, Token last, int from, int end, HeadNouns heads) {
    String head = heads.endingAt(text, from, end);
    boolean word = last.kind() != Token.Kind.UNKNOWN && last.span().length() > 1;
    return head.length() == 1 && word ? "" : head;
  }

  private static boolean marked(Token.Kind kind) {
    return switch (kind) {
      case DIGITS, QUOTE, TITLE, BRACKET -> true;
      default -> false;
    };
  }

  private static boolean light(String text, List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!LIGHT.contains(tokens.get(i).span().of(text))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word behind a name leaves what it names unchanged. */
  static boolean isLight(String word) {
    return LIGHT.contains(word);
  }

  int modifierLength() {
    return span.length() - head.length();
  }

  /** The same without leading words that only say which kind or rank. */
  Phrase trimmed(String text, List<Token> tokens) {
    int from = first;
    while (from < last - 1
        && tokens.get(from).kind() == Token.Kind.WORD
        && TRIMMED.contains(tokens.get(from).span().of(text))) {
      from++;
    }
    return from == first
        ? this
        : new Phrase(
            from,
            last,
            end,
            new Span(tokens.get(from).begin(), span.end()),
            head,
            proper,
            brand,
            loose);
  }
}
