package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/** Persons by the title beside the name: <b>习近平</b>总书记亲临贵阳。 */
final class PersonRecogniser implements Recogniser {
  private static final String SURNAME =
      "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤习温]";
  private static final List<String> TITLES = List.of("总书记", "总理", "主席", "同志");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(" + SURNAME + "[\\u4e00-\\u9fff]{1,2})(?:" + String.join("|", TITLES) + ")");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "^.{0,16}(?:省长|市长|县长|区长|旗长|州长|盟长|主席|总理)(?:[\\s　]+)?("
              + SURNAME
              + "[\\u4e00-\\u9fff]{1,2}|(?<=[\\s　])[\\u4e00-\\u9fff·]{2,5}|[\\u4e00-\\u9fff][\\s　]+[\\u4e00-\\u9fff])[）)]?$");

  @Override
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>();
    if (TITLES.stream().anyMatch(line.text()::contains)) {
      add(found, line, BEFORE);
    }
    if (line.text().length() < 24) {
      add(found, line, SPEAKER);
    }
    return found;
  }

  private static void add(List<Mention> found, Line line, Pattern pattern) {
    Matcher matcher = pattern.matcher(line.text());
    while (matcher.find()) {
      Span span = new Span(matcher.start(1), matcher.end(1));
      found.add(line.mention(span, EntityClass.PERSON, "persons", 0.9));
    }
  }
}
