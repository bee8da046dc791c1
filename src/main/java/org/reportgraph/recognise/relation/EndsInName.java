package org.reportgraph.recognise.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Predicate;
import org.reportgraph.model.Relation;

/**
 * A name of a line that says which places it connects: 贵阳至广州、长沙、昆明等城市高铁. Abbreviations (渝黔高铁) are
 * left alone.
 */
final class EndsInName implements RelationRule {
  private static final String NAME = "ends-in-name";
  private static final double SURE = 0.9;
  private static final Set<EntityClass> LINES =
      EnumSet.of(EntityClass.INFRASTRUCTURE, EntityClass.PROJECT);
  private static final Pattern LINE = Pattern.compile("至|到|——|――|―|—|－|与.*(?:连通|通水|连接|互通)");
  private static final Pattern STOP = Pattern.compile("至|到|——|――|―|—|－|、|与|经|和");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:等|城际|市域|铁路|高铁|高速|公路|快速|快线|连通|水源|定期|城市|航线|国际|连接|试通水|通水|引水|输水|调水|供水|改扩建|改建|扩建|一级|二级|三级|段|客运|客专|专线|大道|大桥|隧道|通道|管道|管网|特高压|输电|工程|项目|绿道|天然气|农村|旅游|沿江|复线|轻轨|道路|班列|货运|直达|动车|电气化|新建|轨道).*$");

  /** The line itself in front of the part of it that is meant: 绥满高速海拉尔至牙克石段, G60盘州至兴义. */
  private static final Pattern LINE_IN_FRONT =
      Pattern.compile(
          "^(?:[GSXYgsxy]?[0-9]{1,4}(?:国道|省道|线)?|[\\p{IsHan}]{2,6}?(?:高速公路|高速铁路|高速|高铁|铁路|公路|国道|省道|航道|快速路|(?<!至)线))(?=[\\p{IsHan}]{2,6}$)(?![东西南北]延|.*(?:高速|铁路|公路|等|国道|省道|城际|航道)$)");

  private final Divisions divisions = Divisions.load();

  @Override
  public List<Relation> find(Scene scene) {
    List<Relation> found = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      if (LINES.contains(mention.type()) && LINE.matcher(mention.surface()).find()) {
        addEnds(found, scene, mention);
      }
    }
    return found;
  }

  private void addEnds(List<Relation> found, Scene scene, Mention mention) {
    String name = mention.surface();
    Matcher stop = STOP.matcher(name);
    int begin = 0;
    boolean more = true;
    while (more) {
      more = stop.find();
      int end = more ? stop.start() : name.length();
      Matcher line = LINE_IN_FRONT.matcher(name.substring(begin, end));
      begin += begin == 0 && line.find() ? line.end() : 0;
      int cut = begin + HEAD.matcher(name.substring(begin, end)).replaceFirst("").length();
      if (isPlace(name.substring(begin, cut))) {
        EntityClass type = PlaceClass.of(name.substring(begin, cut), scene.report().area());
        Mention place = scene.part(mention, begin, cut, type, NAME);
        found.add(scene.tie(mention, Predicate.CONNECTS, place, NAME, SURE));
      }
      begin = more ? stop.end() : end;
    }
  }

  private boolean isPlace(String name) {
    return divisions.isName(name) || name.matches("[\\p{IsHan}]{2,6}");
  }
}
