package org.reportgraph.recognise.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Predicate;
import org.reportgraph.model.Relation;

/**
 * A title without a holder in its clause is the report's own area's, where the paragraph names it:
 * 获批全国移动金融试点城市 … 贵阳 gives 贵阳 awarded 全国移动金融试点城市.
 */
final class HolderElsewhere implements RelationRule {
  private static final String NAME = "title-of-own-area";
  private static final double SURE = 0.6;
  private static final Pattern TITLE =
      SignText.compile(
          "(?:^|，){adv}*(?:连续[^，]{1,4})?(?:获批(?:建设)?|荣获|获评|入选|跻身|被评为|被列为|被授予|被确定为|成为|保持|创建|成功创建|(?:基本)?建成|深化)(?:首批|全国首批)?[“\"]?(?<o>{title})(?![^，。；]{0,4}[0-9一二三四五六七八九十]+(?:个|家|名|项|件|处|所|村))");

  /** Titles of villages and firms are not those of the whole area. */
  private static final Pattern OF_SMALLER_ONES =
      Pattern.compile(".*(?:村|乡镇|镇|乡|企业|学校|社区|家庭|医院|工厂|景区)[”\"]?$");

  @Override
  public List<Relation> find(Scene scene) {
    List<Relation> found = new ArrayList<>();
    scene.ownArea().ifPresent(area -> addTitles(found, scene, area));
    return found;
  }

  private static void addTitles(List<Relation> found, Scene scene, Mention area) {
    for (SignText text : scene.sentences()) {
      Matcher matcher = TITLE.matcher(text.signs());
      while (matcher.find()) {
        for (Mention title : text.names(matcher.start("o"), matcher.end("o"))) {
          if (!OF_SMALLER_ONES.matcher(title.surface()).matches()) {
            found.add(scene.tie(area, Predicate.AWARDED, title, NAME, SURE));
          }
        }
      }
    }
  }
}
