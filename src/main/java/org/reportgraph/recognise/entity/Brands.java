package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/** Programs named by an aim and a place: 大力推进<b>平安徐水</b>、<b>法治徐水</b>建设。 */
final class Brands implements Recogniser {
  private static final Set<String> AIMS =
      Set.of(
          "平安", "法治", "法制", "健康", "数字", "智慧", "美丽", "诚信", "信用", "活力", "创新", "幸福", "文明", "绿色", "书香",
          "质量", "品质", "清廉", "廉洁", "文化", "生态", "和谐", "宜居", "开放", "善美", "爱心", "食安", "海绵", "畅通", "实力",
          "魅力", "绿美", "锦绣", "富美", "科技", "交通", "无废");

  @Override
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i + 1 < line.tokens().size(); i++) {
      String next = line.at(i + 1);
      boolean place =
          (line.kind(i + 1) == Token.Kind.PLACE && next.length() <= 3) || next.equals("中国");
      boolean opens = !line.kind(i - 1).nominal();
      if (place
          && opens
          && AIMS.contains(line.at(i))
          && !line.kind(i + 2).equals(Token.Kind.UNKNOWN)) {
        Span span = new Span(line.tokens().get(i).begin(), line.tokens().get(i + 1).end());
        found.add(line.mention(span, EntityClass.PROGRAM, "brands", 0.75));
      }
    }
    return found;
  }
}
