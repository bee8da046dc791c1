package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/** Congresses and plenary sessions by their numbered names: <b>市十三届人大一次会议</b>确定的目标。 */
final class Congresses implements Recogniser {
  private static final String N = "[一二三四五六七八九十]{1,3}";
  private static final String PLACE = "(?:[\\u4e00-\\u9fff]{2,5}[省市县区旗州盟]|[省市县区旗州盟]|党的|全国)?";
  private static final String NUMBERED =
      "(?:"
          + "第?"
          + N
          + "届(?:人民代表大会|人大|政协)(?:常委会)?(?:第?"
          + N
          + "次(?:全体)?会议)?"
          + "|[省市县区旗州盟]?委"
          + N
          + "届(?:历次|"
          + N
          + "次)全(?:体)?会议?"
          + "|第?"
          + N
          + "次(?:党代会|党代表大会|代表大会)"
          + "|"
          + N
          + "届(?:[一二三四五六七八九]中|[一二三四五六七八九]中、)+全会"
          + "|(?:十[六七八九]|二十)大"
          + "|(?:省委|市委|县委|区委|中央)(?:经济|农村|城市|人才|民族)工作会议"
          + ")";

  /** Tells in no time that a paragraph names none. */
  private static final Pattern ANY = Pattern.compile(NUMBERED);

  private static final Pattern NAME = Pattern.compile("(?:中共|中国共产党)?" + PLACE + NUMBERED);
  private static final Pattern LEAD =
      Pattern.compile("^.*?(?:按照|贯彻|落实|完成|迎接|召开|[在是了向对和及、]|学习|以来|作为)");

  @Override
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>();
    if (!ANY.matcher(line.text()).find()) {
      return found;
    }
    Matcher matcher = NAME.matcher(line.text());
    while (matcher.find()) {
      int begin = matcher.start();
      Matcher lead = LEAD.matcher(matcher.group());
      if (lead.find() && lead.end() < 6) {
        begin += lead.end();
      }
      if (matcher.end() - begin >= 4) {
        found.add(
            line.mention(new Span(begin, matcher.end()), EntityClass.EVENT, "congresses", 0.95));
      }
    }
    return found;
  }
}
